// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/recall_scope.h"

#include "services/references.h"
#include "store/floor_questions.h"
#include "store/work_done.h"

namespace clew::services {

using namespace domain;

namespace {

const QString recallWord = QStringLiteral("recall");

void addRecallStart(TraceStarts& starts, const TraceStart& start)
{
    if (starts.before.contains(start.node))
        return;
    starts.starts.append(start);
    starts.before.insert(start.node, {recallWord});
}

/// The units; of a lot it held a quantity, which is the delivery itself.
Result<> addHeldBy(store::Records& records, TraceStarts& starts, ShipmentId id)
{
    const Shipment shipment = TRY(records.get(id));
    for (const ShipmentLine& line : shipment.lines) {
        const Node node = line.unit ? Node{Kind::Unit, line.unit->key()} : Node{Kind::Shipment, id.key()};
        addRecallStart(starts, TraceStart{node});
    }
    return {};
}

class SisterFinder
{
public:
    SisterFinder(store::Records& records, const TraceResult& reached) : m_records(records), m_reached(reached) {}

    Result<> ofLot(LotId id)
    {
        const Lot lot = TRY(m_records.get(id));
        if (lot.heat) {
            const QString heat = TRY(m_records.getOwn(*lot.heat)).number;
            for (const LotId other : TRY(store::lotsOfHeat(m_records.database(), *lot.heat)))
                TRY(add(other, QStringLiteral("of the same heat %1").arg(heat)));
        }
        for (const LotEdge& edge : lot.edges) {
            const QString from = TRY(m_records.getOwn(edge.from)).number;
            TRY(add(edge.from, QStringLiteral("%1 came from it").arg(lot.number)));
            for (const LotId other : TRY(store::lotsFromLot(m_records.database(), edge.from)))
                TRY(add(other, QStringLiteral("from the same lot %1").arg(from)));
        }
        return {};
    }
    Result<> ofUnit(UnitId id)
    {
        const domain::Unit unit = TRY(m_records.get(id));
        if (unit.lot)
            TRY(add(*unit.lot, QStringLiteral("%1 was serialized from it").arg(unit.serial)));
        for (const Consumption& consumption : unit.consumptions)
            TRY(add(consumption.lot, QStringLiteral("%1 was made from it").arg(unit.serial)));
        return {};
    }
    /// The other lots of which a concerned lot may hold pieces.
    Result<> ofMerged(LotId id)
    {
        const Lot lot = TRY(m_records.get(id));
        const auto isMerge = [](const LotEdge& edge) { return edge.relation == EdgeRelation::Merge; };
        if (std::none_of(lot.edges.begin(), lot.edges.end(), isMerge))
            return {};
        for (const LotEdge& edge : lot.edges)
            TRY(add(edge.from, QStringLiteral("merged into %1 as well").arg(lot.number)));
        return {};
    }
    /// The rest of the lots of which it held pieces, and their kin.
    Result<> ofShipment(ShipmentId id)
    {
        const Shipment shipment = TRY(m_records.get(id));
        for (const ShipmentLine& line : shipment.lines) {
            if (!line.lot)
                continue;
            TRY(add(*line.lot, QStringLiteral("delivery note %1 held some of it").arg(shipment.number)));
            TRY(ofLot(*line.lot));
        }
        return {};
    }
    QList<SisterLot> found() { return std::move(m_found); }

private:
    Result<> add(LotId id, const QString& why)
    {
        if (m_seen.contains(id) || m_reached.index.contains(Node{Kind::Lot, id.key()}))
            return {};
        m_seen.insert(id);
        const Lot lot = TRY(m_records.getOwn(id));
        m_found.append({lot.number, enumName(lot.type), enumName(lot.state), lot.location, why});
        return {};
    }

    store::Records& m_records;
    const TraceResult& m_reached;
    QSet<LotId> m_seen;
    QList<SisterLot> m_found;
};

} // namespace

Result<TraceStarts> recallStarts(store::Records& records, const TraceRequest& asked)
{
    TraceRequest request = asked;
    request.direction = Direction::Forward;
    TraceStarts found = TRY(findTraceStarts(records, request));
    TraceStarts starts;
    starts.label = found.label;
    starts.direction = Direction::Forward;
    for (const TraceStart& start : std::as_const(found.starts)) {
        if (start.node.kind == Kind::Shipment)
            TRY(addHeldBy(records, starts, ShipmentId::fromStore(start.node.key)));
        else
            addRecallStart(starts, start);
    }
    return starts;
}

Result<QList<SisterLot>> sisterLots(store::Records& records, const TraceStarts& starts, const TraceResult& reached)
{
    SisterFinder finder(records, reached);
    for (const TraceStart& start : starts.starts) {
        if (start.node.kind == Kind::Lot)
            TRY(finder.ofLot(LotId::fromStore(start.node.key)));
        else if (start.node.kind == Kind::Unit)
            TRY(finder.ofUnit(UnitId::fromStore(start.node.key)));
        else if (start.node.kind == Kind::Shipment)
            TRY(finder.ofShipment(ShipmentId::fromStore(start.node.key)));
    }
    for (const Reached& each : reached.reached) {
        if (each.node.kind == Kind::Lot && each.depth > 0)
            TRY(finder.ofMerged(LotId::fromStore(each.node.key)));
    }
    return finder.found();
}

} // namespace clew::services
