// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/range_study.h"

#include "metrology/chart_constants.h"
#include "metrology/descriptive.h"

#include <cmath>

namespace clew::metrology {

namespace {

/// Means over the cells of each part, or of each operator.
struct CellMeans
{
    std::vector<double> parts;
    std::vector<double> operators;
    std::vector<double> ranges; ///< of every cell
};

Result<CellMeans> cellMeans(const CrossedStudy& values)
{
    CellMeans means;
    std::vector<std::vector<double>> byOperator(values.operators());
    for (std::size_t part = 0; part < values.parts(); ++part) {
        std::vector<double> ofPart;
        for (std::size_t person = 0; person < values.operators(); ++person) {
            const Values cell = values.cell(part, person);
            ofPart.push_back(TRY(mean(cell)));
            byOperator[person].push_back(ofPart.back());
            means.ranges.push_back(TRY(range(cell)));
        }
        means.parts.push_back(TRY(mean(ofPart)));
    }
    for (const std::vector<double>& ofOperator : byOperator)
        means.operators.push_back(TRY(mean(ofOperator)));
    return means;
}

void setDeviations(RangeStudy& result, double cellsPerOperator)
{
    CrossedStudyResult& study = result.study;
    study.ev.sigma = result.averageRange * result.k1;
    const double between = result.operatorDifference * result.k2;
    const double variance = between * between - study.ev.sigma * study.ev.sigma / cellsPerOperator;
    study.avClamped = variance < 0;
    study.av.sigma = std::sqrt(std::fmax(0.0, variance));
    study.grr.sigma = std::hypot(study.ev.sigma, study.av.sigma);
    study.pv.sigma = result.partRange * result.k3;
    study.tv.sigma = std::hypot(study.grr.sigma, study.pv.sigma);
}

} // namespace

Result<RangeStudy> averageRangeStudy(const CrossedStudy& values, std::optional<double> tolerance)
{
    const CellMeans means = TRY(cellMeans(values));
    const SubgroupConstants ofTrials = TRY(subgroupConstants(int(values.trials())));
    RangeStudy result;
    result.study.method = StudyMethod::AverageRange;
    result.averageRange = TRY(mean(means.ranges));
    result.operatorDifference = TRY(range(means.operators));
    result.partRange = TRY(range(means.parts));
    result.k1 = 1 / ofTrials.d2;
    result.k2 = 1 / TRY(d2Star(int(values.operators()), 1));
    result.k3 = 1 / TRY(d2Star(int(values.parts()), 1));
    result.rangeLimit = ofTrials.dUpper * result.averageRange;
    for (const double cellRange : means.ranges) {
        if (cellRange > result.rangeLimit)
            result.rangesAbove.push_back(cellRange);
    }
    setDeviations(result, double(values.parts() * values.trials()));
    TRY(completeStudy(result.study, tolerance));
    return result;
}

} // namespace clew::metrology
