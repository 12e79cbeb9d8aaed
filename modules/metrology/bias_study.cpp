// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/bias_study.h"

#include "metrology/chart_constants.h"
#include "metrology/compensated_sum.h"
#include "metrology/descriptive.h"
#include "metrology/distributions.h"

#include <cmath>
#include <vector>

namespace clew::metrology {

namespace {

/// Repeatability, its freedom, and what the interval's half width is multiplied by.
struct Repeatability
{
    double sigma = 0;
    double freedom = 0;
    double factor = 1;
};

Result<Repeatability> repeatabilityOf(Values values, BiasMethod method)
{
    if (method == BiasMethod::StandardDeviation)
        return Repeatability{TRY(standardDeviation(values)), double(values.size()) - 1, 1};
    TRY(requireSample(values, 2));
    if (values.size() > largestSubgroup)
        return fail(Error::Code::Invalid, QStringLiteral("The range method takes up to %1 values; use the standard "
                                                         "deviation for more.")
                                              .arg(largestSubgroup));
    const int n = int(values.size());
    const double root = TRY(d2Star(n, 1));
    return Repeatability{TRY(range(values)) / root, TRY(rangeFreedom(n, 1)), TRY(subgroupConstants(n)).d2 / root};
}

struct Regression
{
    double meanX = 0;
    double meanY = 0;
    double sxx = 0;
    double sxy = 0;
    double syy = 0;
};

Result<Regression> sumsOf(Values x, Values y)
{
    Regression sums;
    sums.meanX = TRY(mean(x));
    sums.meanY = TRY(mean(y));
    CompensatedSum xx;
    CompensatedSum xy;
    CompensatedSum yy;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const long double dx = static_cast<long double>(x[i]) - sums.meanX;
        const long double dy = static_cast<long double>(y[i]) - sums.meanY;
        xx.add(dx * dx);
        xy.add(dx * dy);
        yy.add(dy * dy);
    }
    sums.sxx = double(xx.value());
    sums.sxy = double(xy.value());
    sums.syy = double(yy.value());
    return sums;
}

double squaredResiduals(Values x, Values y, const LinearityStudy& study)
{
    CompensatedSum squares;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const long double rest = static_cast<long double>(y[i]) - study.intercept - study.slope * x[i];
        squares.add(rest * rest);
    }
    return double(squares.value());
}

tl::unexpected<Error> noLine()
{
    return fail(Error::Code::Invalid, QStringLiteral("A linearity study needs two masters or more of different size, "
                                                     "and biases that are not all on one line."));
}

} // namespace

Result<BiasStudy> biasStudy(Values values, double reference, BiasMethod method, double level)
{
    if (!std::isfinite(reference) || !(level > 0 && level < 1))
        return fail(Error::Code::Invalid,
                    QStringLiteral("A bias study needs a reference value and a confidence level between 0 and 1."));
    const Repeatability repeatability = TRY(repeatabilityOf(values, method));
    if (!(repeatability.sigma > 0))
        return fail(Error::Code::Invalid, QStringLiteral("All values are equal: the display is too coarse for a study "
                                                         "of bias."));
    BiasStudy study;
    study.method = method;
    study.n = values.size();
    study.mean = TRY(mean(values));
    study.bias = study.mean - reference;
    study.repeatability = repeatability.sigma;
    study.ofMean = repeatability.sigma / std::sqrt(double(study.n));
    study.t = study.bias / study.ofMean;
    study.freedom = repeatability.freedom;
    const double half =
        repeatability.factor * study.ofMean * TRY(studentQuantile((1 + level) / 2, repeatability.freedom));
    study.interval = {study.bias - half, study.bias + half};
    study.isSignificant = study.interval.lower > 0 || study.interval.upper < 0;
    return study;
}

Result<LinearityStudy> linearityStudy(std::span<const MasterMeasurement> measurements, double level)
{
    std::vector<double> references;
    std::vector<double> biases;
    for (const MasterMeasurement& measurement : measurements) {
        references.push_back(measurement.reference);
        biases.push_back(measurement.value - measurement.reference);
    }
    TRY(requireSample(references, 3));
    TRY(requireSample(biases, 3));
    if (!(level > 0 && level < 1))
        return fail(Error::Code::Invalid,
                    QStringLiteral("A confidence level lies between 0 and 1, not at %1.").arg(level));
    const Regression sums = TRY(sumsOf(references, biases));
    if (!(sums.sxx > 0) || !(sums.syy > 0))
        return noLine();
    LinearityStudy study;
    study.n = references.size();
    const auto n = double(study.n);
    study.slope = sums.sxy / sums.sxx;
    study.intercept = sums.meanY - study.slope * sums.meanX;
    const double residuals = squaredResiduals(references, biases, study);
    if (!(residuals > 1e-24 * sums.syy))
        return noLine();
    study.rSquared = 1 - residuals / sums.syy;
    study.residual = std::sqrt(residuals / (n - 2));
    study.tSlope = study.slope / (study.residual / std::sqrt(sums.sxx));
    study.tIntercept = study.intercept / (study.residual * std::sqrt(1 / n + sums.meanX * sums.meanX / sums.sxx));
    study.tCritical = TRY(studentQuantile((1 + level) / 2, n - 2));
    study.slopeDiffers = std::fabs(study.tSlope) > study.tCritical;
    study.interceptDiffers = std::fabs(study.tIntercept) > study.tCritical;
    return study;
}

} // namespace clew::metrology
