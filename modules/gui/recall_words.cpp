// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/recall_words.h"

#include "gui/page_list.h"
#include "gui/trace_words.h"

#include <QCoreApplication>

namespace clew::gui {

using domain::Recall;
using domain::RecallBox;

namespace {

QString recallWord(const char* text)
{
    return QCoreApplication::translate("Recall", text);
}

QString notKnown()
{
    return recallWord(QT_TRANSLATE_NOOP("Recall", "not known"));
}

RowCell recallText(const QString& text)
{
    return {text, Tone::Plain, {}};
}

RowCell recallNumber(const std::optional<Decimal>& number, Tone tone = Tone::Plain)
{
    return {number ? number->toCanonicalText() : notKnown(), number ? tone : Tone::Wait, {}, true};
}

RowCell boxCell(RecallBox box)
{
    return {recallBoxWords(box), recallBoxTone(box, Decimal::fromInteger(1)), {}};
}

RowCell remarksCell(const domain::RecallPiece& piece)
{
    QStringList remarks;
    if (!piece.certain)
        remarks.append(recallWord(QT_TRANSLATE_NOOP("Recall", "may not be concerned")));
    if (piece.legacy)
        remarks.append(recallWord(QT_TRANSLATE_NOOP("Recall", "from before Clew")));
    if (!piece.note.isEmpty())
        remarks.append(piece.note);
    return {remarks.join(QStringLiteral("; ")), piece.certain ? Tone::Plain : Tone::Wait, {}};
}

} // namespace

QString recallBoxWords(RecallBox box)
{
    constexpr std::array<const char*, domain::recallBoxes> words{
        QT_TRANSLATE_NOOP("Recall", "shipped"), QT_TRANSLATE_NOOP("Recall", "in house"),
        QT_TRANSLATE_NOOP("Recall", "at the finisher"), QT_TRANSLATE_NOOP("Recall", "scrapped"),
        QT_TRANSLATE_NOOP("Recall", "unknown")};
    return recallWord(words[static_cast<std::size_t>(box)]);
}

Tone recallBoxTone(RecallBox box, Decimal pieces)
{
    if (pieces == Decimal::fromInteger(0) || box == RecallBox::Scrapped)
        return Tone::Plain;
    return box == RecallBox::Shipped || box == RecallBox::Unknown ? Tone::Stop : Tone::Wait;
}

QString recallSentence(const services::RecallAnswer& answer)
{
    const QString start = stepWords(answer.recall.start);
    const QString pieces = answer.totals.concerned.toCanonicalText();
    if (answer.recall.drill)
        return recallWord(QT_TRANSLATE_NOOP("Recall", "Drill, no recall. %1: pieces concerned: %2")).arg(start, pieces);
    return recallWord(QT_TRANSLATE_NOOP("Recall", "%1: pieces concerned: %2")).arg(start, pieces);
}

RowCell recallBalanceWords(const services::RecallAnswer& answer)
{
    const auto& difference = answer.totals.difference;
    const Decimal none = Decimal::fromInteger(0);
    if (answer.recall.counts.isEmpty())
        return {recallWord(QT_TRANSLATE_NOOP("Recall", "No piece was made of it; material lies where the list says.")),
                Tone::Wait,
                {}};
    if (!difference)
        return {recallWord(QT_TRANSLATE_NOOP("Recall", "Balance: not known, for how many were made is not known.")),
                Tone::Wait,
                {}};
    if (*difference == none)
        return {
            recallWord(QT_TRANSLATE_NOOP("Recall", "Balance: every piece that was made is found.")), Tone::Good, {}};
    return {recallWord(QT_TRANSLATE_NOOP("Recall", "Balance: made less found is %1; look at the counts."))
                .arg(difference->toCanonicalText()),
            Tone::Stop,
            {}};
}

QStringList recallCautions(const services::RecallAnswer& answer)
{
    QStringList cautions;
    if (answer.totals.uncertain != Decimal::fromInteger(0))
        cautions.append(recallWord(QT_TRANSLATE_NOOP("Recall", "Of them may not be concerned: %1"))
                            .arg(answer.totals.uncertain.toCanonicalText()));
    if (answer.recall.legacyUnits > 0)
        cautions.append(recallWord(QT_TRANSLATE_NOOP("Recall", "Of them from before Clew: %1"))
                            .arg(QLocale().toString(answer.recall.legacyUnits)));
    if (answer.recall.completeFrom.isValid())
        cautions.append(recallWord(QT_TRANSLATE_NOOP("Recall", "Records are complete from %1."))
                            .arg(words::day(answer.recall.completeFrom)));
    cautions.append(
        recallWord(QT_TRANSLATE_NOOP("Recall", "Answered in %1 ms.")).arg(QLocale().toString(answer.recall.elapsedMs)));
    return cautions;
}

QString recallDeadlines(const Recall& recall)
{
    QStringList lines;
    if (recall.notifyBy)
        lines.append(recallWord(QT_TRANSLATE_NOOP("Recall", "Customers are to know by %1."))
                         .arg(words::moment(*recall.notifyBy)));
    if (recall.manufacturerBy.isValid())
        lines.append(recallWord(QT_TRANSLATE_NOOP("Recall", "The manufacturer reports by %1 (21 CFR 806.10)."))
                         .arg(words::day(recall.manufacturerBy)));
    return lines.join(QLatin1Char('\n'));
}

QStringList recallCallHeadings()
{
    return {recallWord(QT_TRANSLATE_NOOP("Recall", "Call")), recallWord(QT_TRANSLATE_NOOP("Recall", "Phone")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "Ask for")), recallWord(QT_TRANSLATE_NOOP("Recall", "Pieces")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "Deliveries"))};
}

