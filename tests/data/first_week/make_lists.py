#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
"""Makes the lists of a small shop, with the dirt that such lists have. The same files each time.

Usage: make_lists.py [FOLDER]   (without one: beside this script)
"""
import pathlib
import sys
import zipfile
from xml.sax.saxutils import escape

DAY = 1      # cell style: a date
PLAIN = 0


def letters(column):
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def day(year, month, number):
    """The spreadsheet's count of days, marked as a date."""
    import datetime
    return ("day", (datetime.date(year, month, number) - datetime.date(1899, 12, 30)).days)


def cell(place, value, strings):
    if value is None:
        return ""
    if isinstance(value, bool):
        return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, (int, float)):
        return f'<c r="{place}"><v>{value!r}</v></c>'
    if isinstance(value, tuple) and value[0] == "day":
        return f'<c r="{place}" s="{DAY}"><v>{value[1]}</v></c>'
    if isinstance(value, tuple) and value[0] == "sum":
        return f'<c r="{place}"><f>{value[1]}</f><v>{value[2]}</v></c>'
    if isinstance(value, tuple) and value[0] == "error":
        return f'<c r="{place}" t="e"><v>{value[1]}</v></c>'
    if value not in strings:
        strings[value] = len(strings)
    return f'<c r="{place}" t="s"><v>{strings[value]}</v></c>'


def write_xlsx(path, rows, merged=(), sheet="Tabelle1"):
    strings = {}
    lines = []
    for r, row in enumerate(rows, 1):
        cells = "".join(cell(f"{letters(c)}{r}", value, strings) for c, value in enumerate(row))
        lines.append(f'<row r="{r}">{cells}</row>')
    merges = "".join(f'<mergeCell ref="{ref}"/>' for ref in merged)
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts = {
        "[Content_Types].xml": f'{head}<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'spreadsheetml.sheet.main+xml"/></Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{head}<workbook xmlns="{main}" xmlns:r="{rel}"><sheets><sheet name="{escape(sheet)}" '
        'sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/styles.xml": f'{head}<styleSheet xmlns="{main}"><numFmts count="1"><numFmt numFmtId="164" '
        'formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" '
        'applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{main}"><sheetData>{"".join(lines)}</sheetData>'
        + (f'<mergeCells count="{len(merged)}">{merges}</mergeCells>' if merged else "") + "</worksheet>",
    }
    items = "".join(f"<si><t xml:space=\"preserve\">{escape(text)}</t></si>" for text in strings)
    parts["xl/sharedStrings.xml"] = f'{head}<sst xmlns="{main}">{items}</sst>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (2026, 1, 5, 8, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)


def customers(folder):
    text = """Kürzel;Firma;Anschrift;Ansprechpartner;Telefon
OMED;Ophtalmed GmbH ;Industriestr. 4, 89073 Ulm;Frau Sommer;+49 731 5550-12
KARD;"Kardio Optik; Nord AG";Hafenweg 9, 24103 Kiel;Herr Bünger;k.A.
ENDO;Endosicht KG;Lindenallee 2, 78532 Tuttlingen;;+49 7461 555 77
OMED;Ophtalmed GmbH ;Industriestr. 4, 89073 Ulm;Frau Sommer;+49 731 5550-12
"""
    (folder / "01_kunden.csv").write_bytes(text.encode("cp1252"))


def suppliers(folder):
    write_xlsx(folder / "02_lieferanten.xlsx", [
        ["Lieferantenliste Optik Süd, Stand 05.01.2026"],
        [],
        ["Lieferant", "Firma", "Art", "Freigabe", "freigegeben bis", "Bemerkungen intern"],
        ["TIWERK", "Titanwerk Essen GmbH ", "mill", "ISO 9001", "31.12.2026", "zahlt schnell"],
        ["STAHLHDL", "Stahlhandel Süd", "stockist", "Audit 2024", day(2027, 3, 31), None],
        ["ELOX", "Eloxal Maier", "finisher", "Erstmuster", "30 Jun 2026", None],
        ["KALIB", "Kalibrierdienst Rhein", "laboratory", "DAkkS", "n/a", None],
    ], merged=["A1:F1"])


def characteristics(folder):
    write_xlsx(folder / "03_merkmale.xlsx", [
        ["Merkmalsliste aktive Teile"],
        ["Teilenummer", "Index", "Merkmal", "Bezeichnung", "Art", "Nennmaß [mm]", "oberes Abmaß", "unteres Abmaß", None,
         "Blattfeld"],
        ["LB-7", "D", "1", "Außen-Ø", "diameter", 8, 0.003, -0.003, None, "A2"],
        ["LB-7", "D", "2", "Bohrung B", "diameter", "6,500", "0,006", "0", None, "B3"],
        ["LB-7", "D", "3", "Länge", "length", "22,4", "0,02", "-0,02", None, "C1"],
        ["LB-7", "D", "4", "Grat", "visual", None, None, None, None, "-"],
        ["SR-2", "B", "1", "Dicke", "thickness", "1,200", "0,005", "-0,005", None, "A1"],
        ["SR-2", "B", "2", "Ebenheit", "flatness", None, 0.002, None, None, "A1"],
        ["SR-2 ", "B", "2", "Ebenheit", "flatness", None, 0.002, None, None, "A1"],
    ], merged=["A1:J1"])


