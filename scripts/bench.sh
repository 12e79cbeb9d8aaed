#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# Measures Clew beside plain SQLite and prints goal, measured, met or missed (docs/performance.md).
#   scripts/bench.sh [FOLDER] [UNITS] [RUNS]      as published: 100000 units, 15 runs
# The stores need about 3 GB in FOLDER, which is removed afterwards when it is a temporary one. The figures stay in
# build/release/performance.json.
set -eu
cd "$(dirname "$0")/.."
units=${2:-100000}
runs=${3:-15}
if [ -n "${1:-}" ]; then
    folder=$1
    mkdir -p "$folder"
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi
if [ -e "$folder/shop.clew" ]; then
    echo "There is a store in $folder already; give an empty folder." >&2
    exit 2
fi

cmake --preset release > /dev/null
cmake --build --preset release --target bench_shop bench_desk > /dev/null
bench=build/release/tests/bench/bench_shop
# Each in a process of its own: its peak memory is its own.
for what in bulk trace save open documents verify impact; do
    echo "measuring: $what" >&2
    "$bench" "$what" "$folder" --units "$units" --runs "$runs" > /dev/null
done
echo "measuring: desktop" >&2
build/release/tests/bench/bench_desk "$folder" "$runs" > /dev/null
"$bench" table "$folder"
cp "$folder/performance.json" build/release/performance.json
