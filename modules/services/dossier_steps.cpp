// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/dossier_steps.h"

#include "services/locator.h"
#include "services/unit_service.h"

namespace clew::services {

using namespace domain;

namespace {

bool isStop(UnitState state)
{
    return state == UnitState::Nonconforming || state == UnitState::Quarantined;
}

/// Returned pieces and found ones go into quarantine by themselves or by a hold.
bool hasItsOwnPlace(UnitState to)
{
    return isStop(to) || to == UnitState::AwaitingFinish || to == UnitState::FinishReturned || to == UnitState::Shipped;
}

/// Why a piece is withdrawn is part of the choice.
QList<WithdrawnReason> reasonsOf(const UnitStep& step)
{
    if (step.condition == StepCondition::NeverMade)
        return {WithdrawnReason::NeverMade};
    if (step.condition == StepCondition::LeftTheFlow)
        return {WithdrawnReason::Lost, WithdrawnReason::DestructiveTest, WithdrawnReason::SetupPiece};
    return {WithdrawnReason::None};
}

} // namespace

QList<ChosenStep> stepsToChoose(UnitState from)
{
    QList<ChosenStep> steps;
    for (const UnitStep& step : unitSteps()) {
        if (step.from != from || isStop(from) || hasItsOwnPlace(step.to) || !step.signature)
            continue;
        for (const WithdrawnReason reason : reasonsOf(step))
            steps.append({step.to, reason, {}, {}});
    }
    return steps;
}

Result<> stepUnit(OpenStore& store, const QString& unit, const ChosenStep& step)
{
    StepRequest request;
    request.units = {UnitId::fromStore(TRY(recordOf(store, Kind::Unit, unit)))};
    request.to = step.to;
    request.withdrawn = step.withdrawn;
    request.reason = step.reason;
    request.override = step.override;
    return UnitService(store.records(), store.clock(), store.session()).step(request);
}

} // namespace clew::services
