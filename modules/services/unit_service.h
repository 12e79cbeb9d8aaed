// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/production.h"
#include "services/session.h"

namespace clew::services {

/// A step that one person takes with one or several units at once.
struct StepRequest
{
    QList<domain::UnitId> units;
    domain::UnitState to = domain::UnitState::InProcess;
    QString reason; ///< asked for where a step goes back or out of the flow
    domain::WithdrawnReason withdrawn = domain::WithdrawnReason::None;
    QString override; ///< why a closed gate is set aside; a quality manager's, with an entry of its own
};

/// The states of units: every change of one goes through here, through a nonconformity or through a hold.
///
/// (1) Only the 63 steps of domain/unit_state.h, by a role that may sign their meaning.
/// (2) `inspected` needs a result for all that is planned (gate a); `accepted` needs them to conform (gate b) and a
///     reviewer who did not inspect (gate g); `released` needs every gate (release_gates.h). Before, only what says no
///     refuses: work begins on no material that was rejected or has no certificate (gate f) and nothing that is held
///     (gate i), no piece with a nonconforming result goes to a finisher (gate b), nothing held is shipped. Not asked,
///     because nothing of it is kept here: the order's own release, the operator's qualification, the finisher's
///     receipt, that all operations are done, the label check.
/// (3) Nothing becomes nonconforming or leaves that state without a nonconformity that says so; nothing quarantined
///     moves while it is on hold.
/// (4) All units of a request take the step, or none.
/// (5) The entry says what the step means, and "not signed" where no electronic signature goes with it.
class UnitService
{
public:
    UnitService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    Result<> step(const StepRequest& request);
    /// Checks a step without an override as step() does, and says who takes it: for a use case that takes it within an
    /// act of its own, by moveUnit().
    Result<store::Actor> mayStep(const StepRequest& request);

private:
    Result<domain::SignatureMeaning> meaningOf(const QList<domain::Unit>& units, const StepRequest& request);
    Result<QStringList> gatesAgainst(const domain::Unit& unit, domain::UnitState to);
    Result<> checkGuards(const domain::Unit& unit, const StepRequest& request);
    Result<> checkWithin(QList<domain::Unit>& units, const StepRequest& request);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
