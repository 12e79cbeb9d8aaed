// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QString>

#include <span>

namespace clew::metrology {

// What every function of the room asks of its numbers. `what` names the number in the sentence: "The resolution".

/// Invalid for NaN and the infinities.
Result<> requireFinite(double value, const QString& what);
Result<> requireFinite(std::span<const double> values, const QString& what);
/// Invalid unless finite and above 0.
Result<> requirePositive(double value, const QString& what);
/// Invalid unless finite and 0 or more.
Result<> requireNotNegative(double value, const QString& what);
/// Invalid unless above 0; infinity is allowed and means "known exactly".
Result<> requireDegreesOfFreedom(double degreesOfFreedom);
/// Invalid unless above 0 and below 1.
Result<> requireProbability(double p, const QString& what);

} // namespace clew::metrology
