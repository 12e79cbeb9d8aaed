// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/exact_value.h"

namespace clew::domain {

namespace {

constexpr int nanoScale = 9;
/// With so many more decimals than a unit's values have, a number that never ends reads back as the same integer.
constexpr int decimalsMore = 3;

/// A number kept by us as nano-units, as a decimal.
Decimal nanoUnits(std::int64_t value)
{
    return Decimal::create(value, nanoScale).value_or(Decimal::fromInteger(0));
}

} // namespace

Result<DecidingInteger> decidingInteger(const Quantity& quantity)
{
    if (const auto length = quantity.length())
        return DecidingInteger{length->toPicometres(), false};
    if (const auto angle = quantity.angle())
        return DecidingInteger{angle->toNanoArcseconds(), false};
    const Decimal number = *quantity.decimal();
    const Decimal kept = TRY(Decimal::parse(number.toText(nanoScale)));
    return DecidingInteger{kept.mantissa(), kept != number};
}

Result<Exact> exactFromFile(const QString& text, const QString& unit)
{
    if (text.trimmed().isEmpty())
        return Exact{};
    const clew::Unit known = TRY(parseUnit(unit));
    const MeasuredText measured = TRY(parseFile(text, known));
    const DecidingInteger deciding = TRY(decidingInteger(measured.value));
    return Exact{text.trimmed(), deciding.value};
}

QString textOfInteger(std::int64_t value, clew::Unit unit)
{
    switch (dimensionOf(unit)) {
    case Dimension::Length: {
        const Length length = Length::picometres(value);
        return length.toExactText(unit).value_or(length.toText(unit, mostDecimals(unit) + decimalsMore));
    }
    case Dimension::Angle: {
        const Angle angle = Angle::nanoArcseconds(value);
        return angle.toExactText(unit).value_or(angle.toText(unit, mostDecimals(unit) + decimalsMore));
    }
    case Dimension::Other:
        break;
    }
    return nanoUnits(value).toCanonicalText();
}

QString textOfInteger(std::int64_t value, clew::Unit unit, int decimals)
{
    switch (dimensionOf(unit)) {
    case Dimension::Length:
        return Length::picometres(value).toText(unit, decimals);
    case Dimension::Angle:
        return Angle::nanoArcseconds(value).toText(unit, decimals);
    case Dimension::Other:
        break;
    }
    return nanoUnits(value).toText(decimals);
}

} // namespace clew::domain
