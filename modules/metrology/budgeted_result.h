// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/budget.h"

namespace clew::metrology {

/// Readings that were taken alike: one budget, one set of instruments, one day.
struct ReadingsAlike
{
    Budget budget;
    BudgetUse use; ///< without the number of readings and their owner
    int readings = 1;
};

/// What a plan makes of readings, as far as their uncertainty follows it.
enum class MadeOf {
    OneReading, ///< the last, the lowest or the highest
    Mean,
    Range, ///< highest less lowest
};

/// What the budgets add to a result, in µm on a value of 0.
///
/// One reading: of the ways of measuring the one with the largest u, since any of them may have decided. The mean:
/// repeatability shrinks with the readings, what they share stays whole. The range: the difference of two readings;
/// what both share cancels, of several ways the two that are worst.
/// Invalid where evaluated() is, and without any reading.
Result<MeasuredValue> budgetedResult(const QList<ReadingsAlike>& alike, MadeOf madeOf, InfluenceNames& names);

/// One influence of a result: its share of u, in µm, above 0.
struct NamedShare
{
    QString name;
    double u = 0;
};
/// The influences by name, the largest first; those without effect are left out.
QList<NamedShare> sharesOf(const MeasuredValue& value, const InfluenceNames& names);

} // namespace clew::metrology
