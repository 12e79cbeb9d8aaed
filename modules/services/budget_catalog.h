// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/budget.h"
#include "store/records.h"

#include <QList>

namespace clew::services {

/// An uncertainty budget that this store judges by.
struct KnownBudget
{
    metrology::Budget budget;
    bool isShipped = false; ///< with the program; a record of the same name stands before it
};

/// One for each name: of a shop's own the version that came last and is in force, else the shipped one. By name.
Result<QList<KnownBudget>> knownBudgets(store::Records& records);
/// The one of that name, upper or lower case; nothing where there is none.
Result<std::optional<KnownBudget>> budgetNamed(store::Records& records, const QString& name);
/// NotFound with the names there are.
Result<KnownBudget> requireBudgetNamed(store::Records& records, const QString& name);

} // namespace clew::services
