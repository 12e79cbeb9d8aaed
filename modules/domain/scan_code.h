// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

#include <optional>

namespace clew::domain {

/// What a scanned code names.
struct ScanCode
{
    enum class Kind { Name, Unit, Lot, Gauge };
    Kind kind = Kind::Name;
    QString name; ///< of a unit its serial number or "part/serial", of a lot its number, of a gauge its code
    QString gtin; ///< GS1 01: fourteen digits
    QString lot;  ///< GS1 10, beside a serial number
};

/// The data of a GS1 element string that tell a piece: 01, 10 and 21 (GS1 General Specifications, release 24, 3.2).
struct Gs1Text
{
    QString gtin;
    QString lot;
    QString serial;
};

/// Reads element strings with their group separators (0x1D), with or without the symbology identifier, also as
/// printed: "(01)…(21)…". Nothing where the text is none: an element that is not known, one that is cut short, a GTIN
/// whose check digit is wrong, or digits that only look like one.
std::optional<Gs1Text> readGs1(const QString& text);

/// GS1 first, then our own codes ("G:AG-014", "gauge:AG-014", "unit:LB-7/BRL-1", "lot:HT-8841"); anything else is a
/// name that the store may know.
ScanCode readScan(const QString& text);

} // namespace clew::domain
