// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/number_text.h"

#include <algorithm>
#include <utility>

namespace clew {

namespace {

// No number that means anything is longer, and none shorter costs time worth naming.
constexpr qsizetype longestNumber = 400;
// Far outside every unit's range, and far inside int.
constexpr int largestExponent = 99999;

bool isDecimalDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Walks over a text once, from the left.
class NumberReader
{
public:
    NumberReader(QStringView text, const NumberRules& rules) : m_text(text), m_rules(rules) {}

    bool readSign()
    {
        const QChar c = peek();
        const bool minus = c == QLatin1Char('-') || (m_rules.unicodeMinus && c == QChar(0x2212));
        if (minus || c == QLatin1Char('+'))
            ++m_at;
        return minus;
    }

    /// The digits before and after the decimal sign, or nothing where the spelling isn't allowed.
    bool readDigits(NumberText& number)
    {
        const qsizetype whole = takeDigits(number.digits);
        if (!isDecimalSign(peek()))
            return whole > 0;
        ++m_at;
        const qsizetype fraction = takeDigits(number.digits);
        number.decimals = int(fraction);
        return (whole > 0 || (m_rules.leadingPoint && fraction > 0)) &&
               (fraction > 0 || (m_rules.trailingPoint && whole > 0));
    }

    /// "E-3"; false for an exponent without digits.
    bool readExponent(NumberText& number)
    {
        if (!m_rules.exponent || (peek() != QLatin1Char('e') && peek() != QLatin1Char('E')))
            return true;
        ++m_at;
        const bool minus = readSign();
        QByteArray digits;
        if (takeDigits(digits) == 0)
            return false;
        digits = digits.right(6);
        int size = 0;
        for (const char digit : std::as_const(digits))
            size = std::min(size * 10 + (digit - '0'), largestExponent);
        number.exponent = minus ? -size : size;
        return true;
    }

    QStringView rest() const { return m_text.mid(m_at).trimmed(); }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool isDecimalSign(QChar c) const
    {
        return (m_rules.point && c == QLatin1Char('.')) || (m_rules.comma && c == QLatin1Char(','));
    }
    qsizetype takeDigits(QByteArray& digits)
    {
        const qsizetype start = m_at;
        for (; isDecimalDigit(peek()); ++m_at)
            digits.append(char(peek().unicode()));
        return m_at - start;
    }

    QStringView m_text;
    const NumberRules& m_rules;
    qsizetype m_at = 0;
};

void stripLeadingZeros(QByteArray& digits)
{
    const auto first = std::find_if(digits.cbegin(), digits.cend(), [](char c) { return c != '0'; });
    digits.remove(0, first - digits.cbegin());
}

/// "NaN", "inf", "Infinity", and "-1.#INF" as some libraries print it.
bool standsForNoValue(QStringView text)
{
    return text.contains(QLatin1String("nan"), Qt::CaseInsensitive) ||
           text.contains(QLatin1String("inf"), Qt::CaseInsensitive) || text.startsWith(QLatin1String("#IND"));
}

QString noValueReason()
{
    return QStringLiteral("it stands for no measured value; leave the value out and say why it is missing.");
}

/// Why what follows a number can't be read on, where that is to be seen from its first sign; else empty.
QString whyRestIsRefused(QStringView rest, const NumberRules& rules)
{
    if (rest.isEmpty())
        return {};
    const QChar c = rest[0];
    if (isDecimalDigit(c))
        return QStringLiteral("it has a blank inside; write the digits without group signs.");
    if (c == QLatin1Char('.') || c == QLatin1Char(','))
        return rules.point && rules.comma
                   ? QStringLiteral("it has two decimal signs; write the digits without group signs.")
                   : QStringLiteral("its decimal sign must be “%1”, without group signs.")
                         .arg(rules.point ? QLatin1Char('.') : QLatin1Char(','));
    const bool exponent = (c == QLatin1Char('e') || c == QLatin1Char('E')) && rest.size() > 1 &&
                          (isDecimalDigit(rest[1]) || rest[1] == QLatin1Char('-') || rest[1] == QLatin1Char('+'));
    if (exponent)
        return QStringLiteral("it has an exponent; write it out.");
    if (standsForNoValue(rest))
        return noValueReason();
    return rules.rest ? QString() : QStringLiteral("“%1” follows the number; write the number alone.").arg(rest);
}

QString whyNoNumber(QStringView text)
{
    return standsForNoValue(text) ? noValueReason() : QStringLiteral("write it like 12.345.");
}

} // namespace

tl::unexpected<Error> refuseNumber(const QString& text, const QString& why)
{
    const QString shown = text.size() > 60 ? text.left(60) + QChar(0x2026) : text;
    return fail(Error::Code::Invalid, QStringLiteral("“%1” is not a number that can be kept: %2").arg(shown, why));
}

Result<NumberText> readNumber(const QString& text, const NumberRules& rules)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("The value is empty; write a number like 12.345."));
    if (trimmed.size() > longestNumber)
        return refuseNumber(text, QStringLiteral("it is longer than %1 signs.").arg(longestNumber));
    NumberText number;
    NumberReader reader(trimmed, rules);
    number.negative = reader.readSign();
    if (!reader.readDigits(number))
        return refuseNumber(text, whyNoNumber(trimmed));
    const int fraction = number.decimals;
    if (!reader.readExponent(number))
        return refuseNumber(text, QStringLiteral("its exponent has no digits."));
    const QStringView rest = reader.rest();
    if (const QString why = whyRestIsRefused(rest, rules); !why.isEmpty())
        return refuseNumber(text, why);
    number.decimals = std::max(0, fraction - number.exponent);
    number.exponent -= fraction;
    number.rest = rest.toString();
    stripLeadingZeros(number.digits);
    return number;
}

} // namespace clew
