#!/bin/sh
# kill_while_editing.sh [KILLS]: a user types in the real window, the program is killed, the next start offers what
# was not saved; it must hold all that was typed two seconds before, and be whole, each time.
set -eu
kills=${1:-50}
build=$(cd "${BUILD:-build}" && pwd)
if [ "${2:-}" != inside ]; then
    exec xvfb-run -a -s "-screen 0 1400x900x24 -nolisten tcp" "$0" "$kills" inside
fi
program=$build/touchline
folder=$(mktemp -d)
manager='' application=''
trap 'kill $manager $application 2>/dev/null || true; wait; rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_CACHE_HOME="$folder/cache" \
    XDG_RUNTIME_DIR="$folder/run" LC_ALL=C.UTF-8 LANGUAGE=en
unset QT_QPA_PLATFORM
mkdir -m 700 "$folder/run"
file=$folder/typed.journey

fail() { echo "kill $round: $*" >&2; exit 1; }
now() { date +%s%3N; }
front() { # brings the window of this name forward, once it is there; a window may go while xdotool looks
    for _ in $(seq 60); do
        window=$(timeout 5 xdotool search --sync --onlyvisible --name "$1" 2>/dev/null | tail -1) || true
        [ -n "$window" ] && timeout 5 xdotool windowactivate --sync "$window" 2>/dev/null && return 0
        sleep 0.2
    done
    fail "there is no window “$1”"
}
told() { "$program" export "$1" -o "$folder/told.json" >"$folder/log" 2>&1; }
last() { grep -oE "k${round}n[0-9]+" "$folder/told.json" | sed 's/.*n//' | sort -n | tail -1; }

openbox >"$folder/log" 2>&1 &
manager=$!
until xdotool get_num_desktops >/dev/null 2>&1; do sleep 0.1; done
round=0
"$program" new --template sample -o "$file" --language en
"$program" "$file" 2>"$folder/messages" &
application=$!
worst=0 words=0
for round in $(seq "$kills"); do
    front typed.journey
    # As fast as people type, into one text, or from cell to cell.
    xdotool key --clearmodifiers ctrl+Home
    : >"$folder/typed"
    until=$(($(now) + 2500 + $(od -An -N2 -tu2 /dev/urandom) % 4000))
    number=0
    while [ "$(now)" -lt "$until" ]; do
        number=$((number + 1))
        xdotool type --delay 60 "k${round}n$number "
        [ $((round % 3)) != 0 ] || xdotool key --clearmodifiers Tab
        echo "$(now) $number" >>"$folder/typed"
    done
    killed=$(now)
    kill -9 $application
    wait $application 2>/dev/null || true
    kept=$(find "$folder/data" -path '*/autosave/*' -name project.journey)
    [ "$(echo "$kept" | wc -l)" = 1 ] && [ -n "$kept" ] || fail "kept: $kept"
    told "$kept" || fail "damaged: $(cat "$folder/log")"
    found=$(last)
    # How long ago the first word that is not kept was typed.
    lost=$(awk -v found="${found:-0}" -v killed="$killed" '$2 > found { print killed - $1; exit }' "$folder/typed")
    [ "${lost:-0}" -le "$worst" ] || worst=$lost
    [ "${lost:-0}" -le 2000 ] || fail "what was typed $lost ms before is lost"
    words=$((words + number))

    # The next start offers it, and it comes back as it was.
    "$program" 2>"$folder/messages" &
    application=$!
    front '^Recover'
    xdotool key --clearmodifiers Return
    front typed.journey
    for _ in $(seq 60); do
        xdotool key --clearmodifiers ctrl+s
        told "$file" || fail "the file is damaged: $(cat "$folder/log")"
        [ "$(last)" = "$found" ] && break
        sleep 0.3
    done
    [ "$(last)" = "$found" ] || fail "recovered up to word $(last), not $found"
done
echo "$kills kills while editing, $words words: 0 damaged, 0 not offered; at most $worst ms of typing lost"
