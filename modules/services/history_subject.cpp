// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/history_subject.h"

#include "domain/retention.h"
#include "services/gate_facts.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

Result<> readPart(store::Records& records, HistorySubject& subject, const std::optional<PartRevisionId>& revision,
                  const std::optional<WorkOrderId>& order)
{
    if (order)
        subject.order = TRY(records.getOwn(*order));
    if (!revision)
        return {};
    subject.revision = TRY(records.getOwn(*revision));
    subject.part = TRY(records.getOwn(subject.revision->part));
    std::optional<CustomerId> customer = subject.part->customer;
    if (!customer && subject.order)
        customer = subject.order->ordered_by;
    if (customer)
        subject.customer = TRY(records.getOwn(*customer));
    return {};
}

/// What was done to a lot before the piece left it.
bool wasBefore(const OperationRun& run, const std::optional<Instant>& left)
{
    return !left || !run.start || *run.start <= *left;
}

Result<> readUnit(store::Records& records, HistorySubject& subject, const domain::Unit& unit)
{
    for (const MeasuredResult& measured : TRY(resultsOf(records, unit.id)))
        subject.results.append({unit.serial, measured});
    for (const OperationRunId id : TRY(store::runsOf(records.database(), unit.id)))
        subject.runs.append(TRY(records.getOwn(id)));
    subject.steps.insert(unit.id, TRY(RecordHistory(records).of(Kind::Unit, unit.id.key())));
    return {};
}

Result<> readLot(store::Records& records, HistorySubject& subject, LotId lot, const std::optional<Instant>& left)
{
    for (const MeasuredResult& measured : TRY(resultsOf(records, lot))) {
        if (!left || !measured.time() || *measured.time() <= *left)
            subject.results.append({QString(), measured});
    }
    for (const OperationRunId id : TRY(store::runsOf(records.database(), lot))) {
        const OperationRun run = TRY(records.getOwn(id));
        if (wasBefore(run, left))
            subject.runs.append(run);
    }
    return {};
}

/// The lots of the genealogy, each once, and what stands in their way.
Result<> readLots(store::Records& records, HistorySubject& subject)
{
    QSet<LotId> seen;
    QList<UnitId> units;
    for (const domain::Unit& unit : subject.units)
        units.append(unit.id);
    for (const AncestryRow& row : subject.ancestry) {
        if (row.unit && !units.contains(*row.unit))
            units.append(*row.unit);
        if (row.lot && !seen.contains(*row.lot))
            subject.lots.append(TRY(records.get(*row.lot)));
        if (row.lot)
            seen.insert(*row.lot);
    }
    QList<LotId> lots;
    for (const Lot& lot : subject.lots)
        lots.append(lot.id);
    subject.nonconformities = TRY(nonconformitiesOn(records, units, lots));
    subject.holds = TRY(holdsOn(records, units, lots));
    std::stable_sort(subject.runs.begin(), subject.runs.end(), [](const OperationRun& a, const OperationRun& b) {
        return a.start && b.start && *a.start < *b.start;
    });
    return {};
}

/// A lot's genealogy is its own, and that of each of its units as far as it differs from what was there already.
Result<> readAncestryOfUnits(store::Records& records, HistorySubject& subject)
{
    QSet<Node> known;
    const auto nodeOf = [](const AncestryRow& row) {
        return row.unit  ? Node{Kind::Unit, row.unit->key()}
               : row.lot ? Node{Kind::Lot, row.lot->key()}
                         : Node{Kind::Heat, row.heat->key()};
    };
    for (const AncestryRow& row : subject.ancestry)
        known.insert(nodeOf(row));
    for (const domain::Unit& unit : subject.units) {
        const Ancestry ancestry = TRY(Ancestry::of(records, unit.id));
        for (const AncestryRow& row : ancestry.rows()) {
            if (row.depth == 0 || known.contains(nodeOf(row)))
                continue;
            known.insert(nodeOf(row));
            subject.ancestry.append(row);
        }
    }
    return {};
}

} // namespace

Result<HistorySubject> historySubject(store::Records& records, UnitId id)
{
    HistorySubject subject;
    subject.unit = TRY(records.get(id));
    subject.units = {*subject.unit};
    TRY(readPart(records, subject, subject.unit->part_revision, subject.unit->work_order));
    if (subject.unit->lot) {
        subject.lot = TRY(records.get(*subject.unit->lot));
        TRY(readLot(records, subject, *subject.unit->lot, subject.unit->serialized));
    }
    TRY(readUnit(records, subject, *subject.unit));
    subject.ancestry = TRY(Ancestry::of(records, id)).rows();
    TRY(readLots(records, subject));
    return subject;
}

Result<HistorySubject> historySubject(store::Records& records, LotId id)
{
    HistorySubject subject;
    subject.lot = TRY(records.get(id));
    TRY(readPart(records, subject, subject.lot->part_revision, subject.lot->work_order));
    TRY(readLot(records, subject, id, {}));
    subject.ancestry = TRY(Ancestry::of(records, id)).rows();
    for (const UnitId unit : TRY(store::unitsOfLot(records.database(), id))) {
        subject.units.append(TRY(records.get(unit)));
        TRY(readUnit(records, subject, subject.units.last()));
    }
    TRY(readAncestryOfUnits(records, subject));
    TRY(readLots(records, subject));
    if (!subject.units.isEmpty() && (!subject.revision || !subject.order)) {
        const domain::Unit& first = subject.units.first();
        TRY(readPart(records, subject, first.part_revision, subject.order ? std::nullopt : first.work_order));
    }
    return subject;
}

} // namespace clew::services
