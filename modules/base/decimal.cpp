// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/decimal.h"

#include "base/checked.h"
#include "base/digits.h"

#include <algorithm>
#include <limits>

namespace clew {

namespace {

// 2^63 × 10^18 twice is below 2^127: aligning and adding can't overflow.
using WideSigned = __int128;

WideSigned alignedMantissa(Decimal decimal)
{
    WideSigned mantissa = decimal.mantissa();
    for (int scale = decimal.scale(); scale < Decimal::mostScale; ++scale)
        mantissa *= 10;
    return mantissa;
}

/// Gives up trailing zeros, down to `leastScale`, and more only where the mantissa doesn't fit otherwise.
Result<Decimal> narrowed(WideSigned mantissa, int leastScale)
{
    constexpr WideSigned most = std::numeric_limits<std::int64_t>::max();
    int scale = Decimal::mostScale;
    const auto fits = [&] { return mantissa <= most && mantissa >= -most; };
    while (scale > 0 && mantissa % 10 == 0 && (scale > leastScale || !fits())) {
        mantissa /= 10;
        --scale;
    }
    if (!fits())
        return fail(Error::Code::Invalid,
                    QStringLiteral("The sum has more digits than can be kept; check both values."));
    return Decimal::create(std::int64_t(mantissa), scale);
}

} // namespace

Result<Decimal> Decimal::create(std::int64_t mantissa, int scale)
{
    if (scale < 0 || scale > mostScale || !isInSymmetricRange(mantissa))
        return fail(Error::Code::Invalid, QStringLiteral("A number has 0 to 18 decimals and fewer than 19 digits; "
                                                         "this one has %1 decimals.")
                                              .arg(scale));
    return Decimal(mantissa, scale);
}

Result<Decimal> Decimal::parse(const QString& text)
{
    const NumberText number = TRY(readNumber(text, exactNumber));
    return fromNumber(number, text);
}

Result<Decimal> Decimal::fromNumber(const NumberText& number, const QString& text)
{
    if (number.decimals > mostScale)
        return refuseNumber(text, QStringLiteral("it has %1 decimals, and at most 18 are kept.").arg(number.decimals));
    const RoundedDigits whole = roundToWhole(number.digits, number.exponent + number.decimals);
    const auto mantissa = toInt64(number.negative, whole.digits);
    if (!mantissa)
        return refuseNumber(text, QStringLiteral("it has too many digits; at most 18 are always kept."));
    return Decimal(*mantissa, number.decimals);
}

Result<Decimal> Decimal::fromNumberRounded(const NumberText& number, const QString& text)
{
    if (number.decimals <= mostScale)
        if (const auto exact = fromNumber(number, text))
            return *exact;
    const qsizetype wholeDigits = std::max<qsizetype>(0, number.digits.size() + number.exponent);
    const int scale = std::min(number.decimals, int(std::clamp<qsizetype>(mostScale - wholeDigits, 0, mostScale)));
    const RoundedDigits whole = roundToWhole(number.digits, number.exponent + scale);
    const auto mantissa = toInt64(number.negative, whole.digits);
    if (!mantissa)
        return refuseNumber(text, QStringLiteral("it is beyond what can be kept."));
    return Decimal(*mantissa, scale);
}

Decimal Decimal::normalised() const
{
    Decimal result = *this;
    for (; result.m_scale > 0 && result.m_mantissa % 10 == 0; --result.m_scale)
        result.m_mantissa /= 10;
    return result;
}

QString Decimal::toText() const
{
    return pointedText(m_mantissa < 0, digitsOf(magnitudeOf(m_mantissa)), m_scale);
}

QString Decimal::toText(int decimals) const
{
    const int places = std::clamp(decimals, 0, mostScale);
    return pointedText(m_mantissa < 0, roundToWhole(digitsOf(magnitudeOf(m_mantissa)), places - m_scale).digits,
                       places);
}

Result<Decimal> Decimal::plus(Decimal other) const
{
    return narrowed(alignedMantissa(*this) + alignedMantissa(other), std::max(m_scale, other.m_scale));
}

Result<Decimal> Decimal::minus(Decimal other) const
{
    return narrowed(alignedMantissa(*this) - alignedMantissa(other), std::max(m_scale, other.m_scale));
}

std::weak_ordering operator<=>(Decimal a, Decimal b)
{
    const WideSigned left = alignedMantissa(a);
    const WideSigned right = alignedMantissa(b);
    if (left == right)
        return std::weak_ordering::equivalent;
    return left < right ? std::weak_ordering::less : std::weak_ordering::greater;
}

} // namespace clew
