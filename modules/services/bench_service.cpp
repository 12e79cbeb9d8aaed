// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/bench_service.h"

#include "domain/acceptance.h"
#include "services/inspection_number.h"
#include "services/picture_file.h"
#include "services/size_followers.h"
#include "services/unit_service.h"
#include "services/unit_steps.h"
#include "store/gauge_questions.h"

#include <algorithm>

namespace clew::services {

using namespace domain;

namespace {

Result<BenchTask> taskAt(const BenchPiece& piece, const BenchPlace& at)
{
    for (const BenchTask& task : piece.tasks) {
        if (task.characteristic->id == at.characteristic && task.feature == at.feature)
            return task;
    }
    return fail(Error::Code::NotFound,
                QStringLiteral("The plan of %1 doesn't ask for that; open the piece anew.").arg(piece.label));
}

std::int64_t nextReading(const BenchTask& task, std::int64_t attempt)
{
    std::int64_t last = 0;
    for (const Reading& reading : task.measured ? task.measured->readings : QList<Reading>()) {
        if (reading.attempt == attempt)
            last = std::max(last, reading.number);
    }
    return last + 1;
}

/// The readings that the piece's open inspection has; those of an inspection that is over stay as they are.
BenchTask inOpenInspection(const BenchPiece& piece, BenchTask task)
{
    if (task.measured && (!piece.inspection || task.measured->inspection->id != *piece.inspection)) {
        task.attempt = 0;
        task.counting = 0;
    }
    return task;
}

Result<> requireReason(const BenchEntry& entry)
{
    if ((entry.again || entry.replaces) && entry.reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say why it is measured again or corrected."));
    return {};
}

Result<> requireDefectOfSomethingBad(const BenchEntry& entry, const BenchTask& task)
{
    if (entry.defect.trimmed().isEmpty() && entry.photos.isEmpty())
        return {};
    if (isAttribute(*task.characteristic) && attributeVerdict(entry.text) == std::optional(false))
        return {};
    return fail(Error::Code::Invalid,
                QStringLiteral("Defect and photo belong to an attribute that is not OK; %1 is none.").arg(task.place()));
}

Result<QList<PictureFile>> readPhotos(const QStringList& paths)
{
    QList<PictureFile> photos;
    for (const QString& path : paths)
        photos.append(TRY(readPicture(path, PictureForm::Picture)));
    return photos;
}

/// What was seen in the inspection, kept with the piece.
Result<> keepPhotos(store::Records& records, const QList<PictureFile>& photos, const BenchSubject& subject,
                    InspectionId id)
{
    const Inspection inspection = TRY(records.getOwn(id));
    DocumentLink link;
    link.unit = subject.unit;
    link.lot = subject.lot;
    link.inspection = id;
    link.role = QStringLiteral("photo");
    for (const PictureFile& photo : photos)
        TRY(keepPicture(records, photo, link.role, link, inspection.demo));
    return {};
}

Result<> requireReplaceable(const BenchTask& task, std::int64_t attempt, std::int64_t number)
{
    for (const Reading& reading : task.measured ? task.measured->readings : QList<Reading>()) {
        if (reading.attempt == attempt && reading.number == number && !task.measured->voidOf(reading) &&
            !task.measured->correctionOf(reading))
            return {};
    }
    return fail(Error::Code::Conflict,
                QStringLiteral("That reading of %1 does not count any more; open the piece anew.").arg(task.place()));
}

Result<> requireRecorded(const BenchPiece& piece)
{
    const QStringList missing = piece.unrecorded();
    if (missing.isEmpty())
        return {};
    return fail(Error::Code::Conflict,
                QStringLiteral("The plan of %1 wants more recorded than its values: %2; record these conditions first.")
                    .arg(piece.label, missing.join(QStringLiteral(", "))));
}

} // namespace

Result<QList<BenchLock>> BenchService::locks(const BenchPlace& at, const std::optional<GaugeId>& gauge)
{
    const BenchPiece piece = TRY(benchPiece(m_records, at.subject));
    QList<BenchLock> locks = piece.locks;
    const BenchTask task = TRY(taskAt(piece, at));
    if (gauge)
        locks += TRY(locksOf(m_records, TRY(m_records.getOwn(*gauge)), task.plan.gauge_type, m_clock.now().utcDay()));
    else if (!isAttribute(*task.characteristic))
        locks.append({BenchStop::NoGauge, {}, {}, {}});
    locks += settlingLocks(piece, task, m_clock.now());
    if (!m_session.may(Right::RecordResults))
        locks.append({BenchStop::NoRight, {}, {}, {}});
    return locks;
}

/// A comparative gauge measures against the master it was checked with last.
Result<QString> BenchService::chainOf(const BenchEntry& entry)
{
    if (!entry.chain.isEmpty() || !entry.gauge)
        return entry.chain;
    const auto last = TRY(store::lastCheckOf(m_records.database(), *entry.gauge, m_clock.now()));
    if (!last)
        return QString();
    const GaugeId master = TRY(m_records.getOwn(*last)).master;
    return QStringLiteral("master=%1").arg(TRY(m_records.getOwn(master)).code);
}

Result<> BenchService::recordConditions(const QList<BenchSubject>& subjects, const ConditionsEntry& entry,
                                        const QString& reason)
{
    const bool isOverride = !entry.override.trimmed().isEmpty();
    const store::Actor actor = TRY(m_session.actor(isOverride ? Right::OverrideGates : Right::RecordResults));
    TRY(requireConditions(entry, m_clock.now()));
    QList<BenchPiece> pieces;
    bool areOpen = true;
    for (const BenchSubject& subject : subjects) {
        const BenchPiece piece = TRY(benchPiece(m_records, subject));
        if (!piece.locks.isEmpty())
            return fail(Error::Code::Conflict, lockSentence(piece.locks.first()), enumName(piece.locks.first().stop));
        areOpen = areOpen && piece.inspection;
        pieces.append(piece);
    }
    const ledger::Act what = isOverride ? ledger::Act::Override : areOpen ? ledger::Act::Change : ledger::Act::Create;
    auto act =
        TRY(store::Act::begin(m_records, m_clock, actor, what, isOverride ? entry.override.trimmed() : reason));
    for (const BenchPiece& piece : std::as_const(pieces)) {
        Inspection inspection = TRY(m_records.get(TRY(openInspection(piece))));
        applyConditions(inspection, entry);
        TRY(m_records.revise(inspection));
    }
    return act.commit();
}

Result<> BenchService::refuseLocks(const BenchPiece& piece, const BenchTask& task, const BenchEntry& entry)
{
    QList<BenchLock> locks = piece.locks;
    if (entry.gauge)
        locks +=
            TRY(locksOf(m_records, TRY(m_records.getOwn(*entry.gauge)), task.plan.gauge_type, m_clock.now().utcDay()));
    else if (!isAttribute(*task.characteristic))
        locks.append({BenchStop::NoGauge, {}, {}, {}});
    locks += settlingLocks(piece, task, m_clock.now());
    if (!locks.isEmpty())
        return fail(Error::Code::Conflict, lockSentence(locks.first()), enumName(locks.first().stop));
    return {};
}

/// The deciding integer of a number; of an attribute the word alone.
Result<Reading> BenchService::readingFrom(const BenchEntry& entry, const BenchTask& task)
{
    Reading reading;
    reading.characteristic = task.characteristic->id;
    reading.feature = task.feature;
    reading.text = entry.text.trimmed();
    reading.gauge = entry.gauge;
    reading.chain = TRY(chainOf(entry));
    reading.person = m_session.person;
    reading.time = m_clock.now();
    reading.recorded = m_clock.now();
    reading.source = entry.source;
    reading.reason = entry.reason.trimmed();
    reading.defect = entry.defect.trimmed();
    if (isAttribute(*task.characteristic)) {
        if (reading.text.isEmpty())
            return fail(Error::Code::Invalid,
                        QStringLiteral("Say whether %1 is OK or not (OK, NOK).").arg(task.place()));
        return reading;
    }
    const ValueEntry value = TRY(readEntry(*task.characteristic, entry.text, entry.unit, entry.mode, entry.source));
    reading.text = value.text;
    reading.unit = value.unit;
    reading.value = value.value;
    reading.deviation = value.deviation;
    reading.rounded = value.rounded;
    return reading;
}

/// The one that is open, or a new one; inside the act.
Result<InspectionId> BenchService::openInspection(const BenchPiece& piece)
{
    if (piece.inspection)
        return *piece.inspection;
    Inspection inspection;
    inspection.unit = piece.subject.unit;
    inspection.lot = piece.subject.lot;
    std::optional<WorkOrderId> order;
    if (piece.subject.unit) {
        const domain::Unit unit = TRY(m_records.getOwn(*piece.subject.unit));
        inspection.part_revision = unit.part_revision;
        inspection.demo = unit.demo;
        order = unit.work_order;
    } else {
        const Lot lot = TRY(m_records.getOwn(*piece.subject.lot));
        inspection.part_revision = *lot.part_revision;
        inspection.demo = lot.demo;
        order = lot.work_order;
    }
    if (const auto plan = TRY(benchPlan(m_records, inspection.part_revision, order)))
        inspection.plan = plan->id;
    inspection.inspector = m_session.person;
    inspection.started = m_clock.now();
    inspection.state = InspectionState::Open;
    inspection.number = TRY(nextInspectionNumber(m_records));
    return m_records.insert(inspection);
}

/// Adds a judgement where the readings that are there make another result than the one that was judged last.
Result<> BenchService::judgeAnew(InspectionId id, const BenchTask& task, const QString& because)
{
    const Inspection inspection = TRY(m_records.get(id));
    QList<Reading> readings;
    for (const Reading& reading : inspection.readings) {
        if (reading.characteristic == task.characteristic->id && reading.feature == task.feature)
            readings.append(reading);
    }
    const auto result = resultOf(readings, inspection.voids, task.plan.deciding);
    MeasuredResult measured;
    measured.inspection = std::make_shared<Inspection>(inspection);
    measured.characteristic = task.characteristic;
    measured.feature = task.feature;
    measured.readings = readings;
    measured.result = result;
    const auto there = std::count_if(readings.begin(), readings.end(), [&](const Reading& reading) {
        return result && reading.attempt == result->attempt && !measured.voidOf(reading) &&
               !measured.correctionOf(reading);
    });
    if (there == 0 || there < task.plan.readings)
        return {};
    const Judgement* last = judgementInForce(inspection, task.characteristic->id, task.feature);
    if (last && isJudgementOf(*last, *result))
        return {};
    std::optional<InspectionPlan> plan;
    if (inspection.plan)
        plan = TRY(m_records.get(*inspection.plan));
    const auto results = resultsOf(inspection, plan ? &*plan : nullptr);
    MeasuringConditions conditions = conditionsOf(inspection, nullptr, task.characteristic->id, results);
    conditions.plan = &task.plan;
    Judgement judgement = TRY(Judging(m_records).judge(*task.characteristic, *result, conditions, m_clock.now()));
    judgement.number = last ? last->number + 1 : 1;
    if (judgement.because.isEmpty())
        judgement.because = because;
    TRY(m_records.add(id, judgement));
    TRY(SizeFollowers(m_records).judgeAgain(id, m_clock.now()));
    return {};
}

Result<BenchPiece> BenchService::record(const BenchEntry& entry)
{
    const Right right = entry.replaces ? Right::CorrectRecords : Right::RecordResults;
    const store::Actor actor = TRY(m_session.actor(right));
    TRY(requireReason(entry));
    const QList<PictureFile> photos = TRY(readPhotos(entry.photos));
    const BenchPiece piece = TRY(benchPiece(m_records, entry.at.subject));
    const BenchTask task = TRY(taskAt(piece, entry.at));
    TRY(refuseLocks(piece, task, entry));
    TRY(requireDefectOfSomethingBad(entry, task));
    const BenchTask open = inOpenInspection(piece, task);
    Reading reading = TRY(readingFrom(entry, task));
    reading.attempt = std::max<std::int64_t>(1, entry.again ? open.attempt + 1 : open.attempt);
    const bool isFull = task.counting >= task.plan.readings;
    if (isFull && !entry.again && !entry.replaces)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 of %2 was measured; measure it again with a reason, or correct the value.")
                        .arg(task.place(), piece.label));
    if (entry.again && reading.attempt > task.plan.attempts && !m_session.has(Role::QualityManager))
        return fail(
            Error::Code::Denied,
            QStringLiteral("%1 was measured %2 times, as often as the plan allows; open a nonconformity, or ask "
                           "a quality manager to measure again.")
                .arg(task.place())
                .arg(task.plan.attempts));
    if (entry.replaces && open.attempt == 0)
        return fail(Error::Code::Conflict,
                    QStringLiteral("The inspection of %1 is over; measure %2 again instead of correcting it.")
                        .arg(piece.label, task.place()));
    if (entry.replaces) {
        TRY(requireReplaceable(task, reading.attempt, *entry.replaces));
        reading.replaces = entry.replaces;
    }
    reading.number = open.attempt == 0 ? 1 : nextReading(task, reading.attempt);
    const ledger::Act what = entry.replaces     ? ledger::Act::Correct
                             : piece.inspection ? ledger::Act::Change
                                                : ledger::Act::Create;
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, what, reading.reason));
    const InspectionId inspection = TRY(openInspection(piece));
    TRY(m_records.add(inspection, reading));
    TRY(keepPhotos(m_records, photos, entry.at.subject, inspection));
    TRY(judgeAnew(inspection, task, reading.reason));
    TRY(act.commit());
    return benchPiece(m_records, entry.at.subject);
}

