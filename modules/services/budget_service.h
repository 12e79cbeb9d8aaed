// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/budget_catalog.h"
#include "services/session.h"

namespace clew::services {

/// The measurement a budget is looked at with.
struct BudgetExample
{
    double lengthUm = 10'000;
    int readings = 1;
    QString partMaterial = QStringLiteral("steel");
    QString masterMaterial = QStringLiteral("steel");
    double celsius = 20; ///< of piece and master
};

struct BudgetLine
{
    metrology::BudgetTerm term;
    double u = 0;     ///< µm on the result
    double share = 0; ///< of the variance, 0 to 1
};

/// A budget with what it comes to.
struct BudgetShown
{
    metrology::Budget budget;
    bool isShipped = false;
    QList<BudgetLine> lines;
    double u = 0; ///< µm
    double U = 0; ///< µm
    double k = 0;
    double degreesOfFreedom = 0;
};

/// What the budget comes to in that measurement. Invalid where it can't be evaluated, or a material's expansion isn't
/// known.
Result<BudgetShown> shownBudget(const KnownBudget& known, const BudgetExample& example);

/// The budget a file holds, for looking at it without a store.
Result<metrology::Budget> budgetFromFile(const QString& path);

/// Takes a shop's own budgets in.
class BudgetService
{
public:
    BudgetService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// Conflict where that version is there and says something else; the same once more changes nothing. False: it was
    /// there already.
    Result<bool> add(const QByteArray& json, const QString& reason);

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
