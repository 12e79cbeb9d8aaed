// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/inspection.h"
#include "store/records.h"

namespace clew::services {

/// A size as it was measured, with what its judgement says it may be wrong by.
struct FinishedSize
{
    std::int64_t value = 0; ///< at 20 degC where Clew brought it there; picometres
    QString influences;     ///< as a judgement keeps them, in `unit`; empty: uncertainty not stated
    QString unit;
    QString measurement; ///< tells it from every other: "INS-000017/2/1"
};

/// One feature of one unit, measured before and after finishing.
struct FinishedPair
{
    domain::UnitId unit;
    QString serial;
    std::int64_t feature = 0;
    FinishedSize before;
    FinishedSize after;
    QString finisher;      ///< its code; of several in a row "ANOD + PASS"; empty: not known
    QString specification; ///< as the certificates of what went out name it; empty: none does
    QString leftOut;       ///< why it teaches nothing: somebody marked the unit, or a size fell with its bracket
};

/// The pairs in the store, in the order of the units' making. The last measurement after finishing counts, and of those
/// before it the last. Results without a number are none; what fell with a mastering bracket teaches nothing. What
/// happened in between are the finishing lots that the unit went out with, by their times where they are known.
Result<QList<FinishedPair>> finishedPairs(store::Records& records, const domain::Characteristic& before,
                                          const domain::Characteristic& after);

} // namespace clew::services