Result<BenchPiece> BenchService::voidReading(const BenchPlace& at, std::int64_t attempt, std::int64_t number,
                                             const QString& reason)
{
    const store::Actor actor = TRY(m_session.actor(Right::CorrectRecords));
    const BenchPiece piece = TRY(benchPiece(m_records, at.subject));
    const BenchTask task = TRY(taskAt(piece, at));
    if (!piece.inspection || !task.measured || task.measured->inspection->id != *piece.inspection)
        return fail(Error::Code::Conflict,
                    QStringLiteral("The inspection of %1 is over; open a nonconformity where a value is wrong.")
                        .arg(piece.label));
    TRY(requireReplaceable(task, attempt, number));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Void, reason.trimmed()));
    ReadingVoid voided{at.characteristic, at.feature,       attempt,      number,
                       reason.trimmed(),  m_session.person, m_clock.now()};
    TRY(m_records.add(*piece.inspection, voided));
    TRY(judgeAnew(*piece.inspection, task, QStringLiteral("a reading was made void: %1").arg(reason.trimmed())));
    TRY(act.commit());
    return benchPiece(m_records, at.subject);
}

Result<> BenchService::begin(const QList<UnitId>& units)
{
    StepRequest request;
    request.units = units;
    request.to = UnitState::InInspection;
    return UnitService(m_records, m_clock, m_session).step(request);
}

