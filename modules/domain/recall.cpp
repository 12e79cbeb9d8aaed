// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/recall.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace clew::domain {

namespace {

Decimal sumOr(Decimal a, Decimal b)
{
    const auto sum = a.plus(b);
    return sum ? *sum : a;
}

RecallCount& countOf(QList<RecallCount>& counts, const QString& part)
{
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const RecallCount& count) { return count.part == part; });
    if (found != counts.end())
        return *found;
    RecallCount count;
    count.part = part;
    counts.append(count);
    return counts.last();
}

void countPiece(RecallCount& count, const RecallPiece& piece)
{
    if (!piece.quantity) {
        count.quantityUnknown = true;
        return;
    }
    Decimal& box = count.boxes[static_cast<std::size_t>(piece.box)];
    box = sumOr(box, *piece.quantity);
    if (!piece.certain)
        count.uncertain = sumOr(count.uncertain, *piece.quantity);
}

void compare(RecallCount& count, const std::optional<Decimal>& made)
{
    count.made = made;
    if (!made || count.quantityUnknown)
        return;
    Decimal all = Decimal::fromInteger(0);
    for (const Decimal& box : count.boxes)
        all = sumOr(all, box);
    if (const auto difference = made->minus(all))
        count.difference = *difference;
}

/// What is alike in box, place and part: read out as one line.
struct Group
{
    RecallBox box;
    QString place;
    QString part;
    QString unit;
    friend auto operator<=>(const Group& a, const Group& b)
    {
        return std::tie(a.box, a.place, a.part, a.unit) <=> std::tie(b.box, b.place, b.part, b.unit);
    }
};

struct Gathered
{
    std::optional<Decimal> quantity = Decimal::fromInteger(0);
    QStringList serials;
    QStringList lots;
    bool uncertain = false;
};

void gather(Gathered& all, const RecallPiece& piece)
{
    if (all.quantity && piece.quantity)
        all.quantity = sumOr(*all.quantity, *piece.quantity);
    else
        all.quantity.reset();
    (piece.isLot ? all.lots : all.serials).append(piece.name);
    all.uncertain = all.uncertain || !piece.certain;
}

QString quantityWords(const Gathered& all, const QString& unit)
{
    return all.quantity ? all.quantity->toCanonicalText() + QLatin1Char(' ') + unit
                        : QStringLiteral("unknown, in %1").arg(unit);
}

QString namesWords(const Gathered& all)
{
    QStringList words;
    if (!all.serials.isEmpty())
        words.append(serialRuns(all.serials));
    if (!all.lots.isEmpty())
        words.append(QStringLiteral("lot ") + all.lots.join(QStringLiteral(", lot ")));
    QString text = words.join(QStringLiteral("; "));
    return all.uncertain ? text + QStringLiteral(" (not all certain)") : text;
}

struct SerialParts
{
    QString letters;
    qlonglong number = -1; ///< -1: the serial does not end in a number
    qsizetype digits = 0;
};

SerialParts partsOf(const QString& serial)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*?)([0-9]{1,15})$"));
    const auto match = numbered.match(serial);
    if (!match.hasMatch())
        return {serial, -1, 0};
    return {match.captured(1), match.captured(2).toLongLong(), match.captured(2).size()};
}

bool follows(const QString& before, const QString& after)
{
    const SerialParts a = partsOf(before);
    const SerialParts b = partsOf(after);
    const bool sameWidth = a.digits == b.digits || !after.mid(b.letters.size()).startsWith(QLatin1Char('0'));
    return a.number >= 0 && b.number == a.number + 1 && a.letters == b.letters && sameWidth;
}

} // namespace

QString serialRuns(const QStringList& serials)
{
    QStringList sorted = serials;
    std::sort(sorted.begin(), sorted.end(), [](const QString& x, const QString& y) {
        const SerialParts a = partsOf(x);
        const SerialParts b = partsOf(y);
        return std::tie(a.letters, a.number, x) < std::tie(b.letters, b.number, y);
    });
    QStringList words;
    for (qsizetype first = 0; first < sorted.size();) {
        qsizetype last = first;
        while (last + 1 < sorted.size() && follows(sorted[last], sorted[last + 1]))
            ++last;
        if (last - first >= 2) {
            words.append(sorted[first] + QChar(0x2013) + sorted[last]);
        } else {
            for (qsizetype i = first; i <= last; ++i)
                words.append(sorted[i]);
        }
        first = last + 1;
    }
    return words.join(QStringLiteral(", "));
}

QDate workingDaysAfter(QDate day, int days)
{
    while (days > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= Qt::Friday)
            --days;
    }
    return day;
}

void addUp(Recall& recall, const QList<RecallMade>& made)
{
    recall.counts.clear();
    recall.places.clear();
    QMap<Group, Gathered> groups;
    for (const RecallPiece& piece : std::as_const(recall.pieces)) {
        if (!piece.part.isEmpty())
            countPiece(countOf(recall.counts, piece.part), piece);
        gather(groups[{piece.box, piece.place, piece.part, piece.unit}], piece);
    }
    for (const RecallMade& each : made)
        compare(countOf(recall.counts, each.part), each.made);
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const Group& key = group.key();
        const QString quantity = quantityWords(*group, key.unit);
        if (key.box != RecallBox::Shipped) {
            recall.places.append({key.box, key.place, key.part, quantity, namesWords(*group)});
            continue;
        }
        for (RecallConsignee& consignee : recall.consignees) {
            if (consignee.name != key.place)
                continue;
            consignee.pieces.append(QStringLiteral("%1: %2, %3").arg(key.part, quantity, namesWords(*group)));
            consignee.hasUncertain = consignee.hasUncertain || group->uncertain;
        }
    }
}

} // namespace clew::domain
