// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/value_entry.h"
#include "services/bench_job.h"
#include "services/conditions_entry.h"

namespace clew::services {

/// Where on which piece.
struct BenchPlace
{
    BenchSubject subject;
    domain::CharacteristicId characteristic;
    std::int64_t feature = 0;
};

/// One Enter: a value, or a word of an attribute ("OK", "NOK").
struct BenchEntry
{
    BenchPlace at;
    QString text;
    QString unit; ///< as the gauge tells it; empty: as readEntry says
    domain::EntryMode mode = domain::EntryMode::Value;
    domain::ReadingSource source = domain::ReadingSource::Typed;
    std::optional<domain::GaugeId> gauge;
    QString chain;      ///< further instruments, as in Reading; empty: the master that the gauge was checked with last
    bool again = false; ///< a new measurement of what was measured: the next attempt
    std::optional<std::int64_t> replaces; ///< a correction: the reading's number in this attempt that was mistyped
    QString reason;                       ///< of a new attempt, a correction, or an entry that looked like a slip
    QString defect;                       ///< of an attribute that is not OK: what is wrong
    QStringList photos;                   ///< paths of PNG or JPEG pictures of it, kept with the piece
};

/// What an inspector does at the bench.
///
/// (1) Each value is a reading of its own, committed with its own line of the ledger; when the plan's readings are
///     there, the judgement comes with the last of them.
/// (2) Nothing is recorded while a lock holds (bench_lock.h): the refusal says why, and who can lift it.
/// (3) A mistyped value is corrected, a piece is measured again, a reading is made void: three acts, each with its
///     reason, and nothing is erased. Beyond the plan's attempts only a quality manager measures again.
/// (4) A piece that somebody began is finished by anybody who may: each reading names who took it.
class BenchService
{
public:
    BenchService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// The piece as it stands after the reading.
    Result<BenchPiece> record(const BenchEntry& entry);
    Result<BenchPiece> voidReading(const BenchPlace& at, std::int64_t attempt, std::int64_t number,
                                   const QString& reason);
    /// Brings units into inspection.
    Result<> begin(const QList<domain::UnitId>& units);
    /// Ends the inspections of pieces that are measured wholly, with the conditions that their plan wants recorded: units
    /// in inspection become inspected, all or none.
    Result<> finish(const QList<BenchSubject>& pieces);
    /// The conditions of the pieces' inspections, which begin with them where none is open; all or none. Whoever records
    /// results may say them, a quality manager alone may let a piece be measured before it has settled.
    Result<> recordConditions(const QList<BenchSubject>& pieces, const ConditionsEntry& entry, const QString& reason);
    /// What stops this piece and this gauge there.
    Result<QList<BenchLock>> locks(const BenchPlace& at, const std::optional<domain::GaugeId>& gauge);

private:
    Result<QString> chainOf(const BenchEntry& entry);
    Result<> refuseLocks(const BenchPiece& piece, const BenchTask& task, const BenchEntry& entry);
    Result<domain::Reading> readingFrom(const BenchEntry& entry, const BenchTask& task);
    Result<domain::InspectionId> openInspection(const BenchPiece& piece);
    Result<> judgeAnew(domain::InspectionId inspection, const BenchTask& task, const QString& because);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
