// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/budget_text.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class BudgetShowVerb final : public Verb
{
public:
    BudgetShowVerb()
        : Verb({.name = QStringLiteral("budget show"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Shows what an uncertainty budget comes to, term by term"),
                .details = QStringLiteral("By the amounts the budget states; a result is judged with the certificates "
                                          "of the day in their place."),
                .arguments = {{QStringLiteral("NAME"), QStringLiteral("the budget's name")}},
                .options = budgetExampleOptions(),
                .examples = {QStringLiteral("budget show \"Air gauge against a setting ring\" --length 10.5 "
                                            "--readings 3")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const services::BudgetExample example = TRY(budgetExampleFrom(context));
        services::OpenStore* store = TRY(context.store());
        const auto known = TRY(services::requireBudgetNamed(store->records(), context.arguments().positional(0)));
        return budgetAnswer(TRY(services::shownBudget(known, example)), example);
    }
};

} // namespace

std::unique_ptr<Verb> budgetShowVerb()
{
    return std::make_unique<BudgetShowVerb>();
}

} // namespace clew::cli
