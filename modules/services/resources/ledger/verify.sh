#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# Checks an exported ledger with a shell and sha256sum, or openssl where there is none.
#
#     sh verify.sh [FOLDER [HEAD]]
#
# FOLDER has ledger.jsonl and HEADS.txt (this one where none is named); HEAD is the hash of the last line as it stands
# elsewhere, on a signed document or a print. Prints "ok: N lines, head H" and ends with 0, or "broken at line N: why"
# and ends with 1. verify.py checks the same and says the same, faster.
LC_ALL=C
export LC_ALL
folder=${1:-$(dirname "$0")}
expected=$2
ledger=$folder/ledger.jsonl
heads=$folder/HEADS.txt

broken() {
    echo "broken at line $1: $2"
    exit 1
}

sha256() {
    if command -v sha256sum >/dev/null 2>&1; then
        sha256sum | cut -d ' ' -f 1
    else
        openssl dgst -sha256 -r | cut -d ' ' -f 1
    fi
}

# How many lines a file has; one that is not ended counts.
count_lines() {
    awk 'END { print NR }' "$1"
}

is_ended() {
    [ ! -s "$1" ] || [ "$(tail -c 1 "$1" | wc -l)" -eq 1 ]
}

# A shell would drop the sign NUL, which no line has.
for file in "$heads" "$ledger"; do
    tr -d '\000' <"$file" | cmp -s - "$file" || broken 1 "$(basename "$file") has a sign that no line has"
done
previous=0000000000000000000000000000000000000000000000000000000000000000
number=0
lines=$(count_lines "$ledger")
hashes=$(count_lines "$heads")
exec 3<"$heads"
result=$({
    while IFS= read -r line || [ -n "$line" ]; do
        number=$((number + 1))
        case "$line" in
        *"\"prev\":\"$previous\""*) ;;
        *) broken $number "it does not follow the line before" ;;
        esac
        previous=$(printf '%s' "$line" | sha256)
        head=
        IFS= read -r head <&3 || [ -n "$head" ] || head=
        [ "$head" = "$previous" ] || broken $number "its hash is not the one in HEADS.txt"
    done
    echo "$previous"
} <"$ledger") || { echo "$result"; exit 1; }
previous=$result
[ "$hashes" -eq "$lines" ] || broken $((lines + 1)) "HEADS.txt has $hashes hashes"
if ! is_ended "$ledger" || ! is_ended "$heads"; then
    broken "$lines" "it is not ended"
fi
if [ -n "$expected" ] && [ "$previous" != "$expected" ]; then
    broken "$lines" "the last hash is not $expected"
fi
echo "ok: $lines lines, head $previous"
