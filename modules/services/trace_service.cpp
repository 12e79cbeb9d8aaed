// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/trace_service.h"

#include "services/references.h"
#include "services/trace_starts.h"
#include "store/genealogy.h"
#include "store/traced_rows.h"

#include <QElapsedTimer>

namespace clew::services {

using domain::Direction;
using domain::Kind;
using domain::Node;
using domain::Reached;
using domain::TraceResult;

namespace {

/// Turns what a walk reached into a report. Everything that many units share is looked up once.
class TraceReporter
{
public:
    TraceReporter(store::Records& records, const TraceStarts& starts, const TraceResult& result,
                  std::optional<Instant> asOf)
        : m_records(records),
          m_references(records),
          m_starts(starts),
          m_result(result),
          m_asOf(asOf)
    {
        m_report.start = starts.label;
        m_report.direction = starts.direction;
        m_paths.resize(result.steps.size());
    }

    Result<TraceReport> report()
    {
        TRY(readUnits());
        TRY(nameRecords());
        TRY(addReached());
        TRY(addWhereabouts());
        TRY(addWorkOrders());
        if (m_starts.direction == Direction::Backward)
            TRY(addWorkDone());
        else
            TRY(addBalances());
        return std::move(m_report);
    }

private:
    store::Database& database() { return m_records.database(); }

    QList<std::int64_t> reachedKeys(Kind kind) const
    {
        QList<std::int64_t> keys;
        for (const Reached& reached : m_result.reached) {
            if (reached.node.kind == kind)
                keys.append(reached.node.key);
        }
        return keys;
    }

    /// A record of which a trace speaks again and again is read once.
    template<typename Record>
    Result<Record> cached(QHash<Id<Record>, Record>& cache, Id<Record> id)
    {
        const auto known = cache.constFind(id);
        if (known != cache.constEnd())
            return *known;
        const Record record = TRY(m_records.getOwn(id));
        cache.insert(id, record);
        return record;
    }

    struct PartWords
    {
        QString number;
        QString label;
        QString customer;
    };
    Result<PartWords> partWords(domain::PartId id)
    {
        const auto known = m_parts.constFind(id);
        if (known != m_parts.constEnd())
            return *known;
        const domain::Part part = TRY(m_records.getOwn(id));
        PartWords words{part.number, TRY(m_references.label(Kind::Part, id.key())), {}};
        if (part.customer)
            words.customer = TRY(cached(m_customers, *part.customer)).code;
        m_parts.insert(id, words);
        return words;
    }

    Result<> readUnits()
    {
        const QList<std::int64_t> keys = reachedKeys(Kind::Unit);
        m_units.reserve(keys.size());
        TRY(store::forUnits(database(), keys,
                            [&](store::UnitRow&& row) { m_units.insert(row.id.key(), std::move(row)); }));
        for (const store::UnitRow& row : std::as_const(m_units)) {
            const PartWords part = TRY(partWords(row.part));
            m_labels.insert({Kind::Unit, row.id.key()},
                            QStringLiteral("unit ") + part.label + QLatin1Char(' ') + row.serial);
        }
        return {};
    }

    Result<> nameRecords()
    {
        for (const Reached& reached : m_result.reached) {
            const Node& node = reached.node;
            if (node.kind == Kind::Unit)
                continue;
            const QString name = TRY(m_references.label(node.kind, node.key));
            m_labels.insert(node, domain::kindWords(node.kind) + QLatin1Char(' ') + name);
        }
        return {};
    }

    /// Paths share their beginnings: each is the path before it and one label.
    const QStringList& pathOf(qsizetype step)
    {
        QStringList& path = m_paths[static_cast<std::size_t>(step)];
        if (!path.isEmpty())
            return path;
        const domain::PathStep& here = m_result.steps[static_cast<std::size_t>(step)];
        QStringList made = here.before >= 0 ? pathOf(here.before) : m_starts.before.value(here.node);
        made.append(m_labels.value(here.node));
        path = std::move(made);
        return path;
    }

