// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/context.h"
#include "services/plan_service.h"

namespace clew::cli {

/// The plan of the first argument, told from others of its name by --part, --revision, --customer, --plan-revision.
Argument planArgument();
Result<domain::InspectionPlanId> planNamed(Context& context, services::OpenStore& store);

/// `plan, plan_revision, part, revision, stage, state`.
QJsonObject planHead(const services::PlanView& view);
/// The head with `items[]`, `findings[]` and `refused`; the table of what each method leaves, and the findings as
/// sentences. Its answer is no where release is refused and `asks` for that.
enum class PlanAsks { Nothing, WhetherItIsFit };
Answer planAnswer(const services::PlanView& view, PlanAsks asks);

services::PlanService planService(services::OpenStore& store);
/// planAnswer() of a plan that something was done to: `what` says so, with the plan's name for %1.
Result<Answer> planDone(services::OpenStore& store, domain::InspectionPlanId plan, const QString& what);

/// "######.... 61 %", "none", or a dash where a side is open.
QString zoneBar(const domain::ItemFitness& fitness);

} // namespace clew::cli
