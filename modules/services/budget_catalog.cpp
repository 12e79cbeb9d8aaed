// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/budget_catalog.h"

#include "domain/budget.h"
#include "exchange/budget_file.h"

#include <algorithm>

namespace clew::services {

namespace {

auto placeOf(QList<KnownBudget>& budgets, const QString& name)
{
    return std::find_if(budgets.begin(), budgets.end(), [&](const KnownBudget& known) {
        return known.budget.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Result<QList<KnownBudget>> knownBudgets(store::Records& records)
{
    QList<KnownBudget> budgets;
    for (const metrology::Budget& shipped : TRY(exchange::shippedBudgets()))
        budgets.append({shipped, true});
    for (const std::int64_t key : TRY(records.keysOf(domain::Kind::Budget))) {
        const domain::Budget record = TRY(records.getOwn(domain::BudgetId::fromStore(key)));
        if (record.state != domain::BudgetState::InForce)
            continue;
        const KnownBudget own{TRY(exchange::readBudget(record.text.toUtf8())), false};
        if (const auto place = placeOf(budgets, own.budget.name); place != budgets.end())
            *place = own;
        else
            budgets.append(own);
    }
    std::sort(budgets.begin(), budgets.end(),
              [](const KnownBudget& a, const KnownBudget& b) { return a.budget.name < b.budget.name; });
    return budgets;
}

Result<std::optional<KnownBudget>> budgetNamed(store::Records& records, const QString& name)
{
    QList<KnownBudget> budgets = TRY(knownBudgets(records));
    const auto place = placeOf(budgets, name);
    return place != budgets.end() ? std::optional(*place) : std::nullopt;
}

Result<KnownBudget> requireBudgetNamed(store::Records& records, const QString& name)
{
    if (const auto known = TRY(budgetNamed(records, name)))
        return *known;
    QStringList names;
    for (const KnownBudget& known : TRY(knownBudgets(records)))
        names.append(QStringLiteral("“%1”").arg(known.budget.name));
    return fail(Error::Code::NotFound, QStringLiteral("There is no uncertainty budget “%1”; there are %2.")
                                           .arg(name, names.join(QStringLiteral(", "))));
}

} // namespace clew::services
