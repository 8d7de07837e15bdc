#!/bin/sh
# mutations.sh [TRIES]: damage of each kind to the file, to what is recovered of it, to its archive and the JSON;
# properties over many projects.
set -eu
tries=${1:-5000}
tests=${BUILD:-build}/tests
export QT_QPA_PLATFORM=offscreen
DAMAGE_TRIES=$tries "$tests/damage_test" -silent >/dev/null
echo "$((tries * 5)) damages each to the file, to what is recovered, to its archive and the JSON: 0 ended the process, 0 files read as something else"
RC_PARAMS="max_success=$((tries / 5))" "$tests/round_trip_test" -silent >/dev/null 2>&1
echo "$((tries / 5)) projects each through 4 properties of file and JSON: 0 came back different"
