// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/xlsx_dates.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace clew::exchange {

bool isDateFormat(int id, const QString& code)
{
    if ((id >= 14 && id <= 17) || id == 22)
        return true;
    if (id < 50 && code.isEmpty())
        return id >= 27 && id <= 36; // East Asian built-in dates
    static const QRegularExpression literals(
        QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression letters(QStringLiteral("[dy]"), QRegularExpression::CaseInsensitiveOption);
    const QString plain = QString(code).remove(literals).section(u';', 0, 0);
    if (plain.contains(u'0') || plain.contains(u'#'))
        return false;
    return letters.match(plain).hasMatch();
}

TableCell dateCell(const QString& days, DateSystem system)
{
    constexpr double lastDay = 2958465; // 9999-12-31
    const double count = days.toDouble();
    if (!(count >= 1) || count > lastDay)
        return {TableCell::Kind::Number, days};
    const bool isBeforeTheDayThatNeverWas = system == DateSystem::From1900 && count < 60;
    const QDate start = system == DateSystem::From1904 ? QDate(1904, 1, 1)
                        : isBeforeTheDayThatNeverWas   ? QDate(1899, 12, 31)
                                                       : QDate(1899, 12, 30);
    const qint64 whole = qint64(std::floor(count));
    const qint64 seconds = std::llround((count - double(whole)) * 86400);
    const QDateTime moment = QDateTime(start, QTime(0, 0), Qt::UTC).addDays(whole).addSecs(seconds);
    if (seconds == 0)
        return {TableCell::Kind::Day, moment.date().toString(Qt::ISODate)};
    return {TableCell::Kind::Moment, moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))};
}

} // namespace clew::exchange
