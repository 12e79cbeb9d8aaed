// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/acceptance_zone.h"

namespace clew::metrology {

/// What the machine makes: a normal distribution, in steps like the limits.
struct ProcessSpread
{
    double mean = 0;
    double standardDeviation = 0;
};

/// The deviation of a centred process that has so many parts in a two-sided tolerance of width T (0.95), in the unit of
/// T.
Result<double> processDeviationFromYield(double tolerance, double fractionInTolerance);
/// The deviation of a process with that Cp: T / (6 Cp).
Result<double> processDeviationFromCp(double tolerance, double cp);

/// Risks per part made, of a rule that accepts what is measured within its acceptance limits.
struct GlobalRisk
{
    double falseAccept = 0; ///< PFA: accepted and out of tolerance
    double falseReject = 0; ///< PFR: in tolerance and not accepted, be it rejected or not proven
    double accepted = 0;    ///< all that is accepted
    double inTolerance = 0; ///< all that is in tolerance, accepted or not
};

/// PFA = ∫ outside the limits of φ_process(η) P(accepted | η) dη, PFR = ∫ inside of φ_process(η) (1 - P(accepted | η))
/// dη, where a true value η is read as normal about η with u > 0, in steps. Integrated by Gauss and Kronrod between the
/// limits and the places where the integrand bends; absolute error below 1e-9.
/// Invalid for limits and numbers that are, and where the integral does not settle. Source: JCGM 106:2012 9.5.
Result<GlobalRisk> globalRisk(const SpecificationLimits& limits, const AcceptanceZone& zone,
                              const ProcessSpread& process, double u);

} // namespace clew::metrology
