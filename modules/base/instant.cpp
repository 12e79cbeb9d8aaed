// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/instant.h"

#include <QDateTime>
#include <QRegularExpression>

#include <chrono>

namespace clew {

namespace {

/// The last `count` decimal digits of a number, into `count` places.
void writeDigits(QChar* out, int count, unsigned number)
{
    for (int i = count - 1; i >= 0; --i) {
        out[i] = QChar(u'0' + char16_t(number % 10));
        number /= 10;
    }
}

} // namespace

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

/// As QDateTime writes Qt::ISODateWithMs, but twenty times as fast: the ledger writes two for each reading.
QString Instant::toString() const
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(m_ms)};
    const auto midnight = floor<days>(moment);
    const year_month_day day(midnight);
    const hh_mm_ss time(moment - midnight);
    const int year = int(day.year());
    if (year < 1 || year > 9999)
        return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC).toString(Qt::ISODateWithMs);
    QString text(QStringLiteral("0000-00-00T00:00:00.000Z"));
    QChar* const out = text.data();
    writeDigits(out, 4, unsigned(year));
    writeDigits(out + 5, 2, unsigned(day.month()));
    writeDigits(out + 8, 2, unsigned(day.day()));
    writeDigits(out + 11, 2, unsigned(time.hours().count()));
    writeDigits(out + 14, 2, unsigned(time.minutes().count()));
    writeDigits(out + 17, 2, unsigned(time.seconds().count()));
    writeDigits(out + 20, 3, unsigned(time.subseconds().count()));
    return text;
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
