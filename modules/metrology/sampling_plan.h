// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QStringList>

#include <cstdint>

namespace clew::metrology {

/// How many pieces of a lot are looked at, and how many nonconforming ones among them still accept it.
struct SamplingPlan
{
    QString rule;   ///< "MIL-STD-105E, level II, AQL 1.0, normal"
    QString letter; ///< the code letter whose plan is used; empty for computed plans
    std::int64_t sampleSize = 0;
    std::int64_t acceptNumber = 0; ///< the lot is rejected from one more on
    bool everyPiece = false;       ///< the sample is the lot
};

/// Normal single sampling by MIL-STD-105E (1989, public domain), tables I and II-A: general levels I to III, special
/// levels S-1 to S-4, AQL 0.010 to 10 percent nonconforming as the table writes it. An arrow leads to the next plan
/// with its own sample size; a sample as large as the lot means every piece, none of which may be nonconforming beyond
/// the number. Invalid for a lot below 2, an unknown level or AQL, and where the arrows lead out of the table.
Result<SamplingPlan> militaryPlan(std::int64_t lotSize, const QString& level, const QString& aql);
QStringList militaryLevels();
QStringList militaryAqls();

/// The smallest sample which, without a nonconforming piece in it, says with the confidence that fewer than `bad` of
/// the lot's pieces are nonconforming (hypergeometric): P(0 | bad of lotSize) <= 1 - confidence.
/// Invalid unless 0 < confidence < 1 and 1 <= bad <= lotSize.
Result<SamplingPlan> zeroAcceptPlan(std::int64_t lotSize, std::int64_t bad, double confidence);
/// The same for a lot of any size and a fraction nonconforming (binomial): n = ceil(ln(1 - C) / ln(1 - p)).
/// Invalid unless both lie between 0 and 1.
Result<SamplingPlan> zeroAcceptPlan(double fraction, double confidence);

/// The probability that a plan accepts a lot with the fraction nonconforming (binomial).
double acceptanceProbability(const SamplingPlan& plan, double fraction);

} // namespace clew::metrology
