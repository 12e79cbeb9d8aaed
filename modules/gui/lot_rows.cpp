// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/lot_rows.h"

#include "gui/page_list.h"
#include "gui/words.h"

#include <QCoreApplication>

namespace clew::gui {

namespace {

QString lotWord(const char* text)
{
    return QCoreApplication::translate("LotRows", text);
}

void addFact(QList<TableRow>& rows, const QString& label, const QString& value, const Place& place = {})
{
    if (!value.isEmpty())
        rows.append({{textCell(label), textCell(value)}, place});
}

void addMentions(QList<TableRow>& rows, const QString& label, const QList<services::LotMention>& mentions)
{
    for (const services::LotMention& mention : mentions) {
        const RowCell word = wordCell(mention.word);
        rows.append({{textCell(label), textCell(QStringLiteral("%1  ·  %2").arg(mention.label, word.text), word.tone)},
                     placeOf(mention.kind, mention.name)});
    }
}

} // namespace

QString amountWords(const std::optional<Decimal>& quantity, const QString& unitOfMeasure)
{
    if (!quantity)
        return QStringLiteral("–");
    const QString number = quantity->toCanonicalText().replace(QLatin1Char('.'), QLocale().decimalPoint());
    return (number + QLatin1Char(' ') + unitOfMeasure).trimmed();
}

RowCell textCell(const QString& text, Tone tone)
{
    return {text, tone, {}};
}

QStringList lotFactHeadings()
{
    return {lotWord(QT_TRANSLATE_NOOP("LotRows", "What")), lotWord(QT_TRANSLATE_NOOP("LotRows", "This lot"))};
}

QList<TableRow> lotFactRows(const services::LotSheet& sheet)
{
    const domain::Lot& lot = sheet.lot;
    QList<TableRow> rows;
    addMentions(rows, lotWord(QT_TRANSLATE_NOOP("LotRows", "Stopped by")), sheet.stops);
    addFact(rows, words::column(QStringLiteral("type")), words::name(domain::enumName(lot.type)));
    addFact(rows, words::column(QStringLiteral("part")), sheet.part);
    addFact(rows, words::column(QStringLiteral("material")), sheet.material);
    addFact(rows, words::column(QStringLiteral("heat")), sheet.heat, placeOf(domain::Kind::Heat, sheet.heat));
    addFact(rows, words::column(QStringLiteral("supplier")), sheet.supplier);
    addFact(rows, words::column(QStringLiteral("work_order")), sheet.workOrder,
            placeOf(domain::Kind::WorkOrder, sheet.workOrder));
    addFact(rows, lotWord(QT_TRANSLATE_NOOP("LotRows", "As received or made")),
            lot.quantity ? amountWords(lot.quantity, lot.unit_of_measure) : QString());
    addFact(rows, words::column(QStringLiteral("left")), amountWords(sheet.balance.left, lot.unit_of_measure));
    addFact(rows, words::column(QStringLiteral("location")), lot.location);
    if (lot.received.isValid())
        addFact(rows, words::column(QStringLiteral("received")), words::day(lot.received));
    if (lot.fate)
        rows.append({{textCell(lotWord(QT_TRANSLATE_NOOP("LotRows", "Left the flow"))),
                      textCell(QStringLiteral("%1  ·  %2")
                                   .arg(words::name(domain::enumName(*lot.fate)), words::sentence(lot.because)),
                               Tone::Stop)},
                     {}});
    addMentions(rows, words::column(QStringLiteral("certificate")), sheet.certificates);
    addMentions(rows, lotWord(QT_TRANSLATE_NOOP("LotRows", "Delivered with")), sheet.deliveries);
    return rows;
}

QStringList lotLinkHeadings()
{
    return {words::column(QStringLiteral("lot")),      lotWord(QT_TRANSLATE_NOOP("LotRows", "How")),
            words::column(QStringLiteral("quantity")), words::column(QStringLiteral("state")),
            words::column(QStringLiteral("location")), lotWord(QT_TRANSLATE_NOOP("LotRows", "When"))};
}

QList<TableRow> lotLinkRows(const QList<services::LotLink>& links)
{
    QList<TableRow> rows;
    for (const services::LotLink& link : links)
        rows.append({{textCell(link.number),
                      textCell(words::name(domain::enumName(link.relation))),
                      {amountWords(link.quantity, link.unitOfMeasure), Tone::Plain, {}, true},
                      link.fate ? textCell(words::name(domain::enumName(*link.fate)), Tone::Stop)
                                : wordCell(domain::enumName(link.state)),
                      textCell(link.location),
                      momentCell(link.time)},
                     placeOf(domain::Kind::Lot, link.name)});
    return rows;
}

QStringList lotUnitHeadings()
{
    return {lotWord(QT_TRANSLATE_NOOP("LotRows", "Position")), words::column(QStringLiteral("serial")),
            words::column(QStringLiteral("state")), words::column(QStringLiteral("location"))};
}

QList<TableRow> lotUnitRows(const services::LotSheet& sheet)
{
    QList<TableRow> rows;
    for (const services::LotUnit& unit : sheet.units)
        rows.append({{textCell(unit.position), textCell(unit.serial), wordCell(domain::enumName(unit.state)),
                      textCell(unit.location)},
                     placeOf(domain::Kind::Unit, unit.name)});
    return rows;
}

RowCell lotBalanceWords(const domain::MassBalance& balance)
{
    if (!balance.received || !balance.used || !balance.left)
        return textCell(
            QCoreApplication::translate("LotRows", "What came in or left is not known everywhere: no balance."),
            Tone::Wait);
    const bool isShort = *balance.left < Decimal::fromInteger(0);
    const QString& unit = balance.unitOfMeasure;
    return textCell(
        QCoreApplication::translate("LotRows", "%1 came in, %2 left it, %3 are left.")
            .arg(amountWords(balance.received, unit), amountWords(balance.used, unit), amountWords(balance.left, unit)),
        isShort ? Tone::Stop : Tone::Good);
}

} // namespace clew::gui
