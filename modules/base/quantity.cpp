// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/quantity.h"

namespace clew {

Result<Quantity> Quantity::of(Decimal number, Unit unit)
{
    if (dimensionOf(unit) != Dimension::Other)
        return fail(Error::Code::Internal,
                    QStringLiteral("A number in %1 must be kept as a length or an angle.").arg(unitText(unit)));
    return Quantity(Amount{number, unit});
}

Result<Quantity> Quantity::parse(const QString& text, Unit unit)
{
    switch (dimensionOf(unit)) {
    case Dimension::Length:
        return of(TRY(Length::parse(text, unit)));
    case Dimension::Angle:
        return of(TRY(Angle::parse(text, unit)));
    case Dimension::Other:
        return of(TRY(Decimal::parse(text)), unit);
    }
    Q_UNREACHABLE();
}

Dimension Quantity::dimension() const
{
    if (length())
        return Dimension::Length;
    return angle() ? Dimension::Angle : Dimension::Other;
}

std::optional<Length> Quantity::length() const
{
    const auto* value = std::get_if<Length>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<Angle> Quantity::angle() const
{
    const auto* value = std::get_if<Angle>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<Decimal> Quantity::decimal() const
{
    const auto* value = std::get_if<Amount>(&m_value);
    return value ? std::optional(value->number) : std::nullopt;
}

std::optional<Unit> Quantity::otherUnit() const
{
    const auto* value = std::get_if<Amount>(&m_value);
    return value ? std::optional(value->unit) : std::nullopt;
}

bool Quantity::canBeToldIn(Unit unit) const
{
    const auto* amount = std::get_if<Amount>(&m_value);
    return amount ? amount->unit == unit : dimensionOf(unit) == dimension();
}

Result<QString> Quantity::toText(Unit unit, int decimals) const
{
    if (!canBeToldIn(unit))
        return fail(Error::Code::Invalid, QStringLiteral("The value can't be told in %1.").arg(unitText(unit)));
    if (const auto value = length())
        return value->toText(unit, decimals);
    if (const auto value = angle())
        return value->toText(unit, decimals);
    return std::get<Amount>(m_value).number.toText(decimals);
}

Result<QString> Quantity::toExactText(Unit unit) const
{
    if (!canBeToldIn(unit))
        return fail(Error::Code::Invalid, QStringLiteral("The value can't be told in %1.").arg(unitText(unit)));
    std::optional<QString> text;
    if (const auto value = length())
        text = value->toExactText(unit);
    else if (const auto turn = angle())
        text = turn->toExactText(unit);
    else
        text = std::get<Amount>(m_value).number.toCanonicalText();
    if (!text)
        return fail(Error::Code::Invalid,
                    QStringLiteral("No decimal number of %1 is exactly this value; ask for decimals or another unit.")
                        .arg(unitText(unit)));
    return *text;
}

Result<> Quantity::requireSameKind(const Quantity& other) const
{
    if (dimension() != other.dimension() || otherUnit() != other.otherUnit())
        return fail(Error::Code::Invalid,
                    QStringLiteral("The two values are of different kinds and have no sum; check their units."));
    return {};
}

Result<Quantity> Quantity::plus(const Quantity& other) const
{
    TRY(requireSameKind(other));
    if (const auto value = length())
        return of(TRY(value->plus(*other.length())));
    if (const auto value = angle())
        return of(TRY(value->plus(*other.angle())));
    const Decimal sum = TRY(decimal()->plus(*other.decimal()));
    return of(sum, *otherUnit());
}

Result<Quantity> Quantity::minus(const Quantity& other) const
{
    TRY(requireSameKind(other));
    if (const auto value = length())
        return of(TRY(value->minus(*other.length())));
    if (const auto value = angle())
        return of(TRY(value->minus(*other.angle())));
    const Decimal difference = TRY(decimal()->minus(*other.decimal()));
    return of(difference, *otherUnit());
}

std::partial_ordering operator<=>(const Quantity& a, const Quantity& b)
{
    if (a.dimension() != b.dimension() || a.otherUnit() != b.otherUnit())
        return std::partial_ordering::unordered;
    if (const auto value = a.length())
        return *value <=> *b.length();
    if (const auto value = a.angle())
        return *value <=> *b.angle();
    return *a.decimal() <=> *b.decimal();
}

} // namespace clew
