#!/bin/sh
# In a folder where nothing may be made the old file stays, also where the file itself could be written.
set -eu
build=$(cd "${BUILD:-build}" && pwd)
if [ "$(id -u)" = 0 ]; then # root may write anywhere
    exec setpriv --reuid=65534 --regid=65534 --clear-groups env BUILD="$build" "$0"
fi
saver=$build/tests/saver
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
file=$folder/x.journey

refused=0
for modes in '0555 0644' '0555 0444' '0755 0444'; do
    set -- $modes
    chmod 0755 "$folder"
    rm -f "$file"
    "$saver" save "$file" 1
    chmod "$2" "$file"
    chmod "$1" "$folder"
    if "$saver" save "$file" 2 2>/dev/null; then echo "folder $1, file $2: saved"; exit 1; fi
    [ "$("$saver" tell "$file")" = 1 ] || { echo "folder $1, file $2: the old file is gone"; exit 1; }
    [ "$(ls -A "$folder")" = x.journey ]
    refused=$((refused + 1))
done
echo "$refused saves where nothing may be written: refused, 0 wrong"
