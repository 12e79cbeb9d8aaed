// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/angle.h"
#include "base/decimal.h"
#include "base/length.h"
#include "base/unit.h"

#include <compare>
#include <optional>
#include <variant>

namespace clew {

/// A measured or stated value of any kind: a length, an angle, or a decimal number of another unit.
class Quantity
{
public:
    static Quantity of(Length length) { return Quantity(length); }
    static Quantity of(Angle angle) { return Quantity(angle); }
    /// The unit must be of neither length nor angle.
    static Result<Quantity> of(Decimal number, Unit unit);

    /// C locale, no exponent, no unit in the text: what stands in our own files beside its unit.
    static Result<Quantity> parse(const QString& text, Unit unit);

    Dimension dimension() const;
    std::optional<Length> length() const;
    std::optional<Angle> angle() const;
    /// The number in its unit, for quantities that are neither length nor angle.
    std::optional<Decimal> decimal() const;
    /// The unit of a quantity that is neither length nor angle.
    std::optional<Unit> otherUnit() const;

    /// C locale, rounded half to even. Fails for a unit that this quantity can't be told in.
    Result<QString> toText(Unit unit, int decimals) const;
    /// The shortest exact text. Fails where there is none, or for a unit that this quantity can't be told in.
    Result<QString> toExactText(Unit unit) const;

    /// Exact; fail for quantities of different kinds and beyond the range.
    Result<Quantity> plus(const Quantity& other) const;
    Result<Quantity> minus(const Quantity& other) const;

    /// Unordered where the kinds or the other units differ.
    friend std::partial_ordering operator<=>(const Quantity& a, const Quantity& b);
    friend bool operator==(const Quantity& a, const Quantity& b) { return (a <=> b) == 0; }

private:
    struct Amount
    {
        Decimal number;
        Unit unit;
    };
    using Value = std::variant<Length, Angle, Amount>;
    explicit Quantity(Value value) : m_value(value) {}
    Result<> requireSameKind(const Quantity& other) const;
    bool canBeToldIn(Unit unit) const;

    Value m_value;
};

} // namespace clew
