// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/bench_job.h"

#include "domain/settling.h"
#include "services/gate_facts.h"
#include "services/people_of.h"
#include "services/plan_in_force.h"
#include "services/record_view.h"
#include "store/floor_questions.h"
#include "store/history_questions.h"

#include <algorithm>

namespace clew::services {

using namespace domain;

namespace {

/// A task without what was measured; the same for every piece of the revision.
Result<QList<BenchTask>> plannedTasks(store::Records& records, PartRevisionId revision,
                                      const std::optional<WorkOrderId>& orderId)
{
    std::optional<WorkOrder> order;
    if (orderId)
        order = TRY(records.getOwn(*orderId));
    const auto plan = TRY(benchPlan(records, revision, orderId));
    QList<BenchTask> tasks;
    for (const PlannedCharacteristic& planned : TRY(plannedCharacteristics(records, revision, order))) {
        BenchTask task;
        task.characteristic = std::make_shared<Characteristic>(planned.characteristic);
        task.sampled = planned.sampled;
        task.plan.characteristic = planned.characteristic.id;
        for (const PlanItem& item : plan ? plan->items : QList<PlanItem>()) {
            if (item.characteristic == planned.characteristic.id)
                task.plan = item;
        }
        const bool isSeveral = planned.characteristic.features > 1;
        for (std::int64_t feature = 1; feature <= planned.characteristic.features; ++feature) {
            task.feature = isSeveral ? feature : 0;
            tasks.append(task);
        }
    }
    return tasks;
}

std::int64_t countingIn(const MeasuredResult& measured, std::int64_t attempt)
{
    return std::count_if(measured.readings.begin(), measured.readings.end(), [&](const Reading& reading) {
        return reading.attempt == attempt && !measured.voidOf(reading) && !measured.correctionOf(reading);
    });
}

void fillTask(BenchTask& task, const QList<MeasuredResult>& results)
{
    // A result for the whole characteristic stands for each of its features.
    for (const MeasuredResult& measured : results) {
        if (measured.characteristic->id == task.characteristic->id &&
            (measured.feature == task.feature || (measured.feature == 0 && measured.result)))
            task.measured = measured;
    }
    if (!task.measured)
        return;
    for (const Reading& reading : task.measured->readings)
        task.attempt = std::max(task.attempt, reading.attempt);
    task.counting = countingIn(*task.measured, task.attempt);
}

Result<> readInspections(store::Records& records, BenchPiece& piece, const QList<InspectionId>& ids)
{
    for (const InspectionId id : ids) {
        const auto inspection = std::make_shared<Inspection>(TRY(records.getOwn(id)));
        if (inspection->state != InspectionState::Open)
            continue;
        piece.inspection = id;
        piece.conditions = inspection;
        piece.begunBy = TRY(nameOf(records, inspection->inspector));
    }
    return {};
}

Result<BenchPiece> pieceOf(store::Records& records, const domain::Unit& unit, QList<BenchTask> tasks)
{
    BenchPiece piece;
    piece.subject.unit = unit.id;
    piece.label = unit.serial;
    piece.name = TRY(records.getOwn(unit.part)).number + QLatin1Char('/') + unit.serial;
    piece.position = unit.place();
    piece.state = enumName(unit.state);
    piece.locks = TRY(locksOf(records, unit));
    TRY(readInspections(records, piece, TRY(store::inspectionsOf(records.database(), unit.id))));
    const QList<MeasuredResult> results = TRY(resultsOf(records, unit.id));
    for (BenchTask& task : tasks)
        fillTask(task, results);
    piece.tasks = std::move(tasks);
    return piece;
}

Result<BenchPiece> pieceOf(store::Records& records, const Lot& lot, QList<BenchTask> tasks)
{
    BenchPiece piece;
    piece.subject.lot = lot.id;
    piece.label = lot.number;
    piece.name = QStringLiteral("lot/") + lot.number;
    piece.state = enumName(lot.state);
    piece.locks = TRY(locksOf(records, lot));
    TRY(readInspections(records, piece, TRY(store::inspectionsOf(records.database(), lot.id))));
    const QList<MeasuredResult> results = TRY(resultsOf(records, lot.id));
    for (BenchTask& task : tasks)
        fillTask(task, results);
    piece.tasks = std::move(tasks);
    return piece;
}

bool comesBefore(const domain::Unit& a, const domain::Unit& b)
{
    return a.place() != b.place() ? balloonLess(a.place(), b.place()) : balloonLess(a.serial, b.serial);
}

/// The units around the one asked for, as many as a tray may have.
QList<domain::Unit> onTheTray(QList<domain::Unit> units, std::optional<UnitId> asked)
{
    std::sort(units.begin(), units.end(), comesBefore);
    if (units.size() <= mostPieces)
        return units;
    const auto at =
        std::find_if(units.begin(), units.end(), [&](const domain::Unit& unit) { return unit.id == asked; });
    const qsizetype place = at == units.end() ? 0 : at - units.begin();
    const qsizetype first = std::clamp<qsizetype>(place - mostPieces / 2, 0, units.size() - mostPieces);
    return units.mid(first, mostPieces);
}

Result<> fillHead(store::Records& records, BenchJob& job, const std::optional<WorkOrderId>& order,
                  const std::optional<LotId>& lot)
{
    const PartRevision revision = TRY(records.getOwn(job.revision));
    const Part part = TRY(records.getOwn(revision.part));
    job.part = QStringLiteral("%1 %2").arg(part.number, part.name).trimmed();
    job.partRevision = revision.revision;
    if (const auto plan = TRY(benchPlan(records, job.revision, order)))
        job.plan = QStringLiteral("%1 %2").arg(plan->name, plan->plan_revision).trimmed();
    if (order)
        job.order = TRY(records.getOwn(*order)).number;
    if (lot)
        job.lot = TRY(records.getOwn(*lot)).number;
    return {};
}

Result<BenchJob> jobOfUnits(store::Records& records, const QList<domain::Unit>& units, std::optional<UnitId> asked,
                            const domain::Unit& first)
{
    BenchJob job;
    job.revision = first.part_revision;
    TRY(fillHead(records, job, first.work_order, first.tray() ? first.tray() : first.lot));
    QHash<std::int64_t, QList<BenchTask>> tasks; // by work order: units may have been moved here from another tray
    for (const domain::Unit& unit : onTheTray(units, asked)) {
        const std::int64_t order = unit.work_order ? unit.work_order->key() : 0;
        if (!tasks.contains(order))
            tasks.insert(order, TRY(plannedTasks(records, unit.part_revision, unit.work_order)));
        if (unit.id == asked)
            job.current = job.pieces.size();
        job.pieces.append(TRY(pieceOf(records, unit, tasks.value(order))));
    }
    return job;
}

Result<BenchJob> jobOf(store::Records& records, UnitId id)
{
    const domain::Unit asked = TRY(records.get(id));
    QList<domain::Unit> units{asked};
    const auto tray = asked.tray() ? asked.tray() : asked.lot;
    for (const UnitId other : tray ? TRY(store::unitsInTray(records.database(), *tray)) : QList<UnitId>()) {
        const domain::Unit unit = TRY(records.get(other));
        if (other != id && unit.part_revision == asked.part_revision)
            units.append(unit);
    }
    return jobOfUnits(records, units, id, asked);
}

Result<BenchJob> jobOf(store::Records& records, LotId id)
{
    QList<domain::Unit> units;
    for (const UnitId unit : TRY(store::unitsInTray(records.database(), id)))
        units.append(TRY(records.get(unit)));
    if (!units.isEmpty())
        return jobOfUnits(records, units, {}, units.first());
    const Lot lot = TRY(records.getOwn(id));
    if (!lot.part_revision)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("Lot %1 is material and names no part; scan a lot of parts, or a unit.").arg(lot.number));
    BenchJob job;
    job.revision = *lot.part_revision;
    TRY(fillHead(records, job, lot.work_order, id));
    job.pieces = {TRY(pieceOf(records, lot, TRY(plannedTasks(records, *lot.part_revision, lot.work_order))))};
    return job;
}

} // namespace

