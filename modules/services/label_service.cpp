// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/label_service.h"

#include "reports/label_report.h"
#include "services/lot_service.h"
#include "services/references.h"

namespace clew::services {

using namespace domain;

namespace {

/// The elements of a part: its trade item number where it has one, and its own number.
Result<Gs1Elements> partElements(store::Records& records, PartId id)
{
    const Part part = TRY(records.getOwn(id));
    Gs1Elements elements;
    if (!part.gtin.isEmpty())
        elements.append({QStringLiteral("01"), part.gtin});
    elements.append({QStringLiteral("240"), part.number});
    return elements;
}

Result<QString> lotNumber(store::Records& records, const std::optional<LotId>& lot)
{
    return lot ? TRY(records.getOwn(*lot)).number : QString();
}

/// The supplier whose lot it is, where another lot has the same number.
Result<QString> supplierToTell(store::Records& records, const Lot& lot)
{
    if (!lot.supplier || TRY(References(records).named(Kind::Lot, lot.number)).size() < 2)
        return QString();
    return TRY(records.getOwn(*lot.supplier)).code;
}

Result<> checkKnown(const QString& what, bool isKnown, const QString& scan)
{
    if (isKnown)
        return {};
    return fail(Error::Code::NotFound,
                QStringLiteral("The label “%1” is sound, but there is no such %2 in this store.").arg(scan, what));
}

} // namespace

Result<LabelView> LabelService::unitView(UnitId id)
{
    const domain::Unit unit = TRY(m_records.getOwn(id));
    LabelView view;
    view.elements = TRY(partElements(m_records, unit.part));
    view.elements.append({QStringLiteral("21"), unit.serial});
    view.heading = unit.serial;
    const auto revision = TRY(m_records.getOwn(unit.part_revision));
    const Part part = TRY(m_records.getOwn(unit.part));
    view.lines = {(part.number + QLatin1Char(' ') + revision.revision).trimmed(), part.name};
    const QString lot = TRY(lotNumber(m_records, unit.lot));
    if (!lot.isEmpty())
        view.lines.append(QStringLiteral("Lot ") + lot);
    return view;
}

Result<LabelView> LabelService::lotView(LotId id, bool isTray)
{
    const Lot lot = TRY(m_records.getOwn(id));
    LabelView view;
    if (lot.part_revision)
        view.elements = TRY(partElements(m_records, TRY(m_records.getOwn(*lot.part_revision)).part));
    view.elements.append({QStringLiteral("10"), lot.number});
    const QString supplier = TRY(supplierToTell(m_records, lot));
    if (!supplier.isEmpty())
        view.elements.append({QLatin1String(gs1Supplier), supplier});
    if (isTray)
        view.elements.append({QLatin1String(gs1Tray), QStringLiteral("TRAY")});
    view.heading = lot.number;
    if (lot.part_revision)
        view.lines.append(gs1Value(view.elements, "240"));
    if (lot.heat)
        view.lines.append(QStringLiteral("Heat ") + TRY(m_records.getOwn(*lot.heat)).number);
    if (!supplier.isEmpty())
        view.lines.append(QStringLiteral("Supplier ") + supplier);
    // Pieces that have a serial have a label of their own.
    const auto left = TRY(leftOf(m_records, id));
    if (left && *left > Decimal::fromInteger(0))
        view.lines.append((left->toText() + QLatin1Char(' ') + lot.unit_of_measure).trimmed());
    view.lines.append(isTray ? QStringLiteral("Tray") : QStringLiteral("Bag"));
    return view;
}

Result<LabelView> LabelService::gaugeView(GaugeId id)
{
    const Gauge gauge = TRY(m_records.getOwn(id));
    LabelView view;
    view.elements = {{QLatin1String(gs1Gauge), gauge.code}};
    view.heading = gauge.code;
    view.lines = {gauge.name.isEmpty() ? gauge.type : gauge.name};
    if (!gauge.serial.isEmpty())
        view.lines.append(QStringLiteral("Serial ") + gauge.serial);
    if (!gauge.resolution.isEmpty())
        view.lines.append(QStringLiteral("Resolution %1 %2").arg(gauge.resolution, gauge.unit));
    return view;
}

Result<LabelView> LabelService::viewOf(LabelSubject subject, std::int64_t key, Label& label)
{
    label.subject = subject;
    if (subject == LabelSubject::Unit) {
        label.unit = UnitId::fromStore(key);
        return unitView(*label.unit);
    }
    if (subject == LabelSubject::Gauge) {
        label.gauge = GaugeId::fromStore(key);
        return gaugeView(*label.gauge);
    }
    label.lot = LotId::fromStore(key);
    return lotView(*label.lot, subject == LabelSubject::Tray);
}

/// How often it is printed now; Invalid for a reprint without a reason.
Result<std::int64_t> LabelService::countPrint(Label label, const QString& reason)
{
    const auto known = TRY(m_records.findByKey(label));
    const LabelId id = known ? *known : TRY(m_records.insert(label));
    LabelPrint print;
    print.number = static_cast<std::int64_t>(TRY(m_records.get(id)).prints.size()) + 1;
    if (print.number > 1 && reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("%1 was printed before; say why it is printed again (--reason "
                                                         "TEXT), so that no second label goes unnoticed.")
                                              .arg(label.content));
    print.person = m_session.person;
    print.time = m_clock.now();
    print.reason = print.number > 1 ? reason : QString();
    TRY(m_records.add(id, print));
    return print.number;
}

Result<PrintedLabels> LabelService::print(const LabelRequest& request)
{
    const store::Actor actor = TRY(m_session.actor(Right::PrintLabels));
    if (request.keys.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Name what the labels are for."));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Issue, request.reason));
    PrintedLabels printed;
    QList<LabelView> views;
    for (const std::int64_t key : request.keys) {
        Label label;
        LabelView view = TRY(viewOf(request.subject, key, label));
        TRY(checkGs1(view.elements));
        label.content = gs1ToBrackets(view.elements);
        const std::int64_t number = TRY(countPrint(label, request.reason));
        if (number > 1)
            view.foot = QStringLiteral("print %1").arg(number);
        views.append(view);
        printed.labels.append({label.content, number});
    }
    const auto paper = request.form == LabelForm::Single ? reports::LabelPaper::Single : reports::LabelPaper::Sheet;
    printed.pdf = TRY(reports::issueLabels(views, paper, request.skip, m_clock.now())).pdf;
    TRY(act.commit());
    return printed;
}

Result<ScannedLabel> LabelService::verify(const QString& scan)
{
    ScannedLabel found;
    found.elements = scan.startsWith(QLatin1Char('(')) ? TRY(gs1FromBrackets(scan)) : TRY(gs1FromScan(scan));
    const QString text = gs1ToBrackets(found.elements);
    const auto value = [&](const char* identifier) { return gs1Value(found.elements, identifier); };
    References references(m_records);
    Kind kind = Kind::Lot;
    QJsonValue reference = value("10");
    if (!value("21").isEmpty()) {
        kind = Kind::Unit;
        reference = QJsonObject{{QStringLiteral("part"), value("240")}, {QStringLiteral("serial"), value("21")}};
    } else if (!value(gs1Supplier).isEmpty()) {
        reference =
            QJsonObject{{QStringLiteral("number"), value("10")}, {QStringLiteral("supplier"), value(gs1Supplier)}};
    } else if (!value(gs1Gauge).isEmpty()) {
        kind = Kind::Gauge;
        reference = value(gs1Gauge);
    } else if (!value(gs1WorkOrder).isEmpty()) {
        kind = Kind::WorkOrder;
        reference = value(gs1WorkOrder);
    }
    const auto key = references.resolve(kind, reference);
    if (!key && key.error().code != Error::Code::NotFound)
        return tl::make_unexpected(key.error());
    TRY(checkKnown(kindWords(kind), key.has_value(), text));
    found.kind = QString::fromLatin1(kindName(kind));
    found.label = TRY(references.label(kind, *key));
    found.operation = value(gs1Operation);
    for (const LabelSubject subject :
         {LabelSubject::Unit, LabelSubject::Bag, LabelSubject::Tray, LabelSubject::Gauge}) {
        Label like;
        like.content = text;
        like.subject = subject;
        found.isPrinted |= TRY(m_records.findByKey(like)).has_value();
    }
    return found;
}

} // namespace clew::services
