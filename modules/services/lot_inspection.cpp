// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/lot_inspection.h"

#include "services/inspection_number.h"
#include "services/lot_service.h"
#include "services/numbering.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

QString foundWords(const LotInspectionRequest& request)
{
    return QStringLiteral("%1 of %2 nonconforming, accepted up to %3 (%4)")
        .arg(request.nonconforming)
        .arg(request.plan.sampleSize)
        .arg(request.plan.acceptNumber)
        .arg(request.plan.rule);
}

/// A rejected lot is not sampled until it passes: what becomes of it is decided first.
Result<> refuseUndecided(store::Records& records, const Lot& lot)
{
    for (const NonconformityId id : TRY(store::nonconformitiesOf(records.database(), lot.id))) {
        const Nonconformity known = TRY(records.getOwn(id));
        if (known.disposition == Disposition::Open)
            return fail(Error::Code::Conflict,
                        QStringLiteral("%1 was rejected; decide on %2 before it is inspected again.")
                            .arg(lot.number, known.number));
    }
    return {};
}

Result<QString> openRejection(store::Records& records, const Clock& clock, const Session& session, const Lot& lot,
                              const LotInspectionRequest& request)
{
    Nonconformity nonconformity;
    nonconformity.number = TRY(nextNumber(records.database(), Kind::Nonconformity, clock.now()));
    nonconformity.title = QStringLiteral("Lot %1 rejected by its sample").arg(lot.number);
    nonconformity.reason = foundWords(request);
    nonconformity.found = clock.now().utcDay();
    nonconformity.found_by = session.person;
    nonconformity.demo = lot.demo;
    NonconformitySubject subject;
    subject.lot = lot.id;
    nonconformity.subjects = {subject};
    TRY(records.insert(nonconformity));
    return nonconformity.number;
}

Inspection inspectionOf(const Lot& lot, const Clock& clock, const Session& session, const LotInspectionRequest& request)
{
    Inspection inspection;
    inspection.lot = lot.id;
    inspection.part_revision = *lot.part_revision;
    inspection.stage = request.stage;
    inspection.sample_size = request.plan.sampleSize;
    inspection.sampling = request.plan.rule;
    inspection.accept_number = request.plan.acceptNumber;
    inspection.nonconforming = request.nonconforming;
    inspection.inspector = session.person;
    inspection.ended = clock.now();
    inspection.note = request.note;
    inspection.demo = lot.demo;
    return inspection;
}

} // namespace

Result<std::int64_t> piecesToSample(store::Records& records, LotId lot)
{
    const auto left = TRY(leftOf(records, lot));
    const Decimal known = left.value_or(Decimal::fromInteger(0)).normalised();
    if (!left || known.scale() != 0 || known.mantissa() < 1)
        return fail(Error::Code::Invalid,
                    QStringLiteral("How many pieces %1 has is not known; state the sample (--n and --ac).")
                        .arg(TRY(records.getOwn(lot)).number));
    return known.mantissa();
}

Result<LotInspected> inspectLot(store::Records& records, const Clock& clock, const Session& session,
                                const LotInspectionRequest& request)
{
    const store::Actor actor = TRY(session.actor(Right::RecordResults));
    Lot lot = TRY(records.getOwn(request.lot));
    if (!lot.part_revision)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 names no part; give the lot its part before it is inspected.").arg(lot.number));
    if (lot.state == LotState::Hold || lot.fate)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 is on hold or left the flow; it is not inspected now.").arg(lot.number));
    if (lot.state == LotState::Rejected)
        TRY(refuseUndecided(records, lot));
    if (request.plan.sampleSize < 1 || request.nonconforming < 0 || request.nonconforming > request.plan.sampleSize)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 nonconforming of %2 looked at can't be; check the two numbers.")
                        .arg(request.nonconforming)
                        .arg(request.plan.sampleSize));
    if (request.plan.acceptNumber < 0 || request.plan.acceptNumber >= request.plan.sampleSize)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("A sample of %1 can't have the acceptance number %2, which is from 0 to %3; check the "
                           "two numbers.")
                .arg(request.plan.sampleSize)
                .arg(request.plan.acceptNumber)
                .arg(request.plan.sampleSize - 1));
    const auto left = TRY(leftOf(records, request.lot));
    if (left && *left < TRY(Decimal::create(request.plan.sampleSize, 0)))
        return fail(Error::Code::Invalid, QStringLiteral("%1 has only %2 pieces; the sample can't be larger.")
                                              .arg(lot.number, left->toCanonicalText()));
    LotInspected result;
    result.accepted = request.nonconforming <= request.plan.acceptNumber;
    auto act = TRY(store::Act::begin(
        records, clock, actor, ledger::Act::State,
        QStringLiteral("%1: %2").arg(result.accepted ? QStringLiteral("accepted") : QStringLiteral("rejected"),
                                     foundWords(request))));
    Inspection inspection = inspectionOf(lot, clock, session, request);
    inspection.number = TRY(nextInspectionNumber(records));
    TRY(records.insert(inspection));
    result.inspection = inspection.number;
    if (!result.accepted)
        result.nonconformity = TRY(openRejection(records, clock, session, lot, request));
    lot.state = result.accepted ? LotState::Accepted : LotState::Rejected;
    TRY(records.revise(lot));
    TRY(act.commit());
    return result;
}

} // namespace clew::services
