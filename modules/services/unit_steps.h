// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "services/session.h"

namespace clew::services {

/// Changes a unit's state inside an act: checks the step alone, keeps what a hold leads back to, and the reason of a
/// withdrawal.
Result<> moveUnit(store::Records& records, domain::Unit unit, domain::UnitState to,
                  domain::WithdrawnReason withdrawn = domain::WithdrawnReason::None);

/// What the conditions of a step look at, for a unit as it stands.
domain::StepFacts factsFor(const domain::Unit& unit, domain::UnitState to, domain::WithdrawnReason withdrawn);

/// Denied, with a sentence, where none of the session's roles may sign with the meaning; else who acts, in the lowest
/// role that may.
Result<store::Actor> actorSigning(const Session& session, domain::SignatureMeaning meaning);

/// Nonconformities of a unit that nobody has decided on yet.
Result<QList<domain::Nonconformity>> openNonconformitiesOf(store::Records& records, domain::UnitId unit);
/// Holds on a unit or a lot that are not lifted.
Result<QList<domain::Hold>> activeHoldsOf(store::Records& records, domain::UnitId unit);
Result<QList<domain::Hold>> activeHoldsOf(store::Records& records, domain::LotId lot);

/// Sent out and not back yet, on hold or not.
bool isAtFinisher(const domain::Unit& unit);

/// "unit BRL-1"
QString unitWords(const domain::Unit& unit);

} // namespace clew::services
