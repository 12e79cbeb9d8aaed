// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/trace_reporter.h"

#include "services/references.h"
#include "services/trace_work.h"
#include "store/traced_rows.h"

#include <QSet>

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
                  const Whereabouts& whereabouts, std::optional<Instant> asOf)
        : m_records(records),
          m_references(records),
          m_starts(starts),
          m_result(result),
          m_whereabouts(whereabouts),
          m_asOf(asOf)
    {
        m_report.start = starts.label;
        m_report.direction = starts.direction;
        if (!starts.starts.isEmpty() && starts.isTheStart(starts.starts.first().node))
            m_report.startNode = starts.starts.first().node;
        m_paths.resize(result.steps.size());
    }

    Result<TraceReport> report()
    {
        TRY(readUnits());
        TRY(nameRecords());
        TRY(addReached());
        TRY(addWhereabouts());
        TRY(addWorkOrders());
        if (m_starts.direction == Direction::Forward)
            TRY(addBalances());
        else
            TRY(addWorkDone(m_report, m_records, m_result, m_asOf));
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
        const QString label = TRY(m_references.label(Kind::Part, id.key()));
        PartWords words{part.number, label, {}};
        if (part.customer)
            words.customer = TRY(cached(m_customers, *part.customer)).code;
        m_parts.insert(id, words);
        return words;
    }

    Result<QString> revisionWord(domain::PartRevisionId id)
    {
        const auto known = m_revisions.constFind(id);
        if (known != m_revisions.constEnd())
            return *known;
        const QString word = TRY(m_records.getOwn(id)).revision;
        m_revisions.insert(id, word);
        return word;
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
        unit.revision = TRY(revisionWord(row->revision));
        unit.state = row->state;
        unit.place = row->location;
        unit.certain = reached.certain;
        unit.path = pathOf(reached.step);
        m_report.units.append(std::move(unit));
        return {};
    }

    /// What does not lie in the shop, or is nobody's part, is where the last delivery of it went.
    Result<> addWhereabouts()
    {
        for (TracedUnit& unit : m_report.units) {
            if (!unit.place.isEmpty() && !unit.customer.isEmpty())
                continue;
            if (const auto delivery = m_whereabouts.lastDeliveryOf(unit.id))
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

    store::Records& m_records;
    References m_references;
    const TraceStarts& m_starts;
    const TraceResult& m_result;
    const Whereabouts& m_whereabouts;
    std::optional<Instant> m_asOf;
    TraceReport m_report;
    QHash<std::int64_t, store::UnitRow> m_units;
    QHash<Node, QString> m_labels;
    std::vector<QStringList> m_paths; ///< of each step, once it was asked for
    QHash<domain::PartId, PartWords> m_parts;
    QHash<domain::PartRevisionId, QString> m_revisions;
    QHash<domain::CustomerId, domain::Customer> m_customers;
    QHash<domain::ShipmentId, domain::Shipment> m_deliveries;
};

} // namespace

Result<TraceReport> reportTrace(store::Records& records, const TraceStarts& starts, const TraceResult& result,
                                const Whereabouts& whereabouts, std::optional<Instant> asOf)
{
    return TraceReporter(records, starts, result, whereabouts, asOf).report();
}

} // namespace clew::services
