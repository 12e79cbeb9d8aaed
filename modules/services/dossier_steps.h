// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/unit_state.h"
#include "services/store_service.h"

namespace clew::services {

/// A step that somebody chooses for one unit, from its dossier.
struct ChosenStep
{
    domain::UnitState to = domain::UnitState::InProcess;
    domain::WithdrawnReason withdrawn = domain::WithdrawnReason::None;
    QString reason;
    QString override; ///< why a gate is set aside
};

/// What may be chosen from a state. Not among them is what has its own place: stops and their ends (holds,
/// nonconformities), and the way to finishers and customers (lots, shipping). Whether a step is taken, its gates and
/// the person's rights say.
QList<ChosenStep> stepsToChoose(domain::UnitState from);

/// `unit` is its name in an address. Errors as UnitService::step().
Result<> stepUnit(OpenStore& store, const QString& unit, const ChosenStep& step);

} // namespace clew::services
