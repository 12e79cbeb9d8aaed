// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/unit_steps.h"

#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

Result<QList<Hold>> activeOf(store::Records& records, const QList<HoldId>& holds)
{
    QList<Hold> active;
    for (const HoldId id : holds) {
        const Hold hold = TRY(records.get(id));
        if (!hold.lifted)
            active.append(hold);
    }
    return active;
}

} // namespace

StepFacts factsFor(const domain::Unit& unit, UnitState to, WithdrawnReason withdrawn)
{
    return {unit.previous_state, to == UnitState::Withdrawn ? withdrawn : unit.withdrawn_reason};
}

Result<> moveUnit(store::Records& records, domain::Unit unit, UnitState to, WithdrawnReason withdrawn)
{
    TRY(checkStep(unit.state, to, factsFor(unit, to, withdrawn)));
    const bool intoHold = to == UnitState::Quarantined;
    unit.previous_state = intoHold ? std::optional(unit.state) : std::nullopt;
    unit.withdrawn_reason = to == UnitState::Withdrawn ? withdrawn : WithdrawnReason::None;
    unit.state = to;
    return records.revise(unit);
}

Result<store::Actor> actorSigning(const Session& session, SignatureMeaning meaning)
{
    QStringList who;
    for (std::size_t i = 0; i < namesOf(Role{}).size(); ++i) {
        const auto role = static_cast<Role>(i);
        if (!maySign(role, meaning))
            continue;
        if (session.has(role))
            return store::Actor{session.user, enumName(role), session.device};
        who.append(roleWords(role));
    }
    return fail(Error::Code::Denied,
                QStringLiteral("Your roles don't allow what is signed as “%1”; ask somebody who is %2.")
                    .arg(enumName(meaning), who.join(QStringLiteral(" or "))),
                enumName(meaning));
}

Result<QList<Nonconformity>> openNonconformitiesOf(store::Records& records, UnitId unit)
{
    QList<Nonconformity> open;
    for (const NonconformityId id : TRY(store::nonconformitiesOf(records.database(), unit))) {
        const Nonconformity nonconformity = TRY(records.get(id));
        if (nonconformity.disposition == Disposition::Open)
            open.append(nonconformity);
    }
    return open;
}

Result<QList<Hold>> activeHoldsOf(store::Records& records, UnitId unit)
{
    return activeOf(records, TRY(store::holdsOf(records.database(), unit)));
}

Result<QList<Hold>> activeHoldsOf(store::Records& records, LotId lot)
{
    return activeOf(records, TRY(store::holdsOf(records.database(), lot)));
}

bool isAtFinisher(const domain::Unit& unit)
{
    return unit.state == UnitState::AwaitingFinish ||
           (unit.state == UnitState::Quarantined && unit.previous_state == UnitState::AwaitingFinish);
}

QString unitWords(const domain::Unit& unit)
{
    return QStringLiteral("unit %1").arg(unit.serial);
}

} // namespace clew::services
