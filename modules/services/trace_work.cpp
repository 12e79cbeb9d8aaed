// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/trace_work.h"

#include "services/references.h"
#include "store/work_done.h"

#include <QSet>

namespace clew::services {

using domain::Kind;
using domain::Node;

namespace {

class WorkCollector
{
public:
    WorkCollector(store::Records& records, const domain::TraceResult& result, std::optional<Instant> asOf)
        : m_records(records),
          m_references(records),
          m_result(result),
          m_asOf(asOf)
    {
    }

    Result<> addTo(TraceReport& report)
    {
        for (const Kind kind : {Kind::Unit, Kind::Lot})
            TRY(collect(kind, report));
        TRY(noteGaugesOfChains());
        TRY(addEach(report.programs, m_programs));
        TRY(addEach(report.gauges, m_gauges));
        TRY(addEach(report.persons, m_persons));
        report.machines.sort();
        return {};
    }

private:
    Result<> collect(Kind kind, TraceReport& report)
    {
        QList<std::int64_t> keys;
        for (const domain::Reached& reached : m_result.reached) {
            if (reached.node.kind == kind)
                keys.append(reached.node.key);
        }
        TRY(store::forRunsOn(m_records.database(), kind, keys, [&](const store::RunDone& run) {
            if (!concerns({kind, run.subject}, run.start))
                return;
            note(m_programs, run.program);
            note(m_persons, run.person);
            if (!run.machine.isEmpty() && !report.machines.contains(run.machine))
                report.machines.append(run.machine);
        }));
        TRY(store::forGaugesUsedOn(m_records.database(), kind, keys, [&](const store::GaugeUsed& used) {
            if (!concerns({kind, used.subject}, used.first))
                return;
            note(m_gauges, used.gauge);
            note(m_persons, used.person);
            if (!used.chain.isEmpty())
                m_chains.insert(used.chain);
        }));
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
    const domain::TraceResult& m_result;
    std::optional<Instant> m_asOf;
    QMap<std::int64_t, domain::ProgramId> m_programs;
    QMap<std::int64_t, domain::GaugeId> m_gauges;
    QMap<std::int64_t, domain::PersonId> m_persons;
    QSet<QString> m_chains;
};

} // namespace

Result<> addWorkDone(TraceReport& report, store::Records& records, const domain::TraceResult& result,
                     std::optional<Instant> asOf)
{
    return WorkCollector(records, result, asOf).addTo(report);
}

} // namespace clew::services
