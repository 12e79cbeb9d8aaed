# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
"""Checks an exported ledger with nothing but Python's standard library.

    python3 verify.py [FOLDER [HEAD]]

FOLDER has ledger.jsonl and HEADS.txt (this one where none is named); HEAD is the hash of the last line as it stands
elsewhere, on a signed document or a print. Prints "ok: N lines, head H" and ends with 0, or "broken at line N: why"
and ends with 1. verify.sh checks the same and says the same.
"""
import hashlib
import os
import sys


def pieces(path):
    """The lines, and whether the last one is ended."""
    with open(path, "rb") as file:
        content = file.read()
    lines = content.split(b"\n")
    if lines[-1] == b"":
        return lines[:-1], True
    return lines, False


def check(folder, expected):
    lines, whole = pieces(os.path.join(folder, "ledger.jsonl"))
    heads, heads_whole = pieces(os.path.join(folder, "HEADS.txt"))
    for name, content in (("HEADS.txt", heads), ("ledger.jsonl", lines)):
        if any(b"\0" in line for line in content):
            return f"broken at line 1: {name} has a sign that no line has"
    previous = "0" * 64
    for number, line in enumerate(lines, 1):
        if b'"prev":"' + previous.encode() + b'"' not in line:
            return f"broken at line {number}: it does not follow the line before"
        previous = hashlib.sha256(line).hexdigest()
        if number > len(heads) or heads[number - 1] != previous.encode():
            return f"broken at line {number}: its hash is not the one in HEADS.txt"
    if len(heads) != len(lines):
        return f"broken at line {len(lines) + 1}: HEADS.txt has {len(heads)} hashes"
    if not whole or not heads_whole:
        return f"broken at line {len(lines)}: it is not ended"
    if expected and previous != expected:
        return f"broken at line {len(lines)}: the last hash is not {expected}"
    print(f"ok: {len(lines)} lines, head {previous}")
    return None


if __name__ == "__main__":
    problem = check(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__)),
                    sys.argv[2] if len(sys.argv) > 2 else "")
    if problem:
        print(problem)
        sys.exit(1)