Verdict BenchTask::verdict() const
{
    return isDone() ? measured->verdict() : Verdict::NotJudged;
}

QString BenchTask::place() const
{
    return feature > 0 ? QStringLiteral("%1.%2").arg(characteristic->balloon).arg(feature) : characteristic->balloon;
}

bool BenchPiece::isWhole() const
{
    return !tasks.isEmpty() &&
           std::all_of(tasks.begin(), tasks.end(), [](const BenchTask& task) { return task.sampled || task.isDone(); });
}

qsizetype BenchPiece::tasksDone() const
{
    return std::count_if(tasks.begin(), tasks.end(), [](const BenchTask& task) { return task.isDone(); });
}

QStringList BenchPiece::wantedConditions() const
{
    QStringList wanted;
    for (const BenchTask& task : tasks)
        wanted += task.plan.conditions;
    wanted.removeDuplicates();
    return wanted;
}

QStringList BenchPiece::unrecorded() const
{
    QStringList missing;
    for (const BenchTask& task : tasks) {
        if (conditions && task.measured && task.measured->inspection->id == *inspection)
            missing += unrecordedConditions(task.plan, *conditions);
    }
    missing.removeDuplicates();
    return missing;
}

bool BenchPiece::canBegin() const
{
    return subject.unit && locks.size() == 1 && locks.first().stop == BenchStop::NotInInspection &&
           (state == enumName(UnitState::InProcess) || state == enumName(UnitState::FinishReturned) ||
            state == enumName(UnitState::Rework));
}

QList<BenchLock> settlingLocks(const BenchPiece& piece, const BenchTask& task, Instant now)
{
    const Inspection recorded = piece.conditions ? *piece.conditions : Inspection();
    QList<BenchLock> locks;
    for (const SettlingHold& hold : settlingHolds(task.plan, recorded, now))
        locks.append({BenchStop::NotSettled, piece.label, hold.what, {}});
    return locks;
}

Result<std::optional<InspectionPlan>> benchPlan(store::Records& records, PartRevisionId revision,
                                                const std::optional<WorkOrderId>& orderId)
{
    std::optional<WorkOrder> order;
    if (orderId)
        order = TRY(records.getOwn(*orderId));
    const auto id = TRY(planInForce(records, revision, order));
    if (!id)
        return std::optional<InspectionPlan>{};
    return std::optional(TRY(records.get(*id)));
}

Result<BenchJob> benchJob(store::Records& records, const QString& name)
{
    const QString ofLot = QStringLiteral("lot/");
    if (name.startsWith(ofLot))
        return jobOf(records, LotId::fromStore(TRY(findRecord(records, Kind::Lot, {name.mid(ofLot.size()), {}}))));
    return jobOf(records, UnitId::fromStore(TRY(findRecord(records, Kind::Unit, {name, {}}))));
}

Result<BenchPiece> benchPiece(store::Records& records, const BenchSubject& subject)
{
    if (subject.unit) {
        const domain::Unit unit = TRY(records.get(*subject.unit));
        return pieceOf(records, unit, TRY(plannedTasks(records, unit.part_revision, unit.work_order)));
    }
    const Lot lot = TRY(records.getOwn(*subject.lot));
    return pieceOf(records, lot, TRY(plannedTasks(records, *lot.part_revision, lot.work_order)));
}

} // namespace clew::services
