// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/act_panel.h"
#include "services/bench_job.h"
#include "services/conditions_entry.h"

namespace clew::gui {

/// What a person says of the conditions at the bench, and of which pieces.
struct TypedConditions
{
    services::ConditionsEntry entry;
    QList<services::BenchSubject> pieces;
};

/// The fields for the piece: temperatures, who brings the values to 20 °C, the last cut or wash, and what else its plan
/// wants recorded, with what is recorded already. Of a tray one entry may stand for all its pieces.
QList<ActField> conditionFields(const services::BenchJob& job, const services::BenchPiece& piece, bool mayOverride);
/// Invalid where an answer is no number; else as services::requireConditions says.
Result<TypedConditions> typedConditions(const services::BenchJob& job, const services::BenchPiece& piece,
                                        const ActPanel::Answers& answers, Instant now);

} // namespace clew::gui
