// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "base/unit.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace clew {

/// An angle, exact to one nano-arcsecond; range ±2,562,047 degrees. It is not wrapped: 370° is not 10°.
/// A radian is no whole number of nano-arcseconds: an angle given in radians is rounded once, half to even.
class Angle
{
public:
    static constexpr Angle nanoArcseconds(std::int64_t v) { return Angle(v); }
    static constexpr Angle arcseconds(std::int64_t v) { return Angle(v * 1000000000); }
    static constexpr Angle degrees(std::int64_t v) { return Angle(v * 3600000000000); }

    /// C locale, no unit in the text, no exponent; refuses more decimals than the unit keeps (11 of a degree).
    /// The unit must be one of angle.
    static Result<Angle> parse(const QString& text, Unit unit);

    constexpr std::int64_t toNanoArcseconds() const { return m_nas; }
    /// In a unit of angle, C locale, so many decimals (0 to 18); rounded half to even where they don't hold it.
    QString toText(Unit unit, int decimals) const;
    /// The shortest text that is this angle exactly; nothing where there is none (one third of a degree's part,
    /// radians).
    std::optional<QString> toExactText(Unit unit) const;

    /// Fail with Invalid beyond the range.
    Result<Angle> plus(Angle other) const;
    Result<Angle> minus(Angle other) const;

    friend constexpr auto operator<=>(Angle, Angle) = default;

private:
    constexpr explicit Angle(std::int64_t nas) : m_nas(nas) {}
    std::int64_t m_nas;
};

} // namespace clew