QList<TableRow> recallCallRows(const Recall& recall)
{
    QList<TableRow> rows;
    for (const domain::RecallConsignee& each : recall.consignees) {
        const Tone tone = each.hasUncertain ? Tone::Wait : Tone::Plain;
        const QString phone = each.phone.isEmpty() ? notKnown() : each.phone;
        const QString pieces = each.pieces.join(QStringLiteral("; "));
        rows.append({{{each.name, tone, each.address},
                      {phone, each.phone.isEmpty() ? Tone::Stop : Tone::Plain, {}},
                      recallText(each.contact),
                      {pieces, tone, {}},
                      recallText(each.deliveries.join(QStringLiteral("; ")))},
                     {}});
    }
    return rows;
}

QStringList recallPlaceHeadings()
{
    return {recallWord(QT_TRANSLATE_NOOP("Recall", "Where")), recallWord(QT_TRANSLATE_NOOP("Recall", "Place")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "Part")), recallWord(QT_TRANSLATE_NOOP("Recall", "Quantity")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "Pieces"))};
}

QList<TableRow> recallPlaceRows(const Recall& recall)
{
    QList<TableRow> rows;
    for (const domain::RecallPlace& each : recall.places)
        rows.append({{boxCell(each.box),
                      recallText(each.place.isEmpty() ? notKnown() : each.place),
                      recallText(each.part.isEmpty() ? recallWord(QT_TRANSLATE_NOOP("Recall", "material")) : each.part),
                      {each.quantity, Tone::Plain, {}, true},
                      recallText(each.pieces)},
                     {}});
    return rows;
}

QStringList recallCountHeadings()
{
    QStringList headings{recallWord(QT_TRANSLATE_NOOP("Recall", "Part")),
                         recallWord(QT_TRANSLATE_NOOP("Recall", "made"))};
    for (std::size_t box = 0; box < domain::recallBoxes; ++box)
        headings.append(recallBoxWords(RecallBox(box)));
    return headings + QStringList{recallWord(QT_TRANSLATE_NOOP("Recall", "not certain")),
                                  recallWord(QT_TRANSLATE_NOOP("Recall", "made less found"))};
}

QList<TableRow> recallCountRows(const Recall& recall)
{
    QList<TableRow> rows;
    for (const domain::RecallCount& count : recall.counts) {
        TableRow row;
        row.cells = {recallText(count.part), recallNumber(count.made)};
        for (std::size_t box = 0; box < domain::recallBoxes; ++box)
            row.cells.append(recallNumber(count.boxes[box], recallBoxTone(RecallBox(box), count.boxes[box])));
        const bool agrees = count.difference && *count.difference == Decimal::fromInteger(0);
        row.cells.append(recallNumber(count.uncertain));
        row.cells.append(recallNumber(count.difference, agrees ? Tone::Good : Tone::Stop));
        rows.append(row);
    }
    return rows;
}

QStringList recallPieceHeadings()
{
    return {recallWord(QT_TRANSLATE_NOOP("Recall", "Piece")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "Where")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "Part")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "Quantity")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "Place")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "State")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "Delivery note")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "Remarks")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "Why"))};
}

QList<TableRow> recallPieceRows(const Recall& recall)
{
    QList<TableRow> rows;
    for (const domain::RecallPiece& piece : recall.pieces) {
        const QString quantity =
            piece.quantity ? piece.quantity->toCanonicalText() + QLatin1Char(' ') + piece.unit : notKnown();
        const Place place = piece.isLot ? placeOf(domain::Kind::Lot, piece.name)
                                        : placeOf(domain::Kind::Unit, piece.part + QLatin1Char('/') + piece.name);
        rows.append({{recallText(piece.name),
                      boxCell(piece.box),
                      recallText(piece.part),
                      {quantity, Tone::Plain, {}, true},
                      recallText(piece.place),
                      wordCell(piece.state),
                      recallText(piece.delivery),
                      remarksCell(piece),
                      recallText(pathWords(piece.path))},
                     place});
    }
    return rows;
}

QStringList recallBesideHeadings()
{
    return {recallWord(QT_TRANSLATE_NOOP("Recall", "Lot")), recallWord(QT_TRANSLATE_NOOP("Recall", "What to look at")),
            recallWord(QT_TRANSLATE_NOOP("Recall", "State")), recallWord(QT_TRANSLATE_NOOP("Recall", "Place"))};
}

QList<TableRow> recallBesideRows(const Recall& recall)
{
    QList<TableRow> rows;
    for (const domain::RecallBalance& each : recall.balances) {
        if (!each.finding.isEmpty())
            rows.append(
                {{recallText(each.lot), {each.finding, Tone::Stop, {}}, {}, {}}, placeOf(domain::Kind::Lot, each.lot)});
    }
    for (const domain::SisterLot& lot : recall.sisters)
        rows.append({{recallText(lot.number),
                      recallText(recallWord(QT_TRANSLATE_NOOP("Recall", "not in the scope: %1")).arg(lot.why)),
                      wordCell(lot.state), recallText(lot.place)},
                     placeOf(domain::Kind::Lot, lot.number)});
    return rows;
}

} // namespace clew::gui
