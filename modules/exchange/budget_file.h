// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "metrology/budget.h"

#include <QByteArray>
#include <QList>

namespace clew::exchange {

/// An uncertainty budget as a JSON file (docs/metrology.md): {"budget":"clew/1","name","version","measurand","terms"}.
/// Numbers are texts, as they are written. Refuses unknown and missing names, words that are none of a closed set,
/// numbers that are none, a unit other than the term's own, and what metrology::requireBudget() refuses.
Result<metrology::Budget> readBudget(const QByteArray& json);

/// The same file again: a budget that is written and read is the same budget.
QByteArray writeBudget(const metrology::Budget& budget);

/// The budgets that ship with the program, for a shop to begin with: air gauge, CMM, micrometer, optical, profilometer,
/// thread gauge.
Result<QList<metrology::Budget>> shippedBudgets();

} // namespace clew::exchange
