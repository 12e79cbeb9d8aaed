// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

#include <optional>

namespace clew::exchange {

/// A decimal number as a file writes it, kept exactly: mantissa × 10^-scale, at most 36 digits.
/// For shifting limits to deviations without binary noise; nothing is rounded.
class DecimalText
{
public:
    /// C locale: sign, digits, point, exponent. None for anything else, for NaN and infinities, for more than 36
    /// digits, and for a magnitude above 10^15 or more than 60 decimals.
    static std::optional<DecimalText> parse(const QString& text);

    /// Of the value: 10.5 is 10.500.
    friend bool operator==(const DecimalText& one, const DecimalText& other);
    bool isNegative() const { return m_mantissa < 0; }
    /// None where the exact difference needs more than 36 digits.
    std::optional<DecimalText> minus(const DecimalText& other) const;
    std::optional<DecimalText> half() const;
    DecimalText negated() const { return DecimalText(-m_mantissa, m_scale); }
    /// Plain notation with all its decimals: "-0.0200".
    QString toString() const;

private:
    using Wide = __int128;
    DecimalText(Wide mantissa, int scale) : m_mantissa(mantissa), m_scale(scale) {}
    std::optional<DecimalText> withScale(int scale) const;

    Wide m_mantissa;
    int m_scale; ///< 0 … 60
};

/// True for a finite number of at most 10^15 in magnitude; binary noise of any length is fine.
bool isFiniteNumber(const QString& text);

} // namespace clew::exchange
