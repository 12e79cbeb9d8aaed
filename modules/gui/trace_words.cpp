// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/trace_words.h"

#include "gui/page_list.h"

#include <QCoreApplication>

namespace clew::gui {

using domain::Kind;

namespace {

QString traceWord(const char* text)
{
    return QCoreApplication::translate("Trace", text);
}

RowCell tracedText(const QString& text)
{
    return {text, Tone::Plain, {}};
}

template<typename Record>
void addTraced(QList<TableRow>& rows, const QList<services::Traced<Record>>& found,
               const std::function<RowCell(const Record&)>& about)
{
    for (const services::Traced<Record>& traced : found)
        rows.append({{tracedText(words::kind(Record::kind)), tracedText(traced.record.number), about(traced.record),
                      tracedText(pathWords(traced.path))},
                     placeOf(Record::kind, traced.record.uuid)});
}

void addNamed(QList<TableRow>& rows, Kind kind, const QString& name, const QString& about, const QString& address)
{
    rows.append({{tracedText(words::kind(kind)), tracedText(name), tracedText(about), {}}, placeOf(kind, address)});
}

RowCell quantityCell(const std::optional<Decimal>& quantity, const QString& unitOfMeasure)
{
    if (!quantity)
        return {traceWord(QT_TRANSLATE_NOOP("Trace", "not known")), Tone::Plain, {}};
    return {QStringLiteral("%1 %2").arg(quantity->toText(), unitOfMeasure).trimmed(), Tone::Plain, {}, true};
}

} // namespace

QString stepWords(const QString& step)
{
    for (const Kind kind : domain::allKinds()) {
        const QString prefix = domain::kindWords(kind) + QLatin1Char(' ');
        if (step.startsWith(prefix))
            return words::kind(kind) + QLatin1Char(' ') + step.mid(prefix.size());
    }
    return step;
}

QString pathWords(const QStringList& path)
{
    QStringList texts;
    for (const QString& step : path)
        texts.append(stepWords(step));
    return texts.join(QStringLiteral(" \u2192 "));
}

QStringList tracedRecordHeadings()
{
    return {traceWord(QT_TRANSLATE_NOOP("Trace", "What")), traceWord(QT_TRANSLATE_NOOP("Trace", "Which")),
            traceWord(QT_TRANSLATE_NOOP("Trace", "About")), traceWord(QT_TRANSLATE_NOOP("Trace", "Why (path)"))};
}

QList<TableRow> tracedRecordRows(const services::TraceReport& report)
{
    QList<TableRow> rows;
    addTraced<domain::Lot>(rows, report.lots,
                           [](const domain::Lot& lot) { return wordCell(domain::enumName(lot.state)); });
    addTraced<domain::Heat>(rows, report.heats, [](const domain::Heat& heat) { return tracedText(heat.material); });
    addTraced<domain::Certificate>(rows, report.certificates, [](const domain::Certificate& certificate) {
        return wordCell(domain::enumName(certificate.state));
    });
    addTraced<domain::Shipment>(rows, report.shipments, [](const domain::Shipment& shipment) {
        return tracedText(QStringLiteral("%1 %2").arg(shipment.consignee, words::day(shipment.date)).trimmed());
    });
    for (const domain::WorkOrder& order : report.workOrders)
        addNamed(rows, Kind::WorkOrder, order.number, order.customer_order, order.uuid);
    for (const domain::Program& program : report.programs)
        addNamed(rows, Kind::Program, QStringLiteral("%1 %2").arg(program.name, program.revision).trimmed(),
                 program.sha256.left(16), program.uuid);
    for (const QString& machine : report.machines)
        rows.append({{tracedText(traceWord(QT_TRANSLATE_NOOP("Trace", "Machine"))), tracedText(machine), {}, {}}, {}});
    for (const domain::Gauge& gauge : report.gauges)
        addNamed(rows, Kind::Gauge, gauge.code, gauge.type, gauge.uuid);
    for (const domain::Person& person : report.persons)
        addNamed(rows, Kind::Person, person.name, person.code, person.uuid);
    return rows;
}

QStringList balanceHeadings()
{
    return {traceWord(QT_TRANSLATE_NOOP("Trace", "Lot")), traceWord(QT_TRANSLATE_NOOP("Trace", "Received or made")),
            traceWord(QT_TRANSLATE_NOOP("Trace", "Used")), traceWord(QT_TRANSLATE_NOOP("Trace", "Left"))};
}

QList<TableRow> balanceRows(const services::TraceReport& report)
{
    QList<TableRow> rows;
    for (const services::LotBalance& each : report.balances) {
        const domain::MassBalance& balance = each.balance;
        RowCell left = quantityCell(balance.left, balance.unitOfMeasure);
        if (balance.left && balance.left->mantissa() < 0) {
            left.tone = Tone::Stop;
            left.detail = traceWord(QT_TRANSLATE_NOOP("Trace", "More was taken than came in: a finding."));
        }
        rows.append({{tracedText(each.lot), quantityCell(balance.received, balance.unitOfMeasure),
                      quantityCell(balance.used, balance.unitOfMeasure), left},
                     {}});
    }
    return rows;
}

} // namespace clew::gui