def gauges(folder):
    write_xlsx(folder / "04_pruefmittel.xlsx", [
        ["Prüfmittelliste"],
        ["gültig ab 1.1.2026"],
        [],
        ["Prüfmittelnr.", "Art", "Hersteller", "Auflösung [mm]", "Kalibriert am", "Fällig am", "Kalibrierschein", "Datei",
         "Standort"],
        ["AG-014", "air gauge", "Luftmess", 0.0001, day(2026, 1, 14), day(2027, 1, 14), "K-1001", "K-1001.pdf", "Bank 1"],
        ["MM-003", "micrometer", "Schraub", "0,001", "03.11.2025", "03.11.2026", "K-0977", "K-0977.pdf", "Bank 2"],
        ["MM-004", "micrometer", "Schraub", "0,001", "05/11/2025", "05/11/2026", "K-0978", "K-0978.pdf", "Bank 2"],
        ["HM-001", "height gauge", "N/A", "0,01", "2025-09-30", "2026-09-30", "K-0911", "n/a", "Messraum"],
        ["ES-100", "gauge block set", "Endmass", None, None, day(2026, 12, 1), None, None, "Messraum"],
    ])
    for number in ("K-1001", "K-0977"):
        (folder / f"{number}.pdf").write_bytes(
            f"%PDF-1.4\n% stands for the scan of certificate {number}\n%%EOF\n".encode())


def orders(folder):
    write_xlsx(folder / "05_auftraege.xlsx", [
        ["Offene Aufträge KW 2", None, None, None, None, None, None],
        ["Auftragsnr.", "Kunde", "Bestellnr.", "Artikelnr.", "Index", None, "Menge (Stk)", "Termin"],
        ["WO-2601", "OMED", "PO-7781", "LB-7", "D", None, 120, day(2026, 2, 20)],
        ["WO-2602", "KARD", "4500-19", "SR-2", "B", None, 400, "27.02.26"],
        ["WO-2603", "ENDO", "-", "LB-7", "D", None, 40, "6. März 2026"],
        ["Summe", None, None, None, None, None, ("sum", "SUM(G3:G5)", 560), None],
    ], merged=["A1:H1"])


def stock(folder):
    rows = ["Lagerbestand Material\t\t\t\t\t\t\t\t",
            "Charge\tStange\tLieferant\tWerkstoff\tMenge\tMe\tEingang\tLagerort\tZeugnis",
            "55-2210\tHT-8841\tTIWERK\tTi-6Al-4V ELI\t2950\tmm\t12.12.2025\tR1-3\tC-2201",
            "55-2210\tHT-8842\tTIWERK\tTi-6Al-4V ELI\t3000\tmm\t12.12.2025\tR1-3\tC-2201",
            "A90-117\tST-0301\tSTAHLHDL\t1.4305\t1812,5\tmm\t08.01.2026\tR2-1\tZ-5530",
            "A90-118\tST-0302\tSTAHLHDL\t1.4305\t-\tmm\t08.01.2026\tR2-1\tn.v."]
    (folder / "06_lager.txt").write_bytes("\ufeff".encode("utf-16-le") + "\r\n".join(rows).encode("utf-16-le"))


def history(folder):
    lines = ["Artikelnr;Index;Seriennr;Stange;Lieferschein;Lieferdatum;Kunde;Empfänger"]
    for n in range(1, 31):
        note = 301 + (n - 1) // 10
        lines.append(f"LB-7;D;A{n:03};HT-8700;LS-{note};{10 + (note - 301):02}.11.2025;OMED;Ophtalmed Ulm, Tor 2")
    lines.append("LB-7;D;A030;HT-8700;LS-303;12.11.2025;OMED;Ophtalmed Ulm, Tor 2")
    (folder / "07_lieferungen_2025.csv").write_bytes(("\r\n".join(lines) + "\r\n").encode("utf-8"))


def results(folder):
    head = ["Messprotokoll LB-7 Index D", None, None, None, None]
    rows = [head, ["Auftrag WO-2601, KMG 1"], [],
            ["Seriennr.", "1 [mm]", "2 [mm]", "3 [mm]", "4", "Bemerkung"],
            ["Sollwert", 8, "6,500", 22.4, None, None],
            ["OT", 0.003, "0,006", 0.02, None, None],
            ["UT", -0.003, 0, -0.02, None, None]]
    for n in range(1, 11):
        rows.append([f"B{n:03}", 8 + (n % 4 - 1) * 0.0011, f"6,50{n % 6}", 22.4 + (n % 5 - 2) * 0.003, "i.O.", None])
    rows[9][1] = "-"
    rows[11][4] = "n.i.O."
    rows[11][5] = "Grat an der Kante"
    rows[13][2] = "N/A"
    rows.append(["Mittelwert", ("sum", "AVERAGE(B8:B17)", 8.0007), None, None, None, None])
    write_xlsx(folder / "08_messwerte_LB-7.xlsx", rows, merged=["A1:F1"], sheet="KMG 1")


if __name__ == "__main__":
    target = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent)
    for make in (customers, suppliers, characteristics, gauges, orders, stock, history, results):
        make(target)
