// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <cstddef>
#include <span>

namespace clew::metrology {

/// Observations in the order they were made, all in one unit.
using Values = std::span<const double>;

/// Fails with Invalid below `least` values, and at the first value that is not finite, which it names by its place
/// from 1.
Result<> requireSample(Values values, std::size_t least);

} // namespace clew::metrology
