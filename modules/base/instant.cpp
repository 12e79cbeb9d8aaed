// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/instant.h"

#include <QDateTime>
#include <QRegularExpression>

namespace clew {

Result<Instant> Instant::parse(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d\d:?\d\d)$)"));
    const auto refused = [&] {
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is not a moment; write it as 2026-11-22T17:40:58Z, with its zone.").arg(text));
    };
    const auto match = form.match(text);
    if (!match.hasMatch())
        return refused();
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                     match.captured(5).left(3).leftJustified(3, QLatin1Char('0')).toInt());
    if (!day.isValid() || !time.isValid())
        return refused();
    qint64 offsetMinutes = 0;
    const QString zone = match.captured(6);
    if (zone.size() > 1) {
        const int hours = zone.mid(1, 2).toInt();
        const int minutes = zone.right(2).toInt();
        if (hours > 14 || minutes > 59)
            return refused();
        offsetMinutes = (zone[0] == QLatin1Char('-') ? -1 : 1) * (hours * 60 + minutes);
    }
    return Instant(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch() - offsetMinutes * 60000);
}

QString Instant::toString() const
{
    return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QDate Instant::utcDay() const
{
    return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC).date();
}

Result<QDate> parseDay(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\d{4}-\d\d-\d\d$)"));
    const QDate day = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is not a day; write it as 2026-11-22.").arg(text));
    return day;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Instant SystemClock::now() const
{
    return Instant::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
}

} // namespace clew
