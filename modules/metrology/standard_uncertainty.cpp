// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/standard_uncertainty.h"

#include "metrology/distributions.h"
#include "metrology/input_checks.h"

#include <cmath>

namespace clew::metrology {

namespace {

double divisorOf(Spread spread)
{
    switch (spread) {
    case Spread::Rectangular:
        return std::sqrt(3.0);
    case Spread::Triangular:
        return std::sqrt(6.0);
    case Spread::UShaped:
        return std::sqrt(2.0);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Sample> sampleOf(std::span<const double> values)
{
    if (values.size() < 2)
        return fail(Error::Code::Invalid, QStringLiteral("A standard deviation needs at least two values."));
    TRY(requireFinite(values, QStringLiteral("Each value")));
    const auto count = static_cast<long double>(values.size());
    long double sum = 0;
    for (const double value : values)
        sum += static_cast<long double>(value);
    const long double mean = sum / count;
    long double squares = 0;
    long double rest = 0; // what rounding left in the mean
    for (const double value : values) {
        const long double deviation = static_cast<long double>(value) - mean;
        squares += deviation * deviation;
        rest += deviation;
    }
    const long double variance = (squares - rest * rest / count) / (count - 1);
    return Sample{static_cast<double>(mean), static_cast<double>(std::sqrt(variance))};
}

Result<StandardUncertainty> typeA(std::span<const double> readings)
{
    const Sample sample = TRY(sampleOf(readings));
    if (sample.standardDeviation <= 0)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("All readings are equal: their spread is below the display's resolution, which has a "
                           "term of its own."));
    const auto count = static_cast<double>(readings.size());
    return StandardUncertainty{sample.standardDeviation / std::sqrt(count), count - 1};
}

Result<StandardUncertainty> typeAFromStudy(double standardDeviation, double degreesOfFreedom, int readings)
{
    TRY(requirePositive(standardDeviation, QStringLiteral("The standard deviation")));
    TRY(requireDegreesOfFreedom(degreesOfFreedom));
    TRY(requirePositive(readings, QStringLiteral("The number of readings")));
    return StandardUncertainty{standardDeviation / std::sqrt(static_cast<double>(readings)), degreesOfFreedom};
}

Result<StandardUncertainty> fromCertificate(double expandedUncertainty, double coverageFactor, double degreesOfFreedom)
{
    TRY(requirePositive(expandedUncertainty, QStringLiteral("The expanded uncertainty")));
    TRY(requirePositive(coverageFactor, QStringLiteral("The coverage factor")));
    TRY(requireDegreesOfFreedom(degreesOfFreedom));
    return StandardUncertainty{expandedUncertainty / coverageFactor, degreesOfFreedom};
}

Result<StandardUncertainty> fromCertificateCoverage(double expandedUncertainty, double coverage,
                                                    double degreesOfFreedom)
{
    TRY(requireProbability(coverage, QStringLiteral("The coverage probability")));
    const double k = TRY(studentQuantile((1 + coverage) / 2, degreesOfFreedom));
    return fromCertificate(expandedUncertainty, k, degreesOfFreedom);
}

Result<StandardUncertainty> fromHalfWidth(double halfWidth, Spread spread)
{
    TRY(requirePositive(halfWidth, QStringLiteral("The half width")));
    return StandardUncertainty{halfWidth / divisorOf(spread)};
}

Result<StandardUncertainty> fromResolution(double resolution)
{
    TRY(requirePositive(resolution, QStringLiteral("The resolution")));
    return StandardUncertainty{resolution / std::sqrt(12.0)};
}

Result<double> degreesOfFreedomOf(double relativeUncertaintyOfU)
{
    TRY(requirePositive(relativeUncertaintyOfU, QStringLiteral("The relative uncertainty of u")));
    return 1 / (2 * relativeUncertaintyOfU * relativeUncertaintyOfU);
}

} // namespace clew::metrology
