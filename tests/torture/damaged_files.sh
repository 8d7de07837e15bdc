#!/bin/sh
# damaged_files.sh [FILES]: `touchline info` on damaged files ends with 0 or 65, in 2 s of CPU and 200 MB.
set -eu
files=${1:-1000}
build=${BUILD:-build}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$build/tests/damaged_files" "$folder" "$files"
read=0 refused=0
for file in "$folder"/*.journey; do
    code=0
    command time -q -a -o "$folder/costs" -f '%U %S %M' "$build/touchline" info "$file" >/dev/null 2>"$folder/said" ||
        code=$?
    case $code in
    0) read=$((read + 1)) ;;
    65) refused=$((refused + 1)) ;;
    *) echo "$file ended with $code: $(cat "$folder/said")"; cp "$file" /tmp; exit 1 ;;
    esac
done
awk -v read="$read" -v refused="$refused" '
    { cpu = $1 + $2; if (cpu > worst) worst = cpu; if ($3 > most) most = $3 }
    END {
        printf "%d damaged files: %d refused, %d read, 0 ended otherwise; at most %.2f s and %.0f MB\n",
            NR, refused, read, worst, most / 1024
        exit worst > 2 || most / 1024 > 200
    }' "$folder/costs"
