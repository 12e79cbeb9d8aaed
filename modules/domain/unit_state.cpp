// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/unit_state.h"

#include <algorithm>

namespace clew::domain {

namespace {

// From, to, what the signature means. A hold may be lifted to a new inspection from wherever it was put on.
constexpr auto makeStepTable()
{
    using State = UnitState;
    using Condition = StepCondition;
    using enum SignatureMeaning;
    return std::array{
        UnitStep{State::Planned, State::InProcess, Performed},
        UnitStep{State::Planned, State::Nonconforming, Performed},
        UnitStep{State::Planned, State::Quarantined, Verified},
        UnitStep{State::Planned, State::Withdrawn, Performed, Condition::NeverMade},
        UnitStep{State::InProcess, State::AwaitingFinish, Inspected},
        UnitStep{State::InProcess, State::InInspection, Performed},
        UnitStep{State::InProcess, State::Nonconforming, Performed},
        UnitStep{State::InProcess, State::Quarantined, Verified},
        UnitStep{State::InProcess, State::Withdrawn, Verified, Condition::LeftTheFlow},
        UnitStep{State::AwaitingFinish, State::FinishReturned, Verified},
        UnitStep{State::AwaitingFinish, State::Nonconforming, Performed},
        UnitStep{State::AwaitingFinish, State::Quarantined, Verified},
        UnitStep{State::AwaitingFinish, State::Withdrawn, Verified, Condition::LeftTheFlow},
        UnitStep{State::FinishReturned, State::InProcess, Performed},
        UnitStep{State::FinishReturned, State::InInspection, Performed},
        UnitStep{State::FinishReturned, State::Nonconforming, Performed},
        UnitStep{State::FinishReturned, State::Quarantined, Verified},
        UnitStep{State::FinishReturned, State::Withdrawn, Verified, Condition::LeftTheFlow},
        UnitStep{State::InInspection, State::Inspected, Inspected},
        UnitStep{State::InInspection, State::Nonconforming, Performed},
        UnitStep{State::InInspection, State::Quarantined, Verified},
        UnitStep{State::InInspection, State::Withdrawn, Verified, Condition::LeftTheFlow},
        UnitStep{State::Inspected, State::InInspection, Rejected},
        UnitStep{State::Inspected, State::Accepted, Reviewed},
        UnitStep{State::Inspected, State::Nonconforming, Performed},
        UnitStep{State::Inspected, State::Quarantined, Verified},
        UnitStep{State::Inspected, State::Withdrawn, Verified, Condition::LeftTheFlow},
        UnitStep{State::Accepted, State::Released, Released},
        UnitStep{State::Accepted, State::Nonconforming, Performed},
        UnitStep{State::Accepted, State::Quarantined, Verified},
        UnitStep{State::Accepted, State::Withdrawn, Verified, Condition::LeftTheFlow},
        UnitStep{State::Released, State::Accepted, Rejected},
        UnitStep{State::Released, State::Shipped, Verified},
        UnitStep{State::Released, State::Nonconforming, Performed},
        UnitStep{State::Released, State::Quarantined, Verified},
        UnitStep{State::Released, State::Withdrawn, Verified, Condition::LeftTheFlow},
        UnitStep{State::Shipped, State::Returned, Verified},
        UnitStep{State::Shipped, State::Recalled, Approved},
        UnitStep{State::Nonconforming, State::InInspection, Disposition},
        UnitStep{State::Nonconforming, State::Accepted, Concession},
        UnitStep{State::Nonconforming, State::Rework, Disposition},
        UnitStep{State::Nonconforming, State::Scrapped, Disposition},
        UnitStep{State::Nonconforming, State::Quarantined, Verified},
        UnitStep{State::Rework, State::InProcess, Performed},
        UnitStep{State::Rework, State::AwaitingFinish, Verified, Condition::None, "strip and finish again"},
        UnitStep{State::Rework, State::InInspection, Performed},
        UnitStep{State::Rework, State::Nonconforming, Performed},
        UnitStep{State::Rework, State::Quarantined, Verified},
        UnitStep{State::Rework, State::Withdrawn, Verified, Condition::LeftTheFlow},
        UnitStep{State::Quarantined, State::Planned, Approved, Condition::PreviousState},
        UnitStep{State::Quarantined, State::InProcess, Approved, Condition::PreviousState},
        UnitStep{State::Quarantined, State::AwaitingFinish, Approved, Condition::PreviousState},
        UnitStep{State::Quarantined, State::FinishReturned, Approved, Condition::PreviousState},
        UnitStep{State::Quarantined, State::InInspection, Approved},
        UnitStep{State::Quarantined, State::Inspected, Approved, Condition::PreviousState},
        UnitStep{State::Quarantined, State::Accepted, Approved, Condition::PreviousState},
        UnitStep{State::Quarantined, State::Released, Approved, Condition::PreviousState},
        UnitStep{State::Quarantined, State::Nonconforming, Disposition},
        UnitStep{State::Quarantined, State::Rework, Approved, Condition::PreviousState},
        UnitStep{State::Returned, State::Quarantined, std::nullopt},
        UnitStep{State::Recalled, State::Shipped, Approved, Condition::None, "recall lifted while at the customer"},
        UnitStep{State::Recalled, State::Returned, Verified},
        UnitStep{State::Withdrawn, State::Quarantined, Verified, Condition::WasLost, "found again"},
    };
}

constexpr auto stepTable = makeStepTable();

const UnitStep* findStep(UnitState from, UnitState to)
{
    const auto found = std::find_if(stepTable.begin(), stepTable.end(),
                                    [&](const UnitStep& step) { return step.from == from && step.to == to; });
    return found == stepTable.end() ? nullptr : &*found;
}

std::optional<StepRefusal> whyConditionFails(const UnitStep& step, const StepFacts& facts)
{
    switch (step.condition) {
    case StepCondition::None:
        return std::nullopt;
    case StepCondition::PreviousState:
        return facts.previous == step.to ? std::nullopt : std::optional(StepRefusal::NotThePreviousState);
    case StepCondition::WasLost:
        return facts.withdrawn == WithdrawnReason::Lost ? std::nullopt : std::optional(StepRefusal::NotWithdrawnAsLost);
    case StepCondition::NeverMade:
    case StepCondition::LeftTheFlow:
        break;
    }
    if (facts.withdrawn == WithdrawnReason::None)
        return StepRefusal::WithdrawReasonMissing;
    const bool neverMade = facts.withdrawn == WithdrawnReason::NeverMade;
    return neverMade == (step.condition == StepCondition::NeverMade)
               ? std::nullopt
               : std::optional(StepRefusal::WithdrawReasonNotFitting);
}

QString refusalSentence(StepRefusal refusal, UnitState from, UnitState to)
{
    switch (refusal) {
    case StepRefusal::SameState:
        return QStringLiteral("The unit is %1 already.").arg(stateWords(from));
    case StepRefusal::ScrappedIsFinal:
        return QStringLiteral("The unit is scrapped, which is final; make a new unit with a new serial number.");
    case StepRefusal::NotAStep:
        return QStringLiteral("A unit that is %1 can't become %2; take the steps between.")
            .arg(stateWords(from), stateWords(to));
    case StepRefusal::NotThePreviousState:
        return QStringLiteral("The hold wasn't put on while the unit was %1; lift it to the state it was in, or to a "
                              "new inspection.")
            .arg(stateWords(to));
    case StepRefusal::WithdrawReasonMissing:
        return QStringLiteral("Say why the unit is withdrawn: never made, lost, destructive test or set-up piece.");
    case StepRefusal::WithdrawReasonNotFitting:
        return from == UnitState::Planned
                   ? QStringLiteral("A planned unit is withdrawn as never made; choose that reason.")
                   : QStringLiteral("The unit was made; withdraw it as lost, destructive test or set-up piece.");
    case StepRefusal::NotWithdrawnAsLost:
        return QStringLiteral("Only a unit that was withdrawn as lost can be found again; check the serial number.");
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const UnitStep> unitSteps()
{
    return stepTable;
}

std::optional<StepRefusal> whyRefused(UnitState from, UnitState to, const StepFacts& facts)
{
    if (from == to)
        return StepRefusal::SameState;
    if (from == UnitState::Scrapped)
        return StepRefusal::ScrappedIsFinal;
    const UnitStep* step = findStep(from, to);
    return step ? whyConditionFails(*step, facts) : std::optional(StepRefusal::NotAStep);
}

Result<UnitStep> checkStep(UnitState from, UnitState to, const StepFacts& facts)
{
    if (const auto refusal = whyRefused(from, to, facts))
        return fail(Error::Code::Conflict, refusalSentence(*refusal, from, to),
                    QString::fromLatin1(namesOf(*refusal)[std::size_t(*refusal)]));
    return *findStep(from, to);
}

QString stateWords(UnitState state)
{
    return QString::fromLatin1(namesOf(state)[std::size_t(state)]).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace clew::domain
