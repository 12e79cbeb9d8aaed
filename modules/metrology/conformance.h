// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/specification_limits.h"

namespace clew::metrology {

/// p = Φ((upper - y) / u) - Φ((lower - y) / u): how probable it is that the true value lies within the limits, for a
/// normal distribution about the measured value y. The term of an absent limit drops out. y in steps, u > 0 in steps.
/// Source: JCGM 106:2012 7.2 and 7.3.
Result<double> conformanceProbability(std::int64_t value, const SpecificationLimits& limits, double u);

} // namespace clew::metrology
