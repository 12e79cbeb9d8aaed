// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the First Article Inspection report and the Device History Record have in common. All of it is what gets
/// printed: numbers are exact text in the drawing's unit (C locale, `-` and `.`), states are the words of the records.
namespace clew::domain {

/// What stands at the head of each page and names the document for ever.
struct DocumentHead
{
    QString identifier;                   ///< FAIR identifier or DHR number, unique in the store
    QString revision;                     ///< of the document: "1", counted up by each re-issue
    QString revisionReason;               ///< why it was issued again; empty for the first issue
    QString recordId;                     ///< UUID of the record the document shows
    QString storeId;                      ///< UUID of the store; pages print its first eight characters
    std::optional<Instant> issuedAt;      ///< pinned at issue: the only "now" in the document
    QString issuedBy;                     ///< printed name
    QString organization;                 ///< who issues it
    QString organizationAddress;          ///< one line; may be empty
    QString checkpointRoot;               ///< SHA-256 of the last line of the ledger at issue, 64 hexadecimal digits
    std::optional<qint64> checkpointSize; ///< entries up to it
    QString software;                     ///< "Clew 0.1.0"
    bool demo = false;                    ///< any record in it is a demonstration record: each page says DEMO
    QStringList notices; ///< exceptions to print on the first page: one-person shop, overrides, legacy history
};

/// Somebody who is to sign the document, in the order of signing: each gets an empty signature field.
struct PlannedSigner
{
    QString role;    ///< "prepared" | "approved" | "customer" | another short word; becomes the field's name
    QString meaning; ///< what the signature says: "I verified the entries of this report"
    QString name;    ///< printed name; empty when not known yet (the customer's)
    QString userId;  ///< empty for people outside the store
};

/// How a result was judged: all that its verdict needs, in the requirement's unit.
struct JudgedFacts
{
    QString verdict;        ///< "conforms" | "does not conform" | "not proven" | "not judged"
    QString rule;           ///< the decision rule and its version
    QString uncertainty;    ///< expanded
    QString coverageFactor; ///< "2"
    QString freedom;        ///< effective degrees of freedom of the uncertainty; empty = infinite
    QString probability;    ///< of conformity, "0.998"; informs only
    QString influences;     ///< "name=u; name=u": U = k sqrt(sum of u²)
    QString budget;         ///< "name/version"; empty = by calibrations alone
    QString correctedBy;    ///< to 20 °C: "instrument", "software", "none"; empty = not said
    QString corrected;      ///< the value at 20 °C where Clew brought it there: it was judged
    QString correction;     ///< what it was made by: "part_celsius=23.4; part_alpha=8.6e-06; …", 1/K
    QString bonus;          ///< what the feature's size adds to the upper limit
    QString bonusBy;        ///< what it was made by: "size=10.007 mm; lower=10 mm; …"
    QString deciding;       ///< what was made of the readings: "single", "mean", "min", "max", "range"
    QString because;        ///< why not judged, or what the reader must know
};

/// A file that travels inside the PDF.
struct DocumentAttachment
{
    QString fileName;    ///< without folder
    QString mimeType;    ///< "application/pdf"
    QString description; ///< "Inspection certificate 3.1, C-2201"
    QByteArray content;
};

/// One requirement of a drawing. Either numbers, or `text` (a note, a functional requirement) alone.
struct Requirement
{
    QString type;           ///< "length", "diameter", "position", "flatness", "roughness", …: see requirementSymbol()
    QString nominal;        ///< "10.500"; empty for a geometrical tolerance
    QString lower;          ///< deviation from nominal, "-0.003"; a limit when there is no nominal; empty = none
    QString upper;          ///< likewise, "0.002"
    QString unit;           ///< "mm", "µm", "in", "°"
    QString parameter;      ///< "Ra", "Rz"; printed before the number
    QString modifier;       ///< material condition after the tolerance: "Ⓜ", "Ⓛ"
    QStringList datums;     ///< {"A", "B"}
    QString text;           ///< as the drawing says it, when numbers can't
    bool diametral = false; ///< a cylindrical tolerance zone: Ø before the tolerance
};

/// "Ø" for a diameter, "⌖" for a position, …; empty for a type without a sign.
QString requirementSymbol(const QString& type);

/// As people read it: "Ø 10.500 +0.002/−0.003 mm", "⌖ Ø 0.010 mm Ⓜ | A | B", "Ra ≤ 0.2 µm", or the note's text.
QString requirementText(const Requirement& requirement);

/// A number as printed: the minus sign is U+2212; nothing else changes.
QString printedNumber(const QString& number);

/// How many digits stand after the decimal point: 3 for "10.500"; -1 for a text that is no plain number.
int decimalsOf(const QString& number);

} // namespace clew::domain
