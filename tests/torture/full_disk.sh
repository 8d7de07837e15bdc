#!/bin/sh
# On a small disk with ever less room a save is done or refused; the file is the version that was said.
set -eu
build=$(cd "${BUILD:-build}" && pwd)
if [ "${1:-}" != inside ]; then
    # A mount of our own that nobody else sees; root, or a user who may have a name space.
    user=$([ "$(id -u)" = 0 ] || echo --map-root-user)
    unshare $user --mount true 2>/dev/null || { echo "full disk: left out, nothing may be mounted here"; exit 0; }
    BUILD=$build exec unshare $user --mount "$0" inside
fi
saver=$build/tests/saver
disk=$(mktemp -d)
mount -t tmpfs -o size=8m touchline-torture "$disk"
trap 'umount "$disk"; rmdir "$disk"' EXIT
file=$disk/x.journey

"$saver" save "$file" 1
size=$(stat -c %s "$file")
pages=$((size / 4096))
refused=0 saved=0 version=1
for room in 0 1 2 4 8 64 $(seq $((pages - 20)) $((pages + 20))); do
    rm -f "$disk/ballast"
    have=$(stat -f -c '%a' "$disk")
    [ "$have" -le "$room" ] || head -c $(((have - room) * 4096)) /dev/zero >"$disk/ballast"
    next=$((3 - version))
    if "$saver" save "$file" $next 2>/dev/null; then
        version=$next saved=$((saved + 1))
    else
        refused=$((refused + 1))
    fi
    found=$("$saver" tell "$file") || found=damaged
    [ "$found" = "$version" ] || { echo "room for $room pages: version $found, not $version"; exit 1; }
    [ "$(ls -A "$disk" | grep -v ballast)" = x.journey ] || { echo "room for $room pages:" $(ls -A "$disk"); exit 1; }
done
[ "$refused" -gt 0 ] && [ "$saved" -gt 0 ] || { echo "full disk: $refused refused, $saved saved"; exit 1; }

# A disk that may only be read.
mount -o remount,ro "$disk"
if "$saver" save "$file" $((3 - version)) 2>/dev/null; then echo "saved on a disk that may only be read"; exit 1; fi
[ "$("$saver" tell "$file")" = "$version" ]
echo "$((refused + saved)) saves on a full disk: $refused refused, $saved saved, 0 wrong; 1 on a disk to read only: refused"
