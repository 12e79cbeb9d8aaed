// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/budget_text.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class CalcBudgetVerb final : public Verb
{
public:
    CalcBudgetVerb()
        : Verb({.name = QStringLiteral("calc budget"),
                .group = QStringLiteral("Calculations"),
                .summary = QStringLiteral("Works an uncertainty budget out, term by term"),
                .details = QStringLiteral("FILE is a budget as docs/metrology.md describes it. k is for 95.45 %, from "
                                          "the effective degrees of freedom. Needs no store."),
                .arguments = {{QStringLiteral("FILE"), QStringLiteral("the budget")}},
                .options = budgetExampleOptions(),
                .examples = {QStringLiteral("calc budget templates/budgets/air_gauge.json --length 10.5 --readings 3 "
                                            "--part-material Ti-6Al-4V")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const services::BudgetExample example = TRY(budgetExampleFrom(context));
        const services::KnownBudget known{TRY(services::budgetFromFile(context.arguments().positional(0))), false};
        return budgetAnswer(TRY(services::shownBudget(known, example)), example);
    }
};

} // namespace

std::unique_ptr<Verb> calcBudgetVerb()
{
    return std::make_unique<CalcBudgetVerb>();
}

} // namespace clew::cli
