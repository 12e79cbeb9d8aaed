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

/// A length, exact to one picometre; range ±9,223 km. A micro-inch is 25,400 pm.
class Length
{
public:
    static constexpr Length picometres(std::int64_t v) { return Length(v); }
    static constexpr Length nanometres(std::int64_t v) { return Length(v * 1000); }
    static constexpr Length micrometres(std::int64_t v) { return Length(v * 1000000); }
    static constexpr Length millimetres(std::int64_t v) { return Length(v * 1000000000); }
    static constexpr Length microInches(std::int64_t v) { return Length(v * 25400); }

    /// C locale, no unit in the text, no exponent; refuses more decimals than the unit keeps exactly (10 of a
    /// millimetre). The unit must be one of length.
    static Result<Length> parse(const QString& text, Unit unit);

    constexpr std::int64_t toPicometres() const { return m_pm; }
    /// In a unit of length, C locale, so many decimals (0 to 18); rounded half to even where they don't hold it.
    QString toText(Unit unit, int decimals) const;
    /// The shortest text that is this length exactly; nothing where there is none (1 pm in inches).
    std::optional<QString> toExactText(Unit unit) const;

    /// Fail with Invalid beyond the range.
    Result<Length> plus(Length other) const;
    Result<Length> minus(Length other) const;

    friend constexpr auto operator<=>(Length, Length) = default;

private:
    constexpr explicit Length(std::int64_t pm) : m_pm(pm) {}
    std::int64_t m_pm;
};

} // namespace clew
