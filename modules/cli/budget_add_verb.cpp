// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"
#include "services/budget_service.h"

#include <QFile>

namespace clew::cli {

namespace {

class BudgetAddVerb final : public Verb
{
public:
    BudgetAddVerb()
        : Verb({.name = QStringLiteral("budget add"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Takes in an uncertainty budget, or the next version of one"),
                .details = QStringLiteral("A budget is a JSON file (docs/metrology.md). What is judged from now on by "
                                          "a plan that names it, or by a gauge type that it is set for, uses the "
                                          "version that came last; judgements name the version they used."),
                .arguments = {{QStringLiteral("FILE"), QStringLiteral("the budget")}},
                .examples = {QStringLiteral("--user mk budget add air_gauge_3.json --reason \"study of March\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString path = context.arguments().positional(0);
        const metrology::Budget budget = TRY(services::budgetFromFile(path));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Io, QStringLiteral("The budget file %1 can't be read.").arg(path));
        services::OpenStore* store = TRY(context.store());
        services::BudgetService service(store->records(), store->clock(), store->session());
        const bool isNew = TRY(service.add(file.readAll(), context.reason()));
        const QString name = QStringLiteral("“%1”, version %2").arg(budget.name, budget.version);
        return Answer{{{QStringLiteral("budget"), budget.name},
                       {QStringLiteral("version"), budget.version},
                       {QStringLiteral("added"), isNew}},
                      isNew ? QStringLiteral("The budget %1 is taken in.\n").arg(name)
                            : QStringLiteral("The budget %1 was there already.\n").arg(name)};
    }
};

} // namespace

std::unique_ptr<Verb> budgetAddVerb()
{
    return std::make_unique<BudgetAddVerb>();
}

} // namespace clew::cli
