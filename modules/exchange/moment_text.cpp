// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/moment_text.h"

#include "base/instant.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace clew::exchange {

namespace {

QTimeZone statedZone(const QString& text)
{
    static const QRegularExpression offset(QStringLiteral("^([+-])([0-9]{2}):?([0-9]{2})$"));
    if (text == u"Z" || text == u"UTC")
        return QTimeZone::utc();
    const auto match = offset.match(text);
    if (!match.hasMatch())
        return QTimeZone(text.toUtf8());
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return QTimeZone(match.captured(1) == u"-" ? -minutes * 60 : minutes * 60);
}

} // namespace

void MomentText::check(ProblemLog& log) const
{
    if (!m_zone.isEmpty() && !statedZone(m_zone).isValid())
        log.error(0, QStringLiteral("timezone"),
                  QStringLiteral("\"%1\" is no time zone; say for example --set timezone=+01:00 or Europe/Berlin.")
                      .arg(m_zone));
}

QString MomentText::read(const QString& text, int row, const QString& column, ProblemLog& log) const
{
    const QString trimmed = text.trimmed();
    if (const auto day = parseDay(trimmed))
        return trimmed;
    if (const auto moment = Instant::parse(trimmed))
        return moment->toString();
    const QDateTime local = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!local.isValid() || local.timeSpec() != Qt::LocalTime || trimmed.size() < 16 || trimmed[10] != u'T') {
        log.error(row, column,
                  QStringLiteral("\"%1\" is no date and time; write it as 2026-03-06T08:00:00Z.").arg(text.left(40)));
        return {};
    }
    const QTimeZone zone = m_zone.isEmpty() ? QTimeZone() : statedZone(m_zone);
    if (zone.isValid())
        return Instant::fromMilliseconds(QDateTime(local.date(), local.time(), zone).toMSecsSinceEpoch()).toString();
    log.warnOnce(QStringLiteral("local time"), row, column,
                 QStringLiteral("The file gives local times without their zone, so only the days are kept; say "
                                "--set timezone=+01:00 (or the zone's name) to keep the times."));
    return dayText(local.date());
}

} // namespace clew::exchange
