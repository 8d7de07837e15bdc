#!/bin/sh
# The program on an accessibility bus of its own, under a window manager: see accessibility.py.
set -eu
folder=$(mktemp -d)
manager=''
trap 'kill $manager 2>/dev/null || true; rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_CACHE_HOME="$folder/cache" \
    XDG_STATE_HOME="$folder/state" XDG_RUNTIME_DIR="$folder" LC_ALL=C.UTF-8 LANGUAGE=en
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
unset QT_QPA_PLATFORM AT_SPI_BUS_ADDRESS

openbox >"$folder/log" 2>&1 &
manager=$!
until xdotool get_num_desktops >/dev/null 2>&1; do sleep 0.1; done
"$1" new --template sample -o "$folder/walk.journey" --language en
# The bus is up before the program, which would not be listed otherwise. Debian's Python has the bindings.
dbus-run-session -- sh -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    until dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress \
        >/dev/null 2>&1; do sleep 0.1; done
    /usr/bin/python3 "$@"' sh "$(dirname "$0")/accessibility.py" "$1" "$folder/walk.journey"