    Result<> addReached()
    {
        for (const Reached& reached : m_result.reached) {
            if (m_starts.isTheStart(reached.node))
                continue;
            if (reached.node.kind == Kind::Unit)
                TRY(addUnit(reached));
            else if (reached.node.kind == Kind::Lot)
                TRY(addRecord(m_report.lots, reached));
            else if (reached.node.kind == Kind::Heat)
                TRY(addRecord(m_report.heats, reached));
            else if (reached.node.kind == Kind::Certificate)
                TRY(addRecord(m_report.certificates, reached));
            else
                TRY(addRecord(m_report.shipments, reached));
        }
        return {};
    }

    template<typename Record>
    Result<> addRecord(QList<Traced<Record>>& list, const Reached& reached)
    {
        Traced<Record> traced;
        traced.record = TRY(m_records.getOwn(Id<Record>::fromStore(reached.node.key)));
        traced.certain = reached.certain;
        traced.path = pathOf(reached.step);
        list.append(std::move(traced));
        return {};
    }

    Result<> addUnit(const Reached& reached)
    {
        const auto row = m_units.constFind(reached.node.key);
        if (row == m_units.constEnd())
            return fail(Error::Code::Internal, QStringLiteral("A unit that a trace reached is not in the store."));
        TracedUnit unit;
        unit.id = row->id;
        unit.serial = row->serial;
        const PartWords part = TRY(partWords(row->part));
        unit.part = part.number;
        unit.customer = part.customer;
        unit.revision = TRY(cached(m_revisions, row->revision)).revision;
        unit.state = row->state;
        unit.place = row->location;
        unit.certain = reached.certain;
        unit.path = pathOf(reached.step);
        m_report.units.append(std::move(unit));
        return {};
    }

    /// What is not in the shop, or is nobody's part, is where the last delivery of it went.
    Result<> addWhereabouts()
    {
        QList<std::int64_t> asked;
        for (const TracedUnit& unit : std::as_const(m_report.units)) {
            if (unit.place.isEmpty() || unit.customer.isEmpty())
                asked.append(unit.id.key());
        }
        QHash<domain::UnitId, domain::ShipmentId> last;
        TRY(store::forDeliveriesOf(
            database(), asked, [&](domain::UnitId unit, domain::ShipmentId shipment) { last.insert(unit, shipment); }));
        if (last.isEmpty())
            return {};
        for (TracedUnit& unit : m_report.units) {
            const auto delivery = last.constFind(unit.id);
            if (delivery != last.constEnd())
                TRY(setWhereabouts(unit, *delivery));
        }
        return {};
    }

    Result<> setWhereabouts(TracedUnit& unit, domain::ShipmentId delivery)
    {
        const domain::Shipment shipment = TRY(cached(m_deliveries, delivery));
        const QString soldTo = shipment.sold_to ? TRY(cached(m_customers, *shipment.sold_to)).code : QString();
        if (unit.place.isEmpty())
            unit.place = shipment.consignee.isEmpty() ? soldTo : shipment.consignee;
        if (unit.customer.isEmpty())
            unit.customer = soldTo.isEmpty() ? shipment.consignee : soldTo;
        return {};
    }

    Result<> addWorkOrders()
    {
        QSet<domain::WorkOrderId> seen;
        QList<domain::WorkOrderId> inOrder;
        const auto note = [&](const std::optional<domain::WorkOrderId>& id) {
            if (id && !seen.contains(*id)) {
                seen.insert(*id);
                inOrder.append(*id);
            }
        };
        for (const Reached& reached : m_result.reached) {
            if (reached.node.kind == Kind::Unit)
                note(m_units.value(reached.node.key).workOrder);
        }
        for (const auto& lot : std::as_const(m_report.lots))
            note(lot.record.work_order);
        for (const domain::WorkOrderId id : std::as_const(inOrder))
            m_report.workOrders.append(TRY(m_records.getOwn(id)));
        return {};
    }

    Result<> addBalances()
    {
        const QList<std::int64_t> keys = reachedKeys(Kind::Lot);
        QHash<domain::LotId, QList<domain::LotMovement>> out;
        TRY(store::forMovementsOut(database(), keys, [&](domain::LotId lot, const domain::LotMovement& movement) {
            out[lot].append(movement);
        }));
        for (const std::int64_t key : keys) {
            const auto id = domain::LotId::fromStore(key);
            const domain::Lot lot = TRY(m_records.get(id));
            m_report.balances.append({lot.number, domain::massBalance(lot, out.value(id))});
        }
        return {};
    }

