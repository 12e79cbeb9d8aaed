// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/ratios.h"

#include "metrology/input_checks.h"

#include <cmath>

namespace clew::metrology {

namespace {

const QString tolerancePhrase = QStringLiteral("The tolerance");

} // namespace

Result<double> testUncertaintyRatio(double tolerance, double expandedUncertainty)
{
    TRY(requirePositive(tolerance, tolerancePhrase));
    TRY(requirePositive(expandedUncertainty, QStringLiteral("The expanded uncertainty")));
    return tolerance / (2 * expandedUncertainty);
}

Result<double> testAccuracyRatio(double tolerance, double gaugeTolerance)
{
    TRY(requirePositive(tolerance, tolerancePhrase));
    TRY(requirePositive(gaugeTolerance, QStringLiteral("The gauge's tolerance")));
    return tolerance / gaugeTolerance;
}

Result<double> measurementCapabilityIndex(double tolerance, double standardUncertainty)
{
    TRY(requirePositive(tolerance, tolerancePhrase));
    TRY(requirePositive(standardUncertainty, QStringLiteral("The standard uncertainty")));
    return tolerance / (4 * standardUncertainty);
}

Result<GaugeCapability> gaugeCapability(const GaugeStudy& study)
{
    TRY(requirePositive(study.tolerance, tolerancePhrase));
    TRY(requirePositive(study.standardDeviation, QStringLiteral("The standard deviation")));
    TRY(requireFinite(study.bias, QStringLiteral("The bias")));
    TRY(requireProbability(study.toleranceFraction, QStringLiteral("The fraction of the tolerance")));
    TRY(requirePositive(study.spreadInSigma, QStringLiteral("The spread in sigma")));
    const double allowed = study.toleranceFraction * study.tolerance;
    const double used = study.spreadInSigma * study.standardDeviation;
    return GaugeCapability{allowed / used, (allowed / 2 - std::fabs(study.bias)) / (used / 2)};
}

} // namespace clew::metrology
