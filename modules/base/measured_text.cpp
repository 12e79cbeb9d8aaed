// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/measured_text.h"

#include "base/scaling.h"

namespace clew {

namespace {

Result<Unit> unitWritten(const QString& rest, Unit asked, const QString& text)
{
    if (rest.isEmpty())
        return asked;
    const Dimension dimension = dimensionOf(asked);
    const auto unit = findUnit(rest, dimension);
    if (unit && (dimension != Dimension::Other || *unit == asked))
        return *unit;
    return fail(Error::Code::Invalid,
                QStringLiteral("“%1” ends with “%2”, which is no unit for a value in %3; write the "
                               "number with a unit that fits, or alone.")
                    .arg(text, rest, unitText(asked)));
}

Quantity scaledQuantity(std::int64_t value, Dimension dimension)
{
    return dimension == Dimension::Length ? Quantity::of(Length::picometres(value))
                                          : Quantity::of(Angle::nanoArcseconds(value));
}

Result<MeasuredText> typedDecimal(const NumberText& number, const QString& text, Unit unit)
{
    const Decimal decimal = TRY(Decimal::fromNumber(number, text));
    const Quantity value = TRY(Quantity::of(decimal, unit));
    return MeasuredText{value, text, unit, number.decimals, false};
}

Result<MeasuredText> fileDecimal(const NumberText& number, const QString& text, Unit unit)
{
    const Decimal decimal = TRY(Decimal::fromNumberRounded(number, text));
    const Quantity value = TRY(Quantity::of(decimal, unit));
    const bool exact = number.decimals <= Decimal::mostScale && Decimal::fromNumber(number, text).has_value();
    return MeasuredText{value, text, unit, number.decimals, !exact};
}

} // namespace

Result<MeasuredText> parseTyped(const QString& text, Unit unit)
{
    const NumberText number = TRY(readNumber(text, typedNumber));
    const Unit written = TRY(unitWritten(number.rest, unit, text));
    if (dimensionOf(written) == Dimension::Other)
        return typedDecimal(number, text, written);
    const ScaledNumber scaled = TRY(scaleWithinDecimals(number, written, text));
    return MeasuredText{scaledQuantity(scaled.value, dimensionOf(written)), text, written, number.decimals,
                        scaled.rounded};
}

Result<MeasuredText> parseFile(const QString& text, Unit unit, DecimalSign sign)
{
    const NumberText number = TRY(readNumber(text, sign == DecimalSign::Point ? fileNumber : fileNumberWithComma));
    if (dimensionOf(unit) == Dimension::Other)
        return fileDecimal(number, text, unit);
    const ScaledNumber scaled = TRY(scaleNumber(number, unit, text));
    return MeasuredText{scaledQuantity(scaled.value, dimensionOf(unit)), text, unit, number.decimals, scaled.rounded};
}

} // namespace clew
