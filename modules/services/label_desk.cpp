// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/label_desk.h"

#include "services/locator.h"
#include "services/lot_service.h"
#include "services/traveller_service.h"

namespace clew::services {

using namespace domain;

namespace {

constexpr int placesOnSheet = 24;

Kind kindOfLabel(LabelSubject subject)
{
    switch (subject) {
    case LabelSubject::Unit:
        return Kind::Unit;
    case LabelSubject::Gauge:
        return Kind::Gauge;
    default:
        return Kind::Lot;
    }
}

/// "LB-7/A1..A3": each unit with its part; other names as they stand.
Result<QStringList> namesOfLabels(const LabelsWanted& wanted)
{
    QStringList names;
    for (const QString& each : wanted.names.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString name = each.trimmed();
        if (wanted.subject != LabelSubject::Unit || !name.contains(QStringLiteral(".."))) {
            names.append(name);
            continue;
        }
        const qsizetype slash = name.indexOf(QLatin1Char('/'));
        for (const QString& serial : TRY(serialRange(name.mid(slash + 1))))
            names.append(name.left(slash + 1) + serial);
    }
    if (names.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say what the labels are for."));
    return names;
}

Result<int> skippedPlaces(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return 0;
    bool isNumber = false;
    const int places = typed.trimmed().toInt(&isNumber);
    if (!isNumber || places < 0 || places >= placesOnSheet)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A sheet has 24 places; so 0 to 23 can be used up, not “%1”.").arg(typed));
    return places;
}

TravellerService travellersOf(OpenStore& store)
{
    return TravellerService(store.records(), store.clock(), store.session());
}

} // namespace

Result<PrintedLabels> printLabels(OpenStore& store, const LabelsWanted& wanted)
{
    LabelRequest request;
    request.subject = wanted.subject;
    request.form = wanted.onSheet ? LabelForm::Sheet : LabelForm::Single;
    request.skip = TRY(skippedPlaces(wanted.skip));
    request.reason = wanted.reason.trimmed();
    for (const QString& name : TRY(namesOfLabels(wanted)))
        request.keys.append(TRY(recordOf(store, kindOfLabel(wanted.subject), name)));
    return LabelService(store.records(), store.clock(), store.session()).print(request);
}

Result<LabelRead> readLabel(OpenStore& store, const QString& scan)
{
    if (scan.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Hold the label under the scanner."));
    LabelRead read;
    read.label = TRY(LabelService(store.records(), store.clock(), store.session()).verify(scan.trimmed()));
    read.content = gs1ToBrackets(read.label.elements);
    return read;
}

Result<QByteArray> makeTraveller(OpenStore& store, const QString& orderOrLot)
{
    const QString name = orderOrLot.trimmed();
    if (name.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say for which work order or lot."));
    const auto order = recordOf(store, Kind::WorkOrder, name);
    if (order)
        return travellersOf(store).issue(WorkOrderId::fromStore(*order));
    if (order.error().code != Error::Code::NotFound)
        return tl::make_unexpected(order.error());
    const auto lot = recordOf(store, Kind::Lot, name);
    if (!lot && lot.error().code == Error::Code::NotFound)
        return fail(Error::Code::NotFound,
                    QStringLiteral("There is no work order and no lot “%1”; check the number.").arg(name));
    return travellersOf(store).issue(LotId::fromStore(TRY(lot)));
}

Result<TravellerTaken> enterTraveller(OpenStore& store, const TravellerTyped& typed)
{
    const auto text = [&typed](const char* name) { return typed.value(QLatin1String(name)).trimmed(); };
    TravellerEntry entry;
    entry.code = text("code");
    entry.doneAt = text("done_at");
    entry.by = text("by");
    entry.result = text("result");
    entry.note = text("note");
    entry.machine = text("machine");
    entry.scan = text("scan");
    std::optional<LotId> lot;
    if (!text("lot").isEmpty())
        lot = LotId::fromStore(TRY(recordOf(store, Kind::Lot, text("lot"))));
    const OperationRunId id = TRY(travellersOf(store).enter(entry, lot, text("reason")));
    const OperationRun run = TRY(store.records().getOwn(id));
    const QString number = TRY(store.records().getOwn(*run.lot)).number;
    return TravellerTaken{run.operation, run.attempt, number};
}

} // namespace clew::services
