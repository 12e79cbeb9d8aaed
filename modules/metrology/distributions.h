// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

namespace clew::metrology {

// The distributions the room needs, as Boost.Math computes them: full double accuracy, no series of our own. Each
// function that can fail fails with Invalid for an argument that is not finite or outside the range it states; degrees
// of freedom are real numbers above 0, for Student's t also infinity, which means the normal distribution. Upper tails
// keep their digits where 1 - cdf would lose them.

/// Φ(z): 0 and 1 at the infinities, NaN for NaN.
double normalCdf(double z);
/// 1 - Φ(z).
double normalUpperTail(double z);
/// exp(-z²/2) / sqrt(2π).
double normalDensity(double z);
/// z with Φ(z) = p, 0 < p < 1.
Result<double> normalQuantile(double p);

/// P(T ≤ t) of Student's t.
Result<double> studentCdf(double t, double degreesOfFreedom);
/// P(|T| ≥ |t|): the p value of a two-sided test.
Result<double> studentTwoSidedTail(double t, double degreesOfFreedom);
/// t with P(T ≤ t) = p, 0 < p < 1.
Result<double> studentQuantile(double p, double degreesOfFreedom);

/// P(X ≤ x) of chi-squared, x ≥ 0.
Result<double> chiSquaredCdf(double x, double degreesOfFreedom);
Result<double> chiSquaredUpperTail(double x, double degreesOfFreedom);
/// x with P(X ≤ x) = p, 0 < p < 1.
Result<double> chiSquaredQuantile(double p, double degreesOfFreedom);

/// P(X ≤ f) of Fisher's F, f ≥ 0; the numerator's degrees of freedom stand first.
Result<double> fisherCdf(double f, double numeratorFreedom, double denominatorFreedom);
Result<double> fisherUpperTail(double f, double numeratorFreedom, double denominatorFreedom);
/// f with P(X ≤ f) = p, 0 < p < 1.
Result<double> fisherQuantile(double p, double numeratorFreedom, double denominatorFreedom);

} // namespace clew::metrology
