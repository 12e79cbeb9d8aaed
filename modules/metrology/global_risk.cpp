// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/global_risk.h"

#include "metrology/distributions.h"
#include "metrology/input_checks.h"

#include <boost/math/quadrature/gauss_kronrod.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace clew::metrology {

namespace {

constexpr double openEnd = std::numeric_limits<double>::infinity();
constexpr double processTail = 9; // Φ(-9) = 1e-19: nothing of the process is beyond
constexpr double readingTail = 9; // a reading is as rarely so many u away
constexpr double wantedError = 1e-11;
constexpr double toleratedError = 1e-9;

/// Everything in process deviations from the process mean.
struct StandardisedCase
{
    double lower = -openEnd;
    double upper = openEnd;
    double acceptLower = -openEnd;
    double acceptUpper = openEnd;
    double u = 1;
    bool isClosed = false;

    double probabilityInside(double from, double to, double value, double deviation) const
    {
        const double low = (from - value) / deviation;
        const double high = (to - value) / deviation;
        return low > 0 ? normalUpperTail(low) - normalUpperTail(high) : normalCdf(high) - normalCdf(low);
    }
    double accepted(double value) const { return isClosed ? 0 : probabilityInside(acceptLower, acceptUpper, value, u); }
    /// Both tails, which 1 - accepted() would drown in rounding.
    double refused(double value) const
    {
        return isClosed ? 1 : normalCdf((acceptLower - value) / u) + normalUpperTail((acceptUpper - value) / u);
    }
};

StandardisedCase standardised(const SpecificationLimits& limits, const AcceptanceZone& zone,
                              const ProcessSpread& process, double u)
{
    const auto place = [&](const std::optional<std::int64_t>& limit, double open) {
        return limit ? (static_cast<double>(*limit) - process.mean) / process.standardDeviation : open;
    };
    return {place(limits.specifiedLower(), -openEnd),
            place(limits.upper, openEnd),
            place(zone.lower, -openEnd),
            place(zone.upper, openEnd),
            u / process.standardDeviation,
            zone.isClosed};
}

/// The places between which the integrand is smooth, from the process' one end to its other.
std::vector<double> smoothPieces(const StandardisedCase& question)
{
    std::vector<double> places{-processTail, 0, processTail, question.lower, question.upper};
    for (const double limit : {question.acceptLower, question.acceptUpper})
        for (const double reach : {-readingTail, 0.0, readingTail})
            places.push_back(limit + reach * question.u);
    for (double& place : places)
        place = std::clamp(place, -processTail, processTail);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace

Result<double> processDeviationFromYield(double tolerance, double fractionInTolerance)
{
    TRY(requirePositive(tolerance, QStringLiteral("The tolerance")));
    TRY(requireProbability(fractionInTolerance, QStringLiteral("The fraction in tolerance")));
    return tolerance / 2 / TRY(normalQuantile((1 + fractionInTolerance) / 2));
}

Result<double> processDeviationFromCp(double tolerance, double cp)
{
    TRY(requirePositive(tolerance, QStringLiteral("The tolerance")));
    TRY(requirePositive(cp, QStringLiteral("Cp")));
    return tolerance / (6 * cp);
}

Result<GlobalRisk> globalRisk(const SpecificationLimits& limits, const AcceptanceZone& zone,
                              const ProcessSpread& process, double u)
{
    TRY(requireLimits(limits));
    TRY(requireFinite(process.mean, QStringLiteral("The process mean")));
    TRY(requirePositive(process.standardDeviation, QStringLiteral("The process deviation")));
    TRY(requirePositive(u, QStringLiteral("The standard uncertainty")));
    const StandardisedCase question = standardised(limits, zone, process, u);
    GlobalRisk risk;
    double error = 0;
    const std::vector<double> places = smoothPieces(question);
    for (std::size_t i = 1; i < places.size(); ++i) {
        const double middle = (places[i - 1] + places[i]) / 2;
        const bool isInside = question.lower <= middle && middle <= question.upper;
        const auto density = [&](double value) {
            return normalDensity(value) * (isInside ? question.refused(value) : question.accepted(value));
        };
        double pieceError = 0;
        const double piece = boost::math::quadrature::gauss_kronrod<double, 31>::integrate(
            density, places[i - 1], places[i], 12, wantedError, &pieceError);
        (isInside ? risk.falseReject : risk.falseAccept) += piece;
        error += pieceError;
    }
    if (!(error < toleratedError))
        return fail(Error::Code::Invalid, QStringLiteral("The risk can't be computed: the numbers lie too far apart."));
    risk.inTolerance = question.probabilityInside(question.lower, question.upper, 0, 1);
    // What is read is normal with both variances.
    if (!question.isClosed)
        risk.accepted =
            question.probabilityInside(question.acceptLower, question.acceptUpper, 0, std::hypot(1.0, question.u));
    return risk;
}

} // namespace clew::metrology
