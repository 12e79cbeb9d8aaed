// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/gauge_study.h"
#include "metrology/variance_analysis.h"

namespace clew::metrology {

/// When the interaction's p value is above this, it is pooled with the error. AIAG practice; some tools take 0.05.
inline constexpr double usualPoolingLevel = 0.25;

/// A gauge study by analysis of variance, with its table.
struct AnovaStudy
{
    CrossedStudyResult study;
    VarianceSource part;
    VarianceSource person;
    VarianceSource interaction;
    VarianceSource error;
    VarianceSource total;    ///< its mean square is that of all values
    std::optional<double> f; ///< of the interaction; none where the error is 0
    std::optional<double> pValue;
    double poolingLevel = usualPoolingLevel; ///< printed with the result, which may hang on it
    bool isPooled = false;
    bool interactionClamped = false; ///< its variance came out negative and stands as 0
};

/// Parts and operators crossed, both random. Variances by expected mean squares; a negative one stands as 0 and is
/// marked. Kept interaction: σ² = MSe, σ²po = (MSpo - MSe)/r, σ²o = (MSo - MSpo)/(pr), σ²p = (MSp - MSpo)/(or); pooled:
/// MSpo and MSe are the mean square of both together. AV² = σ²o + σ²po. poolingLevel from 0 (pool wherever p is above
/// 0) to 1 (never pool).
Result<AnovaStudy> anovaStudy(const CrossedStudy& values, std::optional<double> tolerance = {},
                              double poolingLevel = usualPoolingLevel);

} // namespace clew::metrology
