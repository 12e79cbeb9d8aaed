// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/context.h"
#include "services/budget_service.h"

namespace clew::cli {

/// --length, --readings, --part-material, --master-material and --temperature.
QList<Option> budgetExampleOptions();
Result<services::BudgetExample> budgetExampleFrom(Context& context);

/// The terms with their share of the variance, u, U, k and the degrees of freedom.
Answer budgetAnswer(const services::BudgetShown& shown, const services::BudgetExample& example);

} // namespace clew::cli
