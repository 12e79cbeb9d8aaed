// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/number_text.h"
#include "base/result.h"

#include <QString>

#include <compare>
#include <cstdint>

namespace clew {

/// A decimal number kept exactly: mantissa / 10^scale, |mantissa| < 2^63, scale 0 to 18. It remembers its trailing
/// zeros
/// ("0.50" has scale 2), but compares by value: 0.5 equals 0.50.
class Decimal
{
public:
    static constexpr int mostScale = 18;

    /// Fails with Invalid for a scale outside 0 to 18 or the mantissa -2^63.
    static Result<Decimal> create(std::int64_t mantissa, int scale);
    static constexpr Decimal fromInteger(std::int32_t value) { return Decimal(value, 0); }

    /// C locale, no exponent: "-0.30".
    static Result<Decimal> parse(const QString& text);
    /// Fails where mantissa or scale can't hold the number exactly; `text` is only for the message.
    static Result<Decimal> fromNumber(const NumberText& number, const QString& text);
    /// The same, rounded half to even to as many decimals as fit; fails only beyond the range.
    static Result<Decimal> fromNumberRounded(const NumberText& number, const QString& text);

    constexpr std::int64_t mantissa() const { return m_mantissa; }
    constexpr int scale() const { return m_scale; }

    /// Without trailing zeros after the point: the one spelling of a value.
    Decimal normalised() const;
    /// All decimals of its scale, C locale: "0.50".
    QString toText() const;
    /// So many decimals (0 to 18), rounded half to even where they don't hold it.
    QString toText(int decimals) const;
    /// The normalised text: "0.5". Equal values have equal canonical texts.
    QString toCanonicalText() const { return normalised().toText(); }

    /// Exact, or Invalid where the sum needs more digits than there are.
    Result<Decimal> plus(Decimal other) const;
    Result<Decimal> minus(Decimal other) const;

    friend std::weak_ordering operator<=>(Decimal a, Decimal b);
    friend bool operator==(Decimal a, Decimal b) { return (a <=> b) == 0; }

private:
    constexpr Decimal(std::int64_t mantissa, int scale) : m_mantissa(mantissa), m_scale(scale) {}
    std::int64_t m_mantissa;
    int m_scale;
};

} // namespace clew
