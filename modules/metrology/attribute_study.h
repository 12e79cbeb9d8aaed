// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/capability.h"

#include <cstdint>
#include <vector>

namespace clew::metrology {

// Go/no-go and visual checks, AIAG MSA 4th edition, chapter III C.

/// Agreement of two raters beyond chance: κ = (pₒ - pₑ)/(1 - pₑ).
struct Agreement
{
    double observed = 0; ///< pₒ: share of equal decisions
    double expected = 0; ///< pₑ: share that chance alone would give
    double kappa = 0;
};

/// Decisions of one rater in rows, of the other in columns, the same categories in both. Invalid unless the table is
/// square, of two categories or more, without negative counts, and not all in one category by both (κ has no meaning
/// there).
Result<Agreement> cohenKappa(const std::vector<std::vector<std::int64_t>>& table);

/// A share of a number of cases.
struct Proportion
{
    std::int64_t cases = 0;
    std::int64_t total = 0;
    double share = 0;
    ConfidenceInterval interval; ///< Clopper & Pearson (1934): never narrower than its level
};

/// 0 ≤ cases ≤ total, total above 0.
Result<Proportion> proportion(std::int64_t cases, std::int64_t total, double level = 0.95);

/// One decision about a part whose state is known.
struct Decision
{
    bool isGood = false;   ///< the reference
    bool accepted = false; ///< what the appraiser said
};

enum class AttributeGrade { Acceptable, Marginal, NotAcceptable };

/// How well one appraiser decides.
struct AttributeStudy
{
    Proportion effectiveness; ///< right decisions of all
    Proportion misses;        ///< bad parts accepted, of all decisions about bad parts
    Proportion falseAlarms;   ///< good parts refused, of all decisions about good parts
    AttributeGrade grade = AttributeGrade::NotAcceptable;
};

/// Acceptable: effectiveness ≥ 90 %, misses ≤ 2 %, false alarms ≤ 5 %; marginal: ≥ 80, ≤ 5, ≤ 10 %. The worst of the
/// three decides. Invalid unless there are decisions about good and about bad parts.
Result<AttributeStudy> attributeStudy(std::span<const Decision> decisions, double level = 0.95);

} // namespace clew::metrology
