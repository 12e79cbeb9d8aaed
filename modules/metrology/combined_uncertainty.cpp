// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/combined_uncertainty.h"

#include "metrology/distributions.h"
#include "metrology/input_checks.h"

#include <cmath>

namespace clew::metrology {

Result<StandardUncertainty> combined(std::span<const Component> components)
{
    if (components.empty())
        return fail(Error::Code::Invalid, QStringLiteral("An uncertainty needs at least one component."));
    double variance = 0;
    double freedomSum = 0;
    for (const Component& component : components) {
        TRY(requireNotNegative(component.input.u, QStringLiteral("A standard uncertainty")));
        TRY(requireFinite(component.sensitivity, QStringLiteral("A sensitivity")));
        TRY(requireDegreesOfFreedom(component.input.degreesOfFreedom));
        const double part = component.sensitivity * component.input.u;
        variance += part * part;
        freedomSum += part * part * part * part / component.input.degreesOfFreedom;
    }
    TRY(requireFinite(variance, QStringLiteral("The combined variance")));
    if (freedomSum <= 0)
        return StandardUncertainty{std::sqrt(variance)};
    return StandardUncertainty{std::sqrt(variance), variance * variance / freedomSum};
}

double probabilityOf(Coverage coverage)
{
    switch (coverage) {
    case Coverage::TwoSigma:
        return 1 - 2 * normalUpperTail(2);
    case Coverage::P95:
        return 0.95;
    case Coverage::P99:
        return 0.99;
    }
    Q_UNREACHABLE();
}

Result<double> coverageFactor(double degreesOfFreedom, Coverage coverage)
{
    TRY(requireDegreesOfFreedom(degreesOfFreedom));
    if (degreesOfFreedom < 1)
        return fail(Error::Code::Invalid,
                    QStringLiteral("There is no coverage factor for %1 degrees of freedom: it takes at least 1. Repeat "
                                   "the measurement more often.")
                        .arg(degreesOfFreedom));
    constexpr double noise = 1e-12; // 4.999999999999999 from Welch and Satterthwaite is 5
    return studentQuantile((1 + probabilityOf(coverage)) / 2, std::floor(degreesOfFreedom * (1 + noise)));
}

Result<ExpandedUncertainty> expanded(const StandardUncertainty& uncertainty, Coverage coverage)
{
    TRY(requirePositive(uncertainty.u, QStringLiteral("The standard uncertainty")));
    const double k = TRY(coverageFactor(uncertainty.degreesOfFreedom, coverage));
    return ExpandedUncertainty{k * uncertainty.u, k, uncertainty.degreesOfFreedom};
}

} // namespace clew::metrology
