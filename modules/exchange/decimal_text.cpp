// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/decimal_text.h"

#include <QRegularExpression>

#include <cmath>

namespace clew::exchange {

namespace {

constexpr int mostDigits = 36; // 10^36 fits a signed 128-bit integer (1.7 × 10^38)
constexpr int mostScale = 60;
constexpr double mostMagnitude = 1e15;

const QRegularExpression& numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^([+-]?)([0-9]*)(?:\\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,4}))?$"));
    return pattern;
}

__int128 limitOfMantissa()
{
    __int128 limit = 1;
    for (int i = 0; i < mostDigits; ++i)
        limit *= 10;
    return limit;
}

} // namespace

std::optional<DecimalText> DecimalText::parse(const QString& text)
{
    const auto match = numberPattern().match(text);
    if (!match.hasMatch())
        return {};
    QString digits = match.captured(2) + match.captured(3);
    if (digits.isEmpty())
        return {};
    int scale = int(match.captured(3).size()) - match.captured(4).toInt();
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits == u"0")
        scale = std::clamp(scale, 0, mostScale);
    for (; scale < 0 && digits.size() <= mostDigits; ++scale)
        digits.append(u'0');
    if (digits.size() > mostDigits || scale < 0 || scale > mostScale || digits.size() - scale > 16)
        return {};
    Wide mantissa = 0;
    for (const QChar digit : digits)
        mantissa = mantissa * 10 + digit.digitValue();
    return DecimalText(match.captured(1) == u"-" ? -mantissa : mantissa, scale);
}

std::optional<DecimalText> DecimalText::withScale(int scale) const
{
    static const Wide limit = limitOfMantissa();
    Wide mantissa = m_mantissa;
    for (int i = m_scale; i < scale; ++i) {
        mantissa *= 10;
        if (mantissa >= limit || mantissa <= -limit)
            return {};
    }
    return DecimalText(mantissa, scale);
}

std::optional<DecimalText> DecimalText::minus(const DecimalText& other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const auto left = withScale(scale);
    const auto right = other.withScale(scale);
    if (!left || !right)
        return {};
    return DecimalText(left->m_mantissa - right->m_mantissa, scale);
}

bool operator==(const DecimalText& one, const DecimalText& other)
{
    const auto difference = one.minus(other);
    return difference && difference->m_mantissa == 0;
}

std::optional<DecimalText> DecimalText::half() const
{
    if (m_mantissa % 2 == 0)
        return DecimalText(m_mantissa / 2, m_scale);
    const auto wider = withScale(m_scale + 1);
    if (!wider)
        return {};
    return DecimalText(wider->m_mantissa / 2, wider->m_scale);
}

QString DecimalText::toString() const
{
    QString digits;
    for (Wide rest = m_mantissa < 0 ? -m_mantissa : m_mantissa; rest > 0; rest /= 10)
        digits.prepend(QChar(u'0' + int(rest % 10)));
    digits = digits.rightJustified(m_scale + 1, u'0');
    if (m_scale > 0)
        digits.insert(digits.size() - m_scale, u'.');
    return m_mantissa < 0 ? u'-' + digits : digits;
}

bool isFiniteNumber(const QString& text)
{
    const auto match = numberPattern().match(text);
    if (!match.hasMatch() || (match.captured(2) + match.captured(3)).isEmpty())
        return false;
    bool ok = false;
    const double value = text.toDouble(&ok); // C locale; only the magnitude is of interest
    return ok && std::isfinite(value) && std::abs(value) <= mostMagnitude;
}

} // namespace clew::exchange
