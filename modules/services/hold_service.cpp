// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/hold_service.h"

#include "services/nonconformity_steps.h"
#include "services/numbering.h"
#include "services/record_history.h"
#include "services/unit_steps.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

/// The state a lot was in before it came to be on hold.
LotState stateBeforeHold(const QList<RecordStep>& steps)
{
    const QString onHold = enumName(LotState::Hold);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->state != onHold)
            return enumFromName<LotState>(step->state).value_or(LotState::Received);
    }
    return LotState::Received;
}

} // namespace

Result<> HoldService::quarantine(UnitId id, bool recalls)
{
    const domain::Unit unit = TRY(m_records.get(id));
    if (recalls && unit.state == UnitState::Shipped)
        return moveUnit(m_records, unit, UnitState::Recalled);
    if (whyRefused(unit.state, UnitState::Quarantined, factsFor(unit, UnitState::Quarantined, {})))
        return {};
    return moveUnit(m_records, unit, UnitState::Quarantined);
}

Result<HoldId> HoldService::place(const HoldRequest& request)
{
    const store::Actor actor = request.recalls ? TRY(actorSigning(m_session, SignatureMeaning::Approved))
                                               : TRY(m_session.actor(Right::PlaceHolds));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State, request.reason));
    const HoldId id = TRY(placeWithin(request));
    TRY(act.commit());
    return id;
}

Result<HoldId> HoldService::placeWithin(const HoldRequest& request)
{
    if (request.units.isEmpty() && request.lots.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Name the units or lots to hold."));
    if (request.reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A hold needs a reason (--reason TEXT)."));
    Hold hold;
    hold.reason = request.reason;
    hold.placed_by = m_session.person;
    hold.placed = m_clock.now();
    hold.number = TRY(nextNumber(m_records.database(), Kind::Hold, hold.placed));
    for (const UnitId unit : request.units) {
        HoldSubject subject;
        subject.unit = unit;
        hold.subjects.append(subject);
        hold.demo = hold.demo || TRY(m_records.getOwn(unit)).demo;
        TRY(quarantine(unit, request.recalls));
    }
    for (const LotId id : request.lots) {
        HoldSubject subject;
        subject.lot = id;
        hold.subjects.append(subject);
        Lot lot = TRY(m_records.getOwn(id));
        hold.demo = hold.demo || lot.demo;
        lot.state = LotState::Hold;
        TRY(m_records.revise(lot));
    }
    return m_records.insert(hold);
}

Result<> HoldService::letGo(UnitId id)
{
    const domain::Unit unit = TRY(m_records.get(id));
    if (!TRY(activeHoldsOf(m_records, id)).isEmpty())
        return {};
    if (unit.state == UnitState::Quarantined)
        TRY(moveUnit(m_records, unit, unit.previous_state.value_or(UnitState::InInspection)));
    return followDecisions(m_records, id); // of nonconformities that were decided meanwhile
}

Result<> HoldService::letGo(LotId id)
{
    Lot lot = TRY(m_records.getOwn(id));
    if (lot.state != LotState::Hold || !TRY(activeHoldsOf(m_records, id)).isEmpty())
        return {};
    lot.state = stateBeforeHold(TRY(RecordHistory(m_records).of(Kind::Lot, id.key())));
    return m_records.revise(lot);
}

Result<> HoldService::lift(HoldId id, const QString& assessment)
{
    const store::Actor actor = TRY(m_session.actor(Right::LiftHolds));
    if (assessment.trimmed().isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("A hold is lifted with an assessment: say what was found (--reason TEXT)."));
    Hold hold = TRY(m_records.get(id));
    if (hold.lifted)
        return fail(Error::Code::Conflict, QStringLiteral("%1 is lifted already.").arg(hold.number));
    hold.lifted = m_clock.now();
    hold.lifted_by = m_session.person;
    hold.assessment = assessment;
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State, assessment));
    TRY(m_records.revise(hold));
    for (const HoldSubject& subject : hold.subjects)
        TRY(subject.unit ? letGo(*subject.unit) : letGo(*subject.lot));
    return act.commit();
}

} // namespace clew::services
