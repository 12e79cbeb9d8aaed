// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/scaling.h"

#include "base/digits.h"

#include <algorithm>

namespace clew {

namespace {

// 2^63 × 10^18 is below 2^127.
using Wide = unsigned __int128;
constexpr int mostPrintedDecimals = 18;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

QByteArray wideDigits(Wide value)
{
    QByteArray digits;
    for (; value != 0; value /= 10)
        digits.prepend(char('0' + int(value % 10)));
    return digits;
}

Wide divisorOf(const UnitScale& scale)
{
    return scale.digits.toULongLong() * powerOfTen(scale.exponent);
}

/// value / unit × 10^decimals to the nearest whole number, half to even.
QByteArray dividedDigits(std::uint64_t value, const UnitScale& scale, int decimals)
{
    if (!scale.isExact())
        return roundToWhole(multiplyDigits(digitsOf(value), scale.reciprocalDigits),
                            scale.reciprocalExponent + decimals)
            .digits;
    const Wide divisor = divisorOf(scale);
    const Wide scaled = value * powerOfTen(decimals);
    const Wide quotient = scaled / divisor;
    const Wide twice = scaled % divisor * 2;
    const bool up = twice > divisor || (twice == divisor && quotient % 2 == 1);
    return wideDigits(quotient + (up ? 1 : 0));
}

} // namespace

Result<ScaledNumber> scaleNumber(const NumberText& number, Unit unit, const QString& text)
{
    const UnitScale& scale = scaleOf(unit);
    const RoundedDigits whole =
        roundToWhole(multiplyDigits(number.digits, scale.digits), number.exponent + scale.exponent);
    const auto value = toInt64(number.negative, whole.digits);
    if (!value)
        return refuseNumber(text, QStringLiteral("it is beyond what can be kept in %1.").arg(unitText(unit)));
    return ScaledNumber{*value, !whole.exact || (!scale.isExact() && *value != 0)};
}

Result<ScaledNumber> scaleWithinDecimals(const NumberText& number, Unit unit, const QString& text)
{
    const int most = mostDecimals(unit);
    if (number.decimals > most)
        return refuseNumber(text, QStringLiteral("it has %1 decimals, and a value in %2 keeps %3.")
                                      .arg(number.decimals)
                                      .arg(unitText(unit))
                                      .arg(most));
    return scaleNumber(number, unit, text);
}

QString scaledText(std::int64_t value, Unit unit, int decimals)
{
    const int places = std::clamp(decimals, 0, mostPrintedDecimals);
    return pointedText(value < 0, dividedDigits(magnitudeOf(value), scaleOf(unit), places), places);
}

std::optional<QString> exactScaledText(std::int64_t value, Unit unit)
{
    const UnitScale& scale = scaleOf(unit);
    if (value == 0)
        return QStringLiteral("0");
    if (!scale.isExact())
        return std::nullopt;
    const Wide divisor = divisorOf(scale);
    const std::uint64_t magnitude = magnitudeOf(value);
    for (int places = 0; places <= mostPrintedDecimals; ++places)
        if (magnitude * powerOfTen(places) % divisor == 0)
            return scaledText(value, unit, places);
    return std::nullopt;
}

} // namespace clew
