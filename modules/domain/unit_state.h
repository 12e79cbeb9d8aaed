// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "domain/signature_meaning.h"

#include <array>
#include <optional>
#include <span>

namespace clew::domain {

/// Where a serialized piece stands. "Inspected": all results are there. "Accepted": reviewed and conforming.
/// "Released": authorised for delivery (ISO 13485:2016, 8.2.6). The three are never one.
enum class UnitState {
    Planned,
    InProcess,
    AwaitingFinish, ///< at the anodizer, the passivator
    FinishReturned,
    InInspection,
    Inspected,
    Accepted,
    Released,
    Shipped,
    Nonconforming,
    Rework,
    Scrapped,
    Quarantined,
    Returned,
    Recalled,
    Withdrawn, ///< never made, lost, used up in a destructive test, a set-up piece
};
constexpr auto namesOf(UnitState)
{
    return std::array{"planned",     "in_process", "awaiting_finish", "finish_returned", "in_inspection", "inspected",
                      "accepted",    "released",   "shipped",         "nonconforming",   "rework",        "scrapped",
                      "quarantined", "returned",   "recalled",        "withdrawn"};
}

enum class WithdrawnReason { None, NeverMade, Lost, DestructiveTest, SetupPiece };
constexpr auto namesOf(WithdrawnReason)
{
    return std::array{"none", "never_made", "lost", "destructive_test", "setup_piece"};
}

/// What a step asks for beside its signature.
enum class StepCondition {
    None,
    PreviousState, ///< only back to the state that the hold was put on in
    NeverMade,     ///< only with this reason
    LeftTheFlow,   ///< only with one of the reasons lost, destructive test, set-up piece
    WasLost,       ///< only where the piece was withdrawn as lost
};

struct UnitStep
{
    UnitState from;
    UnitState to;
    std::optional<SignatureMeaning> signature; ///< none: the program takes the step by itself
    StepCondition condition = StepCondition::None;
    const char* note = ""; ///< when, where the states don't say it
};

/// The steps there are: 63. Everything else is refused.
std::span<const UnitStep> unitSteps();

/// What the condition of a step looks at.
struct StepFacts
{
    std::optional<UnitState> previous; ///< the state that was stored when the hold was put on
    /// For a step to withdrawn the reason given; for a step from it the reason stored.
    WithdrawnReason withdrawn = WithdrawnReason::None;
};

/// Why a step is refused: names for programs, stable.
enum class StepRefusal {
    SameState,
    ScrappedIsFinal,
    NotAStep,
    NotThePreviousState,
    WithdrawReasonMissing,
    WithdrawReasonNotFitting,
    NotWithdrawnAsLost,
};
constexpr auto namesOf(StepRefusal)
{
    return std::array{"same_state",
                      "scrapped_is_final",
                      "not_a_step",
                      "not_the_previous_state",
                      "withdraw_reason_missing",
                      "withdraw_reason_not_fitting",
                      "not_withdrawn_as_lost"};
}

std::optional<StepRefusal> whyRefused(UnitState from, UnitState to, const StepFacts& facts);

/// The step, or Conflict with a sentence for people and the refusal's name as detail.
Result<UnitStep> checkStep(UnitState from, UnitState to, const StepFacts& facts = {});

/// For people, in the middle of a sentence: "awaiting finish".
QString stateWords(UnitState state);

} // namespace clew::domain