    /// Programs, machines, persons and gauges: of the units all, of a lot what was done to it while the pieces were in.
    Result<> addWorkDone()
    {
        for (const Kind kind : {Kind::Unit, Kind::Lot}) {
            const QList<std::int64_t> keys = reachedKeys(kind);
            TRY(store::forRunsOn(database(), kind, keys, [&](const store::RunDone& run) {
                if (!concerns({kind, run.subject}, run.start))
                    return;
                note(m_programs, run.program);
                note(m_persons, run.person);
                if (!run.machine.isEmpty() && !m_report.machines.contains(run.machine))
                    m_report.machines.append(run.machine);
            }));
            TRY(store::forGaugesUsedOn(database(), kind, keys, [&](const store::GaugeUsed& used) {
                if (!concerns({kind, used.subject}, used.first))
                    return;
                note(m_gauges, used.gauge);
                note(m_persons, used.person);
                if (!used.chain.isEmpty())
                    m_chains.insert(used.chain);
            }));
        }
        TRY(noteGaugesOfChains());
        TRY(addEach(m_report.programs, m_programs));
        TRY(addEach(m_report.gauges, m_gauges));
        TRY(addEach(m_report.persons, m_persons));
        m_report.machines.sort();
        return {};
    }

    bool concerns(const Node& subject, const std::optional<Instant>& when) const
    {
        if (!when)
            return true;
        if (m_asOf && *when > *m_asOf)
            return false;
        const auto& bound = m_result.reached[static_cast<std::size_t>(m_result.index.value(subject))].bound;
        return !bound || *when <= *bound;
    }

    template<typename IdType>
    static void note(QMap<std::int64_t, IdType>& noted, const std::optional<IdType>& id)
    {
        if (id)
            noted.insert(id->key(), *id);
    }

    Result<> noteGaugesOfChains()
    {
        for (const QString& chain : std::as_const(m_chains)) {
            for (const QString& code : store::gaugesOfChain(chain)) {
                const QList<std::int64_t> keys = TRY(m_references.named(Kind::Gauge, code));
                for (const std::int64_t key : keys)
                    m_gauges.insert(key, domain::GaugeId::fromStore(key));
            }
        }
        return {};
    }

    template<typename Record>
    Result<> addEach(QList<Record>& list, const QMap<std::int64_t, Id<Record>>& ids)
    {
        for (const Id<Record> id : ids)
            list.append(TRY(m_records.getOwn(id)));
        return {};
    }

    store::Records& m_records;
    References m_references;
    const TraceStarts& m_starts;
    const TraceResult& m_result;
    std::optional<Instant> m_asOf;
    TraceReport m_report;
    QHash<std::int64_t, store::UnitRow> m_units;
    QHash<Node, QString> m_labels;
    std::vector<QStringList> m_paths; ///< of each step, once it was asked for
    QHash<domain::PartId, PartWords> m_parts;
    QHash<domain::PartRevisionId, domain::PartRevision> m_revisions;
    QHash<domain::CustomerId, domain::Customer> m_customers;
    QHash<domain::ShipmentId, domain::Shipment> m_deliveries;
    QMap<std::int64_t, domain::ProgramId> m_programs;
    QMap<std::int64_t, domain::GaugeId> m_gauges;
    QMap<std::int64_t, domain::PersonId> m_persons;
    QSet<QString> m_chains;
};

} // namespace

Result<TraceReport> TraceService::trace(const TraceRequest& request, Progress& progress)
{
    QElapsedTimer timer;
    timer.start();
    const TraceStarts starts = TRY(findTraceStarts(m_records, request));
    store::StoreGenealogy genealogy(m_records.database());
    const TraceResult result = TRY(domain::trace(genealogy, starts.direction, starts.starts, request.asOf, progress));
    TraceReport report = TRY(TraceReporter(m_records, starts, result, request.asOf).report());
    report.elapsedMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return report;
}

} // namespace clew::services
