// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/quantity.h"

#include <QString>

namespace clew {

/// A value together with how it came: the text is kept as typed or sent, and its decimals tell the display's
/// resolution.
struct MeasuredText
{
    Quantity value;
    QString text;         ///< exactly as it came
    Unit unit;            ///< the one it was written in
    int decimals = 0;     ///< as written: 3 for "1.250", 4 for "1.2E-3"
    bool rounded = false; ///< the value is the text rounded once, half to even, to what can be kept
};

/// What a person typed or a gauge sent, where `unit` is meant unless the text names another of the same kind ("+1.4 µm"
/// where mm is asked). Takes "." or "," as decimal sign and U+2212 as minus. Refuses group signs, exponents, an empty
/// text, another kind's unit, and more decimals than the unit keeps exactly.
Result<MeasuredText> parseTyped(const QString& text, Unit unit);

enum class DecimalSign { Point, Comma };

/// What stands in another program's file, where `unit` is known: may have an exponent ("1.2E-3") and binary noise
/// ("17.498999999999999"), for which the value is rounded once, half to even. Refuses nan, inf, and what is beyond
/// range.
Result<MeasuredText> parseFile(const QString& text, Unit unit, DecimalSign sign = DecimalSign::Point);

} // namespace clew
