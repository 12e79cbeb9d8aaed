// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "charts/canvas.h"

#include <optional>

namespace clew::charts {

/// A tolerance, what its uncertainty leaves of it, and where a value stands.
struct ToleranceBar
{
    QString unit;
    std::optional<double> lower; ///< specification limits; one at least
    std::optional<double> upper;
    std::optional<double> acceptFrom; ///< acceptance limits; without one on a side there is no guard band there
    std::optional<double> acceptTo;
    bool isClosed = false; ///< the uncertainty takes the whole tolerance: all of it is guard band
    std::optional<double> value;
    double expandedUncertainty = 0; ///< half the bar through the value; 0 = not stated
};

/// The zones one beside the other with the value and its uncertainty above them. Invalid without a limit, for limits
/// out of order, a number that is not finite, and an area below 25 mm by 10 mm.
Result<> drawToleranceBar(Canvas& canvas, const Area& area, const ToleranceBar& bar);

} // namespace clew::charts
