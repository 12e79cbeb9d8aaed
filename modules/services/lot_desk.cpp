// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/lot_desk.h"

#include "services/locator.h"
#include "services/references.h"
#include "store/floor_questions.h"
#include "store/genealogy.h"
#include "store/history_questions.h"
#include "store/traced_rows.h"

#include <QCollator>

#include <algorithm>

namespace clew::services {

using namespace domain;

namespace {

LotLink linkOf(const Lot& lot, const QString& name, const LotEdge& edge)
{
    return {name,      lot.number, edge.relation, edge.quantity, edge.unit_of_measure,
            edge.time, lot.state,  lot.fate,      lot.location};
}

Result<> addNames(OpenStore& store, LotSheet& sheet)
{
    store::Records& records = store.records();
    const Lot& lot = sheet.lot;
    if (lot.supplier) {
        const Supplier supplier = TRY(records.getOwn(*lot.supplier));
        sheet.supplier = supplier.name.isEmpty() ? supplier.code : supplier.name;
    }
    if (lot.heat) {
        const Heat heat = TRY(records.getOwn(*lot.heat));
        sheet.heat = heat.number;
        sheet.material = heat.material;
    }
    if (lot.part_revision) {
        const PartRevision revision = TRY(records.getOwn(*lot.part_revision));
        const Part part = TRY(records.getOwn(revision.part));
        sheet.part = QStringLiteral("%1 %2  %3").arg(part.number, revision.revision, part.name).trimmed();
    }
    if (lot.work_order)
        sheet.workOrder = TRY(records.getOwn(*lot.work_order)).number;
    return {};
}

Result<> addEdges(OpenStore& store, LotSheet& sheet)
{
    for (const LotEdge& edge : sheet.lot.edges) {
        const Lot from = TRY(store.records().getOwn(edge.from));
        sheet.madeFrom.append(linkOf(from, TRY(recordName(store, Kind::Lot, from.id.key())), edge));
    }
    for (const LotId id : TRY(store::lotsFromLot(store.database(), sheet.lot.id))) {
        const Lot made = TRY(store.records().get(id));
        const QString name = TRY(recordName(store, Kind::Lot, id.key()));
        for (const LotEdge& edge : made.edges) {
            if (edge.from == sheet.lot.id)
                sheet.becameLots.append(linkOf(made, name, edge));
        }
    }
    QList<LotMovement> out;
    TRY(store::forMovementsOut(store.database(), {sheet.lot.id.key()},
                               [&](LotId, const LotMovement& movement) { out.append(movement); }));
    sheet.balance = massBalance(sheet.lot, out);
    return {};
}

/// Places as people count them: A2 before A10.
bool standsBefore(const LotUnit& a, const LotUnit& b)
{
    static const QCollator byPeople = [] {
        QCollator collator(QLocale(QLocale::English)); // the C locale has no numbers in its order
        collator.setNumericMode(true);
        return collator;
    }();
    const int byPlace = byPeople.compare(a.position, b.position);
    return byPlace != 0 ? byPlace < 0 : byPeople.compare(a.serial, b.serial) < 0;
}

/// Its place in a tray, with the tray's number where that is none of the lot's.
Result<QString> placeSeenFrom(OpenStore& store, const domain::Unit& unit, LotId lot)
{
    const auto tray = unit.tray();
    if (!tray || *tray == lot || *tray == unit.lot)
        return unit.place();
    return QStringLiteral("%1, %2").arg(TRY(store.records().getOwn(*tray)).number, unit.place());
}

Result<> addUnits(OpenStore& store, LotSheet& sheet)
{
    QList<UnitId> ids = TRY(store::unitsOfLot(store.database(), sheet.lot.id));
    for (const UnitId id : TRY(store::unitsInTray(store.database(), sheet.lot.id)) +
                               TRY(store::unitsSentWith(store.database(), sheet.lot.id))) {
        if (!ids.contains(id))
            ids.append(id);
    }
    sheet.unitCount = ids.size();
    ids.resize(std::min(ids.size(), lotUnitsShown));
    for (const UnitId id : std::as_const(ids)) {
        const domain::Unit unit = TRY(store.records().get(id));
        const QString name = TRY(recordName(store, Kind::Unit, id.key()));
        const QString place = TRY(placeSeenFrom(store, unit, sheet.lot.id));
        sheet.units.append({name, unit.serial, place, unit.state, unit.location});
    }
    std::stable_sort(sheet.units.begin(), sheet.units.end(), standsBefore);
    return {};
}

Result<> addPapers(OpenStore& store, LotSheet& sheet)
{
    QList<CertificateId> papers = TRY(store::certificatesOf(store.database(), sheet.lot.id));
    if (sheet.lot.heat)
        papers += TRY(store::certificatesOf(store.database(), *sheet.lot.heat));
    for (const CertificateId id : std::as_const(papers)) {
        const Certificate paper = TRY(store.records().getOwn(id));
        sheet.certificates.append({Kind::Certificate, TRY(recordName(store, Kind::Certificate, id.key())), paper.number,
                                   enumName(paper.state)});
    }
    for (const HoldId id : TRY(store::holdsOf(store.database(), sheet.lot.id))) {
        const Hold hold = TRY(store.records().getOwn(id));
        if (!hold.lifted)
            sheet.stops.append({Kind::Hold, TRY(recordName(store, Kind::Hold, id.key())),
                                QStringLiteral("%1: %2").arg(hold.number, hold.reason), QStringLiteral("hold")});
    }
    for (const NonconformityId id : TRY(store::nonconformitiesOf(store.database(), sheet.lot.id))) {
        const Nonconformity found = TRY(store.records().getOwn(id));
        if (found.disposition == Disposition::Open)
            sheet.stops.append({Kind::Nonconformity, TRY(recordName(store, Kind::Nonconformity, id.key())),
                                QStringLiteral("%1: %2").arg(found.number, found.title), QStringLiteral("open")});
    }
    return {};
}

Result<> addDeliveries(OpenStore& store, LotSheet& sheet)
{
    store::StoreGenealogy genealogy(store.database());
    const auto edges = TRY(genealogy.edges(Direction::Forward, Kind::Lot, {sheet.lot.id.key()}));
    for (const GenealogyEdge& edge : edges) {
        if (edge.later.kind != Kind::Shipment)
            continue;
        const Shipment delivery = TRY(store.records().getOwn(ShipmentId::fromStore(edge.later.key)));
        sheet.deliveries.append({Kind::Shipment, TRY(recordName(store, Kind::Shipment, edge.later.key)),
                                 QStringLiteral("%1: %2").arg(delivery.number, delivery.consignee),
                                 QStringLiteral("shipped")});
    }
    return {};
}

} // namespace

Result<LotSheet> lotSheet(OpenStore& store, const QString& name)
{
    LotSheet sheet;
    const auto id = LotId::fromStore(TRY(recordOf(store, Kind::Lot, name)));
    sheet.lot = TRY(store.records().get(id));
    sheet.name = TRY(recordName(store, Kind::Lot, id.key()));
    TRY(addNames(store, sheet));
    TRY(addEdges(store, sheet));
    TRY(addUnits(store, sheet));
    TRY(addPapers(store, sheet));
    TRY(addDeliveries(store, sheet));
    return sheet;
}

} // namespace clew::services
