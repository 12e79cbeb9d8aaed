# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
"""Checks a ledger that was exported one line an entry, with nothing of Clew: python3 check_ledger.py FILE.

Prints "ok COUNT HEAD", or "broken at LINE: why" and ends with 1.
"""
import hashlib
import json
import sys


def main(path):
    head = "0" * 64
    count = 0
    with open(path, "rb") as file:
        for line in file.read().split(b"\n")[:-1]:
            count += 1
            entry = json.loads(line)
            again = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            if again.encode() != line:
                return f"broken at {count}: not canonical"
            if entry["seq"] != count:
                return f"broken at {count}: number {entry['seq']}"
            if entry["prev"] != head:
                return f"broken at {count}: prev"
            head = hashlib.sha256(line).hexdigest()
    print("ok", count, head)
    return None


if __name__ == "__main__":
    why = main(sys.argv[1])
    if why:
        print(why)
        sys.exit(1)
