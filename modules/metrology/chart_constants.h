// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

namespace clew::metrology {

// Constants of ranges and standard deviations of normal samples, each computed where it is asked for: no table that
// somebody rounded. ASTM E2587, NIST/SEMATECH e-Handbook 6.3.2.

inline constexpr int largestSubgroup = 50;

/// E(s)/σ of n normal values = √(2/(n-1)) Γ(n/2) / Γ((n-1)/2); n > 1, a real number.
Result<double> c4(double n);

/// Of subgroups of n values, 2 ≤ n ≤ largestSubgroup.
struct SubgroupConstants
{
    double d2 = 0; ///< E(R)/σ of the range R
    double d3 = 0; ///< standard deviation of R/σ
    double c4 = 0;
    double a2 = 0;     ///< 3 / (d2 √n): limits of the mean by the mean range
    double a3 = 0;     ///< 3 / (c4 √n): limits of the mean by the mean standard deviation
    double b3 = 0;     ///< max(0, 1 - 3 √(1 - c4²)/c4): lower limit of s
    double b4 = 0;     ///< 1 + 3 √(1 - c4²)/c4
    double dLower = 0; ///< D3 = max(0, 1 - 3 d3/d2): lower limit of R
    double dUpper = 0; ///< D4 = 1 + 3 d3/d2
};

/// d2 and d3 by integrating the distribution of the range, F(r) = n ∫ φ(x) (Φ(x + r) - Φ(x))ⁿ⁻¹ dx; to 1e-10.
Result<SubgroupConstants> subgroupConstants(int n);

/// d2*(m, g) = √(d2² + d3²/g) of g ranges of m values: the root mean square of the mean range over σ.
/// Duncan 1986, appendix D3; AIAG MSA 4th edition, appendix C.
Result<double> d2Star(int m, int g);

/// The degrees of freedom ν of a deviation estimate whose relative standard deviation is `variation`: √(1 - c4²)/c4 of
/// ν + 1 values equals it (Patnaik 1950). 0 < variation ≤ 0.75 (ν 1).
Result<double> equivalentFreedom(double variation);
/// Of the mean of g ranges of m values: variation d3/(d2 √g).
Result<double> rangeFreedom(int m, int g);

} // namespace clew::metrology
