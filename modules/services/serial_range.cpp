// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/lot_service.h"

#include <QRegularExpression>

namespace clew::services {

namespace {

constexpr qlonglong mostSerials = 100000;

tl::unexpected<Error> badRange(const QString& item, const QString& why)
{
    return fail(Error::Code::Invalid,
                QStringLiteral("“%1” is no range of serial numbers: %2. Write A1..A100.").arg(item, why));
}

/// "A098..A100": the end has the beginning's letters; digits are counted up and keep their leading zeros.
Result<QStringList> expandedRange(const QString& item)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*?)([0-9]{1,15})$"));
    const auto first = numbered.match(item.section(QStringLiteral(".."), 0, 0).trimmed());
    const auto last = numbered.match(item.section(QStringLiteral(".."), 1).trimmed());
    if (!first.hasMatch() || !last.hasMatch())
        return badRange(item, QStringLiteral("both ends need a number at their end"));
    if (first.captured(1) != last.captured(1))
        return badRange(item, QStringLiteral("its ends begin differently"));
    const qlonglong from = first.captured(2).toLongLong();
    const qlonglong to = last.captured(2).toLongLong();
    if (to < from)
        return badRange(item, QStringLiteral("it runs backwards"));
    if (to - from >= mostSerials)
        return badRange(item, QStringLiteral("it holds more than %1 numbers").arg(mostSerials));
    QStringList serials;
    const int width = int(first.captured(2).size());
    for (qlonglong number = from; number <= to; ++number)
        serials.append(first.captured(1) + QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0')));
    return serials;
}

} // namespace

Result<QStringList> serialRange(const QString& text)
{
    QStringList serials;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString item = part.trimmed();
        if (item.contains(QStringLiteral("..")))
            serials.append(TRY(expandedRange(item)));
        else if (!item.isEmpty())
            serials.append(item);
    }
    if (serials.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Give at least one serial number, such as A1..A100."));
    QSet<QString> seen;
    for (const QString& serial : std::as_const(serials)) {
        if (seen.contains(serial))
            return fail(Error::Code::Invalid, QStringLiteral("Serial number %1 stands twice.").arg(serial));
        seen.insert(serial);
    }
    return serials;
}

} // namespace clew::services
