// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/decision_rule.h"
#include "metrology/specification_limits.h"

namespace clew::metrology {

/// The uncertainty of the value that is judged, in its steps: u, and k with U = k u.
struct StatedUncertainty
{
    double u = 0;
    double k = 2;
};
/// Invalid unless both are above 0.
Result<> requireUncertainty(const StatedUncertainty& uncertainty);

/// The whole steps that decide. A value on an acceptance limit conforms; a value on a rejection limit is not proven.
struct AcceptanceZone
{
    std::optional<std::int64_t> lower;       ///< the value conforms from here
    std::optional<std::int64_t> upper;       ///< … to here
    std::optional<std::int64_t> rejectBelow; ///< the value does not conform below
    std::optional<std::int64_t> rejectAbove; ///< … or above
    bool isClosed = false; ///< the uncertainty takes the whole tolerance: nothing can be proven to conform
};

/// Limits of a rule. Guard bands in steps are rounded once, **inward**: up to the next whole step, so that acceptance
/// limits move into the tolerance and rejection limits away from it; a guard band within 10⁻⁶ of a whole step is that
/// step.
/// A factor rule takes w = factor U on every side. A probability rule solves for w exactly:
///   acceptance, one limit:  Φ(w/u) = p
///   acceptance, two limits: Φ(w/u) - Φ((w - T)/u) = p, which has a solution while 2 Φ(T/2u) - 1 ≥ p
///   rejection:              Φ(-w/u) - Φ(-(w + T)/u) = 1 - p, and never less than the limit itself
/// The rejection side makes the rule symmetric: outside is stated only when it is as well proven as inside.
/// Without a guard band the uncertainty isn't looked at. Invalid for limits, rules and uncertainties that are.
/// Source: JCGM 106:2012 8.3; ISO 14253-1:2017.
Result<AcceptanceZone> acceptanceZone(const SpecificationLimits& limits, const DecisionRule& rule,
                                      const std::optional<StatedUncertainty>& uncertainty);

/// w / u of a probability rule for acceptance; T / u is absent for one limit. Nothing where the zone is closed.
Result<std::optional<double>> acceptanceGuardInU(double probability, std::optional<double> toleranceInU);
/// w / u of a probability rule for rejection.
Result<double> rejectionGuardInU(double probability, std::optional<double> toleranceInU);

} // namespace clew::metrology
