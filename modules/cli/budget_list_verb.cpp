// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/budget_catalog.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

class BudgetListVerb final : public Verb
{
public:
    BudgetListVerb()
        : Verb({.name = QStringLiteral("budget list"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Lists the uncertainty budgets that plans may name"),
                .details = QStringLiteral("Of a shop's own budgets the version in use; those that ship with the "
                                          "program stand behind a shop's own of the same name.")})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        QJsonArray budgets;
        TextTable table({QStringLiteral("name"), QStringLiteral("version"), QStringLiteral("terms"),
                         QStringLiteral("from"), QStringLiteral("measures")});
        for (const services::KnownBudget& known : TRY(services::knownBudgets(store->records()))) {
            const auto terms = static_cast<int>(known.budget.terms.size());
            budgets.append(QJsonObject{{QStringLiteral("budget"), known.budget.name},
                                       {QStringLiteral("version"), known.budget.version},
                                       {QStringLiteral("measurand"), known.budget.measurand},
                                       {QStringLiteral("terms"), terms},
                                       {QStringLiteral("shipped"), known.isShipped}});
            table.add({known.budget.name, known.budget.version, QString::number(terms),
                       known.isShipped ? QStringLiteral("program") : QStringLiteral("shop"), known.budget.measurand});
        }
        return Answer{{{QStringLiteral("budgets"), budgets}}, table.text()};
    }
};

} // namespace

std::unique_ptr<Verb> budgetListVerb()
{
    return std::make_unique<BudgetListVerb>();
}

} // namespace clew::cli
