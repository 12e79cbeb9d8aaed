// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/bench_lock.h"
#include "services/measured_results.h"

namespace clew::services {

/// A unit, or a lot that is inspected as a whole: one of the two.
struct BenchSubject
{
    std::optional<domain::UnitId> unit;
    std::optional<domain::LotId> lot;
    friend bool operator==(const BenchSubject&, const BenchSubject&) = default;
};

/// One thing to measure on one piece, and what was measured.
struct BenchTask
{
    std::shared_ptr<const domain::Characteristic> characteristic;
    std::int64_t feature = 0;
    domain::PlanItem plan; ///< its gauge, readings, rule and attempts; as planned, or as a drawing alone has it
    bool sampled = false;  ///< not asked of every piece
    std::int64_t attempt = 1;
    std::int64_t counting = 0;              ///< readings of this attempt that count
    std::optional<MeasuredResult> measured; ///< the last there is; with readings that may still be too few

    bool isDone() const { return counting >= plan.readings && measured && measured->result; }
    domain::Verdict verdict() const;
    /// "12", or "12.4" for a feature of several.
    QString place() const;
};

/// A piece on the bench.
struct BenchPiece
{
    BenchSubject subject;
    QString name;     ///< "LB-7/BRL-1", for places and for typing
    QString label;    ///< the serial number, or the lot's number
    QString position; ///< in the tray
    QString state;
    QString begunBy;                                ///< who opened the inspection that is still open; empty: none is
    std::optional<domain::InspectionId> inspection; ///< the open one
    std::shared_ptr<const domain::Inspection> conditions; ///< its own fields; none where no inspection is open
    QList<BenchTask> tasks;                         ///< in the plan's order
    QList<BenchLock> locks;

    bool isWhole() const; ///< everything is measured that is asked of each piece
    qsizetype tasksDone() const;
    /// The conditions that the plan wants recorded with what its tasks ask for, each once.
    QStringList wantedConditions() const;
    /// Those of them that the open inspection lacks for what was measured in it.
    QStringList unrecorded() const;
    /// In the flow before inspection: beginning it lifts the lock.
    bool canBegin() const;
};

/// What lies on the bench: the pieces of one part revision and what is to be measured on each.
struct BenchJob
{
    domain::PartRevisionId revision;
    QString part; ///< "LB-7 Lens barrel 7"
    QString partRevision;
    QString plan;             ///< name and revision; empty: by the drawing alone
    QString order;            ///< may be empty
    QString lot;              ///< the tray's, may be empty
    QList<BenchPiece> pieces; ///< by position, then by serial number
    qsizetype current = 0;    ///< the piece that was asked for
};

/// The pieces that one tray may have here; of a larger lot those around the piece that was asked for.
inline constexpr qsizetype mostPieces = 100;

/// A unit with the others of its lot, or a lot: its units, or itself where it has none. `name`: "LB-7/BRL-1", or
/// "lot/HT-8841". NotFound and Conflict as findRecord says.
Result<BenchJob> benchJob(store::Records& records, const QString& name);
/// One piece anew, after something was recorded.
Result<BenchPiece> benchPiece(store::Records& records, const BenchSubject& subject);

/// What holds this measurement by the conditions of the piece's open inspection; none is recorded before it begins.
QList<BenchLock> settlingLocks(const BenchPiece& piece, const BenchTask& task, Instant now);

/// The plan that a piece of that revision is inspected by: the order's, else the newest released final one.
Result<std::optional<domain::InspectionPlan>> benchPlan(store::Records& records, domain::PartRevisionId revision,
                                                        const std::optional<domain::WorkOrderId>& order);

} // namespace clew::services
