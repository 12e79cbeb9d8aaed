// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/budget_service.h"
#include "services/store_service.h"

namespace clew::services {

/// A term as a person edits it: words of the closed sets by their names, numbers as they are typed.
struct BudgetTermText
{
    QString name;
    QString cause; ///< empty: the name
    QString sharedBy;
    QString actsOn;
    QString evaluation;
    QString amount;
    QString k;       ///< of a certificate
    QString spread;  ///< of a half width
    QString freedom; ///< empty: infinite
    QString source;

    /// In which the amount is stated: "µm", "K"; empty where actsOn says nothing.
    QString unit() const;
};

/// A budget in the making.
struct BudgetText
{
    QString name;
    QString version;
    QString measurand;
    QList<BudgetTermText> terms;
};

BudgetText textOf(const metrology::Budget& budget);
/// Invalid with the term and what is wrong with it, as a file would be.
Result<metrology::Budget> budgetOf(const BudgetText& text);
/// A term to begin with: a half width of the gauge's own.
BudgetTermText newBudgetTerm(const QString& name);
/// "2" after "1"; "1.a-2" after "1.a".
QString nextBudgetVersion(const QString& version);

/// What the text comes to in that measurement: Invalid where it is no budget yet.
Result<BudgetShown> shownBudget(const BudgetText& text, const BudgetExample& example);
/// Keeps the text as a version of the shop's own. Invalid and Conflict as BudgetService::add.
Result<> saveBudget(OpenStore& store, const BudgetText& text, const QString& reason);

} // namespace clew::services
