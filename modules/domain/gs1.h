// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace clew::domain {

/// One element of a GS1 element string: "21" and "BRL-1".
struct Gs1Element
{
    QString identifier;
    QString value;
    friend bool operator==(const Gs1Element&, const Gs1Element&) = default;
};
using Gs1Elements = QList<Gs1Element>;

// The application identifiers that this program uses (GS1 General Specifications, section 3): 00 SSCC, 01 GTIN, 10 lot,
// 11 made, 17 expiry, 21 serial, 240 additional id, 241 customer's part number, 250 secondary serial, 30 and 37 counts,
// 90 to 99 internal. Any other is refused, for what can't be checked can't be trusted.
// Internal ones as this program writes them:
inline constexpr const char* gs1Tray = "91";
inline constexpr const char* gs1Gauge = "92";
inline constexpr const char* gs1WorkOrder = "93";
inline constexpr const char* gs1Operation = "94";
inline constexpr const char* gs1Supplier = "95"; ///< whose lot it is, where two suppliers share its number

/// The check digit of a GTIN or SSCC without it: weights 3, 1, 3 … from the right.
int gs1CheckDigit(QStringView digits);

/// Checks identifier, length, characters (set 82), check digit, date; Invalid with a sentence.
Result<> checkGs1(const Gs1Element& element);
/// Each element, and no identifier with two values.
Result<> checkGs1(const Gs1Elements& elements);

/// "(01)09506000134352(21)BRL-1"; a bracket inside a value is written "\\(".
Result<Gs1Elements> gs1FromBrackets(const QString& text);
QString gs1ToBrackets(const Gs1Elements& elements);

/// What a scanner sends: with or without "]d2" or "]C1" and a leading FNC1, elements of variable length ended by the
/// group separator (0x1D).
Result<Gs1Elements> gs1FromScan(const QString& scan);
/// The same without prefix; `separator` stands where FNC1 is needed.
QString gs1ToScan(const Gs1Elements& elements, QChar separator = QChar(0x1D));

/// The value of an identifier; empty where it is not there.
QString gs1Value(const Gs1Elements& elements, const char* identifier);

} // namespace clew::domain
