// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/recall_columns.h"

namespace clew::reports {

using namespace domain;

namespace {

Content strongText(const QString& text)
{
    return {{text, Tone::Strong}};
}

Content optionalNumber(const std::optional<Decimal>& number)
{
    return number ? plain(number->toCanonicalText()) : Content{{QStringLiteral("unknown"), Tone::Warning}};
}

template<RecallBox box>
Content boxNumber(const RecallCount& count)
{
    const bool isNone = count.in(box) == Decimal::fromInteger(0);
    return {{count.in(box).toCanonicalText(), isNone ? Tone::Muted : Tone::Strong}};
}

Content differenceOf(const RecallCount& count)
{
    if (!count.difference)
        return {{QStringLiteral("unknown"), Tone::Warning}};
    const bool isNone = *count.difference == Decimal::fromInteger(0);
    return {{count.difference->toCanonicalText(), isNone ? Tone::Good : Tone::Bad}};
}

Content uncertainOf(const RecallCount& count)
{
    const bool isNone = count.uncertain == Decimal::fromInteger(0);
    return isNone ? plain(QStringLiteral("0")) : Content{{count.uncertain.toCanonicalText(), Tone::Warning}};
}

/// High enough to write in.
Content emptyCell(const ContactLogRow&)
{
    return {{QStringLiteral(" "), Tone::Plain}, {QStringLiteral(" "), Tone::Plain}};
}

Content callOf(const RecallConsignee& consignee)
{
    Content content;
    if (!consignee.contact.isEmpty())
        content << Phrase{consignee.contact, Tone::Plain};
    content << (consignee.phone.isEmpty() ? Phrase{QStringLiteral("phone not recorded"), Tone::Warning}
                                          : Phrase{consignee.phone, Tone::Strong});
    return content;
}

Content nameAndAddress(const RecallConsignee& consignee)
{
    return {{consignee.name, Tone::Strong},
            consignee.address.isEmpty() ? Phrase{QStringLiteral("address not recorded"), Tone::Warning}
                                        : Phrase{consignee.address, Tone::Plain}};
}

Content linesOfTexts(const QStringList& texts)
{
    Content content;
    for (const QString& text : texts)
        content << Phrase{text, Tone::Plain};
    return content;
}

Content nameOfPiece(const RecallPiece& piece)
{
    const QString name = (piece.isLot ? QStringLiteral("lot ") : QString()) + piece.name;
    return piece.certain ? strongText(name) : Content{{name + QStringLiteral(" (?)"), Tone::Warning}};
}

Content remarksOf(const RecallPiece& piece)
{
    QStringList remarks;
    if (!piece.note.isEmpty())
        remarks << piece.note;
    if (!piece.certain)
        remarks << QStringLiteral("not certain that it is concerned");
    if (piece.legacy)
        remarks << QStringLiteral("from before these records");
    return linesOfTexts(remarks);
}

} // namespace

QString boxWords(RecallBox box)
{
    return enumName(box).replace(QLatin1Char('_'), QLatin1Char(' '));
}

const QList<ColumnSource<RecallCount>>& recallCountColumns()
{
    static const QList<ColumnSource<RecallCount>> columns{
        {QStringLiteral("part"), true, [](const RecallCount& count) { return strongText(count.part); }},
        {QStringLiteral("made"), true, [](const RecallCount& count) { return optionalNumber(count.made); }},
        {QStringLiteral("shipped"), true, boxNumber<RecallBox::Shipped>},
        {QStringLiteral("in_house"), true, boxNumber<RecallBox::InHouse>},
        {QStringLiteral("at_finisher"), true, boxNumber<RecallBox::AtFinisher>},
        {QStringLiteral("scrapped"), true, boxNumber<RecallBox::Scrapped>},
        {QStringLiteral("unknown"), true, boxNumber<RecallBox::Unknown>},
        {QStringLiteral("not_certain"), true, uncertainOf},
        {QStringLiteral("difference"), true, differenceOf},
    };
    return columns;
}

const QList<ColumnSource<RecallConsignee>>& consigneeColumns()
{
    static const QList<ColumnSource<RecallConsignee>> columns{
        {QStringLiteral("consignee"), true, nameAndAddress},
        {QStringLiteral("call"), true, callOf},
        {QStringLiteral("pieces"), true, [](const RecallConsignee& each) { return linesOfTexts(each.pieces); }},
        {QStringLiteral("deliveries"), true, [](const RecallConsignee& each) { return linesOfTexts(each.deliveries); }},
    };
    return columns;
}

const QList<ColumnSource<RecallPlace>>& placeColumns()
{
    static const QList<ColumnSource<RecallPlace>> columns{
        {QStringLiteral("box"), true, [](const RecallPlace& each) { return plain(boxWords(each.box)); }},
        {QStringLiteral("place"), true, [](const RecallPlace& each) { return strongText(each.place); }},
        {QStringLiteral("part"), false,
         [](const RecallPlace& each) { return plain(each.part.isEmpty() ? QStringLiteral("material") : each.part); }},
        {QStringLiteral("quantity"), true, [](const RecallPlace& each) { return strongText(each.quantity); }},
        {QStringLiteral("pieces"), true, [](const RecallPlace& each) { return plain(each.pieces); }},
    };
    return columns;
}

const QList<ColumnSource<SisterLot>>& sisterColumns()
{
    static const QList<ColumnSource<SisterLot>> columns{
        {QStringLiteral("lot"), true, [](const SisterLot& lot) { return strongText(lot.number); }},
        {QStringLiteral("why"), true, [](const SisterLot& lot) { return plain(lot.why); }},
        {QStringLiteral("type"), false, [](const SisterLot& lot) { return plain(lot.type); }},
        {QStringLiteral("state"), false, [](const SisterLot& lot) { return plain(lot.state); }},
        {QStringLiteral("place"), false, [](const SisterLot& lot) { return plain(lot.place); }},
    };
    return columns;
}

const QList<ColumnSource<RecallBalance>>& balanceColumns()
{
    static const QList<ColumnSource<RecallBalance>> columns{
        {QStringLiteral("lot"), true, [](const RecallBalance& each) { return strongText(each.lot); }},
        {QStringLiteral("type"), false, [](const RecallBalance& each) { return plain(each.type); }},
        {QStringLiteral("received"), true, [](const RecallBalance& each) { return plain(each.received); }},
        {QStringLiteral("used"), true, [](const RecallBalance& each) { return plain(each.used); }},
        {QStringLiteral("left"), true, [](const RecallBalance& each) { return plain(each.left); }},
        {QStringLiteral("unit"), false, [](const RecallBalance& each) { return plain(each.unit); }},
        {QStringLiteral("finding"), false,
         [](const RecallBalance& each) {
             return Content{{each.finding, Tone::Warning}};
         }},
    };
    return columns;
}

const QList<ColumnSource<RecallPiece>>& pieceColumns()
{
    static const QList<ColumnSource<RecallPiece>> columns{
        {QStringLiteral("box"), true, [](const RecallPiece& piece) { return plain(boxWords(piece.box)); }},
        {QStringLiteral("piece"), true, nameOfPiece},
        {QStringLiteral("part"), false, [](const RecallPiece& piece) { return plain(piece.part); }},
        {QStringLiteral("lot"), false, [](const RecallPiece& piece) { return plain(piece.lot); }},
        {QStringLiteral("quantity"), true,
         [](const RecallPiece& piece) {
             return plain((piece.quantity ? piece.quantity->toCanonicalText() : QStringLiteral("unknown")) +
                          QLatin1Char(' ') + piece.unit);
         }},
        {QStringLiteral("place"), true, [](const RecallPiece& piece) { return plain(piece.place); }},
        {QStringLiteral("delivery"), false, [](const RecallPiece& piece) { return plain(piece.delivery); }},
        {QStringLiteral("state"), true, [](const RecallPiece& piece) { return plain(piece.state); }},
        {QStringLiteral("remarks"), false, remarksOf},
    };
    return columns;
}

const QList<ColumnSource<ContactLogRow>>& contactColumns()
{
    static const QList<ColumnSource<ContactLogRow>> columns{
        {QStringLiteral("consignee"), true, [](const ContactLogRow& row) { return strongText(row.consignee); }},
        {QStringLiteral("phone"), true, [](const ContactLogRow& row) { return plain(row.phone); }},
        {QStringLiteral("when"), true, emptyCell},
        {QStringLiteral("who"), true, emptyCell},
        {QStringLiteral("spoke_to"), true, emptyCell},
        {QStringLiteral("answer"), true, emptyCell},
        {QStringLiteral("returned"), true, emptyCell},
    };
    return columns;
}

} // namespace clew::reports
