#!/bin/sh
# kill_while_saving.sh [KILLS]: a program that saves without end is killed; the file must be one of its two
# versions each time, with nothing beside it.
set -eu
kills=${1:-200}
saver=${BUILD:-build}/tests/saver
folder=$(mktemp -d)
trap 'rm -rf "$folder" "$folder.pipe"' EXIT
file=$folder/x.journey
mkfifo "$folder.pipe"

first=0 second=0
for round in $(seq "$kills"); do
    "$saver" loop "$file" >"$folder.pipe" &
    read -r word <"$folder.pipe"
    sleep "0.$(od -An -N2 -tu2 /dev/urandom | awk '{ printf "%03d", $1 % 400 }')"
    kill -9 $!
    wait $! 2>/dev/null || true
    case $("$saver" tell "$file") in
    1) first=$((first + 1)) ;;
    2) second=$((second + 1)) ;;
    *) echo "kill $round left a damaged file"; exit 1 ;;
    esac
    [ "$(ls -A "$folder")" = x.journey ] || { echo "kill $round left:" $(ls -A "$folder"); exit 1; }
done
# Were it always the same, nothing was saved in between.
[ "$first" -gt 0 ] && [ "$second" -gt 0 ] || { echo "one version only: $first, $second"; exit 1; }
echo "$kills kills while saving: $first times the one version, $second times the other, 0 damaged, 0 left over"
