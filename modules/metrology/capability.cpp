// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/capability.h"

#include "metrology/descriptive.h"
#include "metrology/distributions.h"
#include "metrology/input_checks.h"

#include <algorithm>
#include <cmath>

namespace clew::metrology {

namespace {

Result<> requireLimits(const CapabilityLimits& limits)
{
    for (const std::optional<double>& limit : {limits.lower, limits.upper, limits.target}) {
        if (limit && !std::isfinite(*limit))
            return fail(Error::Code::Invalid, QStringLiteral("A limit must be a finite number."));
    }
    if (!limits.lower && !limits.upper)
        return fail(Error::Code::Invalid, QStringLiteral("An index needs a lower or an upper specification limit."));
    if (limits.lower && limits.upper && !(*limits.lower < *limits.upper))
        return fail(Error::Code::Invalid, QStringLiteral("The lower specification limit must be below the upper one."));
    return {};
}

double widthIndex(const CapabilityLimits& limits, double sigma)
{
    return (*limits.upper - *limits.lower) / (6 * sigma);
}

double nearerIndex(const CapabilityLimits& limits, double mean, double sigma)
{
    const double ofUpper = limits.upper ? (*limits.upper - mean) / (3 * sigma) : INFINITY;
    const double ofLower = limits.lower ? (mean - *limits.lower) / (3 * sigma) : INFINITY;
    return std::min(ofUpper, ofLower);
}

std::size_t countOutside(Values values, const CapabilityLimits& limits)
{
    const auto isOutside = [&](double value) {
        return (limits.lower && value < *limits.lower) || (limits.upper && value > *limits.upper);
    };
    return std::size_t(std::count_if(values.begin(), values.end(), isOutside));
}

double normalPpm(const CapabilityLimits& limits, double mean, double sigma)
{
    double share = 0;
    if (limits.lower)
        share += normalCdf((*limits.lower - mean) / sigma);
    if (limits.upper)
        share += normalUpperTail((*limits.upper - mean) / sigma);
    return 1e6 * share;
}

Result<CapabilityIndex> spreadIndex(const CapabilityLimits& limits, double sigma, double freedom, double level)
{
    const double value = widthIndex(limits, sigma);
    return CapabilityIndex{value, TRY(cpInterval(value, freedom, level))};
}

Result<CapabilityIndex> placedIndex(const CapabilityLimits& limits, const Capability& study, double sigma,
                                    double freedom)
{
    const double value = nearerIndex(limits, study.mean, sigma);
    return CapabilityIndex{value, TRY(cpkInterval(value, study.n, freedom, study.level))};
}

} // namespace

Result<Capability> capability(Values values, const CapabilityLimits& limits, int subgroupSize,
                              WithinEstimator estimator, double level)
{
    TRY(requireLimits(limits));
    TRY(requireProbability(level, QStringLiteral("The confidence level")));
    Capability study;
    study.within = TRY(withinDeviation(values, subgroupSize, estimator));
    study.n = values.size();
    study.mean = TRY(mean(values));
    study.s = TRY(standardDeviation(values));
    study.level = level;
    const double freedom = double(study.n) - 1;
    study.cpk = TRY(placedIndex(limits, study, study.within.sigma, study.within.freedom));
    study.ppk = TRY(placedIndex(limits, study, study.s, freedom));
    if (limits.lower && limits.upper) {
        study.cp = TRY(spreadIndex(limits, study.within.sigma, study.within.freedom, level));
        study.pp = TRY(spreadIndex(limits, study.s, freedom, level));
        if (limits.target)
            study.cpm = widthIndex(limits, std::hypot(study.s, study.mean - *limits.target));
    }
    study.outside = countOutside(values, limits);
    study.expectedPpm = normalPpm(limits, study.mean, study.s);
    study.isIndicative = study.n < fewestForCapability;
    return study;
}

Result<ConfidenceInterval> cpInterval(double cp, double freedom, double level)
{
    TRY(requireProbability(level, QStringLiteral("The confidence level")));
    const double low = TRY(chiSquaredQuantile((1 - level) / 2, freedom));
    const double high = TRY(chiSquaredQuantile((1 + level) / 2, freedom));
    return ConfidenceInterval{cp * std::sqrt(low / freedom), cp * std::sqrt(high / freedom)};
}

Result<ConfidenceInterval> cpkInterval(double cpk, std::size_t n, double freedom, double level)
{
    TRY(requireProbability(level, QStringLiteral("The confidence level")));
    if (n < 1 || !(freedom > 0))
        return fail(Error::Code::Invalid, QStringLiteral("A confidence interval needs values and degrees of freedom."));
    const double half =
        TRY(normalQuantile((1 + level) / 2)) * std::sqrt(1 / (9 * double(n)) + cpk * cpk / (2 * freedom));
    return ConfidenceInterval{cpk - half, cpk + half};
}

Result<double> neededCpk(double wanted, std::size_t n, double level)
{
    TRY(requireProbability(level, QStringLiteral("The confidence level")));
    const double z = TRY(normalQuantile(level));
    const double freedom = double(n) - 1;
    const double squareTerm = 1 - z * z / (2 * freedom);
    if (n < 2 || !(squareTerm > 0) || !(wanted > 0))
        return fail(Error::Code::Invalid,
                    QStringLiteral("No index of %1 values can prove %2.").arg(qulonglong(n)).arg(wanted));
    // (C - wanted)² = z² (1/(9n) + C²/(2ν)), the larger root.
    const double constant = wanted * wanted - z * z / (9 * double(n));
    return (wanted + std::sqrt(wanted * wanted - squareTerm * constant)) / squareTerm;
}

double ppmBeyond(double index)
{
    return 1e6 * normalUpperTail(3 * index);
}

} // namespace clew::metrology
