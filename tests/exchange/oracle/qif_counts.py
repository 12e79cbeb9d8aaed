#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
"""Counts what stands in the QIF test files, by regular expressions on their text and not by an XML model, and writes
qif_counts.tsv, which tst_qif_files compares Clew's reader with:

    python3 tests/exchange/oracle/qif_counts.py > tests/exchange/oracle/qif_counts.tsv

digest: SHA-256 over the lines "serial<TAB>designator<TAB>value<TAB>status\\n" of all values in the file's order; the
serial of a result that names none is written as "?".
"""
import glob
import hashlib
import os
import re

ROOT = os.path.join(os.path.dirname(__file__), "..", "..", "data", "exchange", "qif")


def first(pattern, text, default=""):
    found = re.search(pattern, text, re.S)
    return " ".join(found.group(1).split()) if found else default


def blocks(container, text):
    return "".join(re.findall(r"<%s\b[^>]*>(.*?)</%s>" % (container, container), text, re.S))


def records(suffix, text):
    """(id, body) of <...suffix id="7">...</...suffix>"""
    return [(m.group(2), m.group(3)) for m in
            re.finditer(r'<(\w*%s)\b[^>]*?\bid="(\d+)"[^>]*?>(.*?)</\1>' % suffix, text, re.S)]


def designators(text):
    names = {}
    used = {}
    for ident, body in records("CharacteristicItem", blocks("CharacteristicItems", text)):
        name = first(r"</Attributes>.*?<Name>(.*?)</Name>", body) or first(r"<Name>(.*?)</Name>", body)
        wanted = first(r"<Designator>(.*?)</Designator>", body) or name or "id " + ident
        balloon = wanted
        if balloon in used and name and name != wanted:
            balloon = "%s (%s)" % (wanted, name)
        number = 2
        while balloon in used:
            balloon = "%s (%d)" % (wanted, number)
            number += 1
        used[balloon] = True
        names[ident] = balloon
    return names


def count(path):
    with open(path, encoding="utf-8-sig") as file:
        text = re.sub(r"<!--.*?-->", "", file.read(), flags=re.S)
    names = designators(text)
    serials = {ident: first(r"<SerialNumber>(.*?)</SerialNumber>", body)
               for ident, body in records("ActualComponent", text)}
    sets = re.findall(r"<MeasurementResults\b[^>]*>(.*?)</MeasurementResults>", text, re.S)
    lines = []
    statuses = {}
    named = []
    for result in sets:
        component = first(r"<ActualComponentIds[^>]*>\s*<Id>(.*?)</Id>", result)
        serial = serials.get(component, "")
        if serial:
            named.append(serial)
        for _, body in records("Characteristic(?:Actual|Measurement)", result):
            status = first(r"<CharacteristicStatusEnum>(.*?)<", body)
            item = first(r"<CharacteristicItemId[^>]*>(.*?)<", body)
            value = first(r"<Value[^>]*>(.*?)</Value>", body)
            statuses[status] = statuses.get(status, 0) + 1
            lines.append("%s\t%s\t%s\t%s\n" % (serial or "?", names.get(item, "?"), value, status))
    digest = hashlib.sha256("".join(lines).encode()).hexdigest()
    table = ",".join("%s=%d" % pair for pair in sorted(statuses.items()))
    return [str(len(sets)), str(len(named)), str(len(set(named))), str(len(names)), str(len(lines)), table, digest]


print("file\tresult_sets\twith_serial\tserials\titems\tvalues\tstatuses\tdigest")
for name in sorted(glob.glob(os.path.join(ROOT, "*", "*.[qQ][iI][fF]"))):
    print("\t".join([os.path.relpath(name, ROOT).replace(os.sep, "/")] + count(name)))
