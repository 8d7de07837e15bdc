#!/bin/sh
# Each call that a save makes fails, at each time that it is made: a save that says so leaves the old file, one
# that does not has put the new one there. Nothing is left beside it.
set -eu
build=${BUILD:-build}
saver=$build/tests/saver
library=$build/tests/libfailing_disk.so
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
file=$folder/x.journey

refused=0 saved=0
for call in write short fsync fdatasync rename link; do
    for after in 0 1; do
        for error in broken full; do
            "$saver" save "$file" 1
            if LD_PRELOAD=$library FAILING_CALL=$call FAILING_AFTER=$after FAILING_ERROR=$error \
                "$saver" save "$file" 2 2>"$folder.said"; then
                wanted=2 saved=$((saved + 1))
            else
                wanted=1 refused=$((refused + 1))
                [ -s "$folder.said" ] || { echo "$call $after: refused without a word"; exit 1; }
            fi
            rm -f "$folder.said"
            found=$("$saver" tell "$file") || found=damaged
            [ "$found" = "$wanted" ] || { echo "$call fails after $after: version $found, not $wanted"; exit 1; }
            [ "$(ls -A "$folder")" = x.journey ] || { echo "$call fails after $after:" $(ls -A "$folder"); exit 1; }
            # What fails at once and is part of every save must be noticed.
            case $call$after$wanted in write02 | short02 | fsync02 | link02) echo "$call: not noticed"; exit 1 ;; esac
        done
    done
done
echo "$((refused + saved)) saves on a failing disk: $refused refused, $saved saved, 0 wrong, 0 left over"
