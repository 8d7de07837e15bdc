#!/bin/sh
# A user at the real window, under a window manager: types, undoes, copies, finds a command, saves, quits.
# Waits for what it expects to be in the saved file, however slow the machine is.
set -eu
program=$1
folder=$(mktemp -d)
manager='' application=''
trap 'kill $manager $application 2>/dev/null || true; rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_CACHE_HOME="$folder/cache" \
    XDG_STATE_HOME="$folder/state" XDG_RUNTIME_DIR="$folder" LC_ALL=C.UTF-8 LANGUAGE=en
file=$folder/walk.journey
unset QT_QPA_PLATFORM

fail() { echo "e2e: $*" >&2; exit 1; }
key() { for name; do xdotool key --clearmodifiers "$name"; done; }
type() { xdotool type --delay 15 "$1"; }
told() { "$program" export "$file" -o "$folder/told.json" >"$folder/log" 2>&1 && cat "$folder/told.json"; }
count() { told | grep -cF "$1" || true; }
saved() { # what goes wrong where not; how often; which text, in the saved file
    for _ in $(seq 60); do
        key ctrl+s
        [ "$(count "$3")" = "$2" ] && return 0
        sleep 0.3
    done
    fail "$1"
}
shown() { timeout 60 xdotool search --sync --onlyvisible --name "$1" | tail -1; }

openbox >"$folder/log" 2>&1 &
manager=$!
until xdotool get_num_desktops >/dev/null 2>&1; do sleep 0.1; done
setxkbmap fr # has an é; xdotool would lend one to a key for a moment, too short for a busy program
"$program" new --template sample -o "$file" --language en
"$program" "$file" &
application=$!
window=$(shown 'walk.journey')
[ -n "$window" ] || fail "there is no window"
until timeout 5 xdotool windowactivate --sync "$window"; do :; done

# Typing replaces, Tab goes on; an accent arrives.
key ctrl+Home
type 'I dream of a café'
key Tab
saved "what is typed is not in the file" 1 'I dream of a café'

key ctrl+z
saved "undo does nothing" 0 'I dream of a café'
key ctrl+shift+z
saved "redo does nothing" 1 'I dream of a café'

# On X11 Qt would make Ctrl+D a Delete.
key ctrl+Home ctrl+d
saved "Ctrl+D makes no copy" 2 'I dream of a café'

# A cell goes by the clipboard.
key ctrl+Home ctrl+c ctrl+Right ctrl+v
saved "pasting brings no step" 3 'I dream of a café'

# The palette runs a command by its name.
lanes=$(count '"kind": "pains"')
key ctrl+k
type 'pains'
key Return
saved "the palette adds no lane" $((lanes + 1)) '"kind": "pains"'

key ctrl+q
for _ in $(seq 300); do
    kill -0 $application 2>/dev/null || exit 0
    sleep 0.1
done
fail "the program does not quit"