Result<> BenchService::finish(const QList<BenchSubject>& subjects)
{
    const store::Actor actor = TRY(m_session.actor(Right::RecordResults));
    StepRequest request;
    request.to = UnitState::Inspected;
    QList<Inspection> open;
    for (const BenchSubject& subject : subjects) {
        const BenchPiece piece = TRY(benchPiece(m_records, subject));
        if (!piece.isWhole())
            return fail(Error::Code::Conflict,
                        QStringLiteral("%1 is not measured wholly: %2 of %3; measure the rest first.")
                            .arg(piece.label)
                            .arg(piece.tasksDone())
                            .arg(piece.tasks.size()));
        if (!piece.locks.isEmpty())
            return fail(Error::Code::Conflict, lockSentence(piece.locks.first()), enumName(piece.locks.first().stop));
        TRY(requireRecorded(piece));
        if (subject.unit)
            request.units.append(*subject.unit);
        if (piece.inspection)
            open.append(TRY(m_records.getOwn(*piece.inspection)));
    }
    store::Actor finisher = actor;
    if (!request.units.isEmpty())
        finisher = TRY(UnitService(m_records, m_clock, m_session).mayStep(request));
    else if (open.isEmpty())
        return {};
    auto act = TRY(store::Act::begin(m_records, m_clock, finisher, ledger::Act::State,
                                     QStringLiteral("measured wholly; inspected, not signed")));
    for (const UnitId unit : request.units)
        TRY(moveUnit(m_records, TRY(m_records.get(unit)), request.to));
    for (Inspection& inspection : open) {
        inspection.state = InspectionState::Complete;
        inspection.ended = m_clock.now();
        TRY(m_records.revise(inspection));
    }
    return act.commit();
}

} // namespace clew::services
