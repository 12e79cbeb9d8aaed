// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/gauge_study.h"

namespace clew::metrology {

/// What the average-range form shows on the way to its result.
struct RangeStudy
{
    CrossedStudyResult study;
    double averageRange = 0;         ///< R̿ of all cells
    double operatorDifference = 0;   ///< largest less smallest operator mean
    double partRange = 0;            ///< largest less smallest part mean
    double rangeLimit = 0;           ///< D4 R̿: a cell's range above it is to be looked into
    std::vector<double> rangesAbove; ///< those ranges
    double k1 = 0;                   ///< 1/d2(trials)
    double k2 = 0;                   ///< 1/d2*(operators, 1)
    double k3 = 0;                   ///< 1/d2*(parts, 1)
};

/// EV = R̿ K1; AV = √((X̄diff K2)² - EV²/(parts · trials)), 0 where that is negative; GRR = √(EV² + AV²); PV = Rp K3.
/// The constants are computed, not the form's four decimals, so results differ from printed ones by up to 5e-5 of them.
/// K1 is 1/d2 for any number of cells, as on the form. Trials, operators and parts up to 50 each.
Result<RangeStudy> averageRangeStudy(const CrossedStudy& values, std::optional<double> tolerance = {});

} // namespace clew::metrology
