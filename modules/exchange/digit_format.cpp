// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/digit_format.h"

#include <QRegularExpression>

namespace clew::exchange {

DigitFormat DigitFormat::of(const QString& code)
{
    constexpr qsizetype longest = 60;
    static const QRegularExpression token(QStringLiteral("\\G(?:\"([^\"]*)\"|\\\\(.)|([0#])|([-+/():!^&'~{}<>= $])|"
                                                         "[_*].|\\[(?:\\$[^\\]]*|[A-Za-z]+\\d*)\\]|(;))"));
    DigitFormat format;
    qsizetype digits = 0;
    qsizetype zeros = 0;
    qsizetype at = 0;
    while (at < code.size()) {
        const auto match = token.match(code, at);
        if (!match.hasMatch() || format.m_signs.size() > longest)
            return {};
        at = match.capturedEnd();
        if (match.hasCaptured(5)) {
            format.m_hasZeroSection = code.count(u';') > 1;
            break;
        }
        for (const QChar sign : QString(match.captured(1) + match.captured(2) + match.captured(4)))
            format.m_signs.append({sign, false});
        if (match.hasCaptured(3)) {
            format.m_signs.append({match.captured(3).front(), true});
            ++digits;
            zeros += match.captured(3) == u"0";
        }
    }
    const bool addsNothing = zeros < 2 && digits == format.m_signs.size();
    return digits == 0 || addsNothing ? DigitFormat{} : format;
}

/// From the right; the first place holds all digits that are left.
QString DigitFormat::shown(const QString& count) const
{
    const bool isCount = std::all_of(count.begin(), count.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (count.isEmpty() || !isCount || isNone() || (m_hasZeroSection && count == u"0"))
        return {};
    const auto isDigit = [](const Sign& sign) { return sign.isDigit; };
    const auto first = std::find_if(m_signs.begin(), m_signs.end(), isDigit);
    QString shown;
    qsizetype left = count == u"0" ? 0 : count.size(); // a 0 alone is no digit of its own
    for (auto sign = m_signs.end(); sign != m_signs.begin();) {
        --sign;
        if (!sign->isDigit)
            shown.prepend(sign->sign);
        else if (left > 0)
            shown.prepend(count[--left]);
        else if (sign->sign == u'0')
            shown.prepend(u'0');
        if (sign == first)
            shown.prepend(count.left(left));
    }
    return shown.trimmed();
}

} // namespace clew::exchange
