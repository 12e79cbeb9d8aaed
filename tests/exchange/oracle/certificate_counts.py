#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
"""Counts what the sample certificates state, without Clew: certificate_counts.py FOLDER > certificate_counts.tsv

A value is what stands under "Value" or "Actual" in the blocks of results; numbers are kept as they are written. The
digest is over the sorted values, one a line.
"""
import hashlib
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def members(node):
    if isinstance(node, dict):
        return node.values()
    return node if isinstance(node, list) else ()


def signed(result):
    if not isinstance(result, dict):
        return str(result)
    if "Value" not in result:
        return f"{result['Minimum']}…{result['Maximum']}"
    value = result["Value"]
    if isinstance(value, bool):
        value = str(value).lower()
    return result.get("Operator", "").replace("=", "", 1 if result.get("Operator") == "=" else 0) + str(value)


def en10168(node):
    if isinstance(node, dict) and "Actual" in node:
        return [signed(node["Actual"])]
    if isinstance(node, dict) and "Value" in node:
        return [str(node["Value"])]
    return [value for member in members(node) for value in en10168(member)]


def passport(node):
    values = []
    for property in node:
        actual = property["Actual"]
        if "Values" in actual:
            values += [signed(one) for one in actual["Values"]]
        elif "Data" in actual:
            values += [signed(row["Value"]) for row in actual["Data"]]
        else:
            values.append(signed(actual))
    return values


def en10168_xml(node):
    if node.find("Actual") is not None:
        return [(node.findtext("Actual/Operator") or "=").replace("=", "", 1) + node.findtext("Actual/Value")]
    return [child.text for child in node if child.tag == "Value"] + [v for child in node for v in en10168_xml(child)]


def read_xml(path):
    body = ElementTree.parse(path).getroot().find("Certificate")
    trade = body.find("CommercialTransaction")
    values = [value for block in ("Inspection", "OtherTests") for value in en10168_xml(body.find(block))]
    return trade.findtext("A03"), trade.findtext("A01/Name"), values


def read(path):
    if path.suffix == ".xml":
        return read_xml(path)
    root = json.loads(path.read_text("utf-8"), parse_float=str, parse_int=str)
    if "DigitalMaterialPassport" in root:
        body = root["DigitalMaterialPassport"]
        values = passport(body.get("ChemicalAnalysis", {}).get("Elements", []))
        for block in ("MechanicalProperties", "PhysicalProperties", "SupplementaryTests"):
            values += passport(body.get(block, []))
        return body["Id"], body["TransactionData"]["Parties"]["Manufacturer"]["Name"], values
    if "EcocData" in root:
        data = root["EcocData"]
        issuer = [p["PartyName"] for p in data["Data"]["Parties"] if p["PartyRole"] == "Manufacturer"][0]
        values = []
        for test in data["Results"]["MaterialCertification"]:
            for value in test["TestValues"]:
                first, last = value["ActualFrom"], value.get("ActualTo", "")
                values.append(first if last in ("", first) else first + "…" + last)
        return root["Id"], issuer, values
    body = root["Certificate"]
    if "Analysis" in body:
        return (body["Id"], body["Parties"]["Manufacturer"]["Name"],
                [i["Value"] for i in body["Analysis"]["Inspections"]])
    issuer = body["CommercialTransaction"]["A01"]
    values = en10168(body.get("Inspection")) + en10168(body.get("OtherTests"))
    return body["CommercialTransaction"]["A03"], issuer.get("Name") or issuer["CompanyName"], values


def main(folder):
    print("file\tnumber\tissuer\tvalues\tdigest")
    for path in sorted(folder.rglob("*valid_*.*")):
        if path.name.startswith("invalid"):
            continue
        number, issuer, values = read(path)
        values = [value for value in values if value]
        digest = hashlib.sha256("\n".join(sorted(values)).encode()).hexdigest()
        print(path.relative_to(folder), number, issuer, len(values), digest[:16], sep="\t")


main(pathlib.Path(sys.argv[1]))
