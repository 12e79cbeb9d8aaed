// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace clew {

/// How a number may be spelled. No spelling knows group signs, other digits than 0-9, or "nan" and "inf".
struct NumberRules
{
    bool point = true;
    bool comma = false;
    bool exponent = false;
    bool unicodeMinus = false;  ///< U+2212 beside the hyphen-minus
    bool leadingPoint = false;  ///< ".5"
    bool trailingPoint = false; ///< "5."
    bool rest = false;          ///< something may follow, such as a unit
};

/// What a person types or a gauge sends: "12,5 µm", "+.0012".
inline constexpr NumberRules typedNumber{.comma = true, .unicodeMinus = true, .leadingPoint = true, .rest = true};
/// What stands in other programs' files: "1.2E-3", "12.".
inline constexpr NumberRules fileNumber{.exponent = true, .leadingPoint = true, .trailingPoint = true};
/// The same from a program that wrote its user's locale: "1,2E-3".
inline constexpr NumberRules fileNumberWithComma{
    .point = false, .comma = true, .exponent = true, .leadingPoint = true, .trailingPoint = true};
/// What we write ourselves, and take in our own files and options: "-0.003".
inline constexpr NumberRules exactNumber{};

/// A decimal number as it stands in a text: ±digits × 10^exponent, nothing lost.
struct NumberText
{
    bool negative = false;
    QByteArray digits; ///< '0'-'9' without leading zeros; empty for zero
    int exponent = 0;
    int decimals = 0; ///< how many places after the decimal sign the spelling states: 3 for "1.250" and for "1.25E-1"
    QString rest;     ///< what follows the number, trimmed
};

/// Reads the number at the start of a text. Blanks around it are ignored; blanks inside are refused.
Result<NumberText> readNumber(const QString& text, const NumberRules& rules);

/// The refusal of a text as a number, with the reason as the second half of its sentence.
tl::unexpected<Error> refuseNumber(const QString& text, const QString& why);

} // namespace clew
