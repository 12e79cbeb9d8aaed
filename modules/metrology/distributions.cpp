// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/distributions.h"

#include "metrology/input_checks.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace clew::metrology {

namespace {

namespace policies = boost::math::policies;

/// What Boost can't compute comes back as NaN or infinity, never as an exception.
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::underflow_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>, policies::rounding_error<policies::ignore_error>>;
using Normal = boost::math::normal_distribution<double, Quiet>;
using Student = boost::math::students_t_distribution<double, Quiet>;
using ChiSquared = boost::math::chi_squared_distribution<double, Quiet>;
using Fisher = boost::math::fisher_f_distribution<double, Quiet>;

const QString probabilityPhrase = QStringLiteral("A probability");
const QString statisticPhrase = QStringLiteral("The statistic");

Result<> requireFiniteFreedom(double degreesOfFreedom)
{
    TRY(requireDegreesOfFreedom(degreesOfFreedom));
    return requireFinite(degreesOfFreedom, QStringLiteral("The degrees of freedom"));
}

Result<double> finite(double value)
{
    if (std::isfinite(value))
        return value;
    return fail(Error::Code::Invalid, QStringLiteral("The distribution has no finite value there."));
}

} // namespace

double normalCdf(double z)
{
    return std::isinf(z) ? (z > 0 ? 1.0 : 0.0) : cdf(Normal(), z);
}

double normalUpperTail(double z)
{
    return normalCdf(-z);
}

double normalDensity(double z)
{
    return std::isinf(z) ? 0.0 : pdf(Normal(), z);
}

Result<double> normalQuantile(double p)
{
    TRY(requireProbability(p, probabilityPhrase));
    return finite(quantile(Normal(), p));
}

Result<double> studentCdf(double t, double degreesOfFreedom)
{
    TRY(requireDegreesOfFreedom(degreesOfFreedom));
    TRY(requireFinite(t, statisticPhrase));
    return finite(cdf(Student(degreesOfFreedom), t));
}

Result<double> studentTwoSidedTail(double t, double degreesOfFreedom)
{
    return std::fmin(1.0, 2 * TRY(studentCdf(-std::fabs(t), degreesOfFreedom)));
}

Result<double> studentQuantile(double p, double degreesOfFreedom)
{
    TRY(requireProbability(p, probabilityPhrase));
    TRY(requireDegreesOfFreedom(degreesOfFreedom));
    return finite(quantile(Student(degreesOfFreedom), p));
}

Result<double> chiSquaredCdf(double x, double degreesOfFreedom)
{
    TRY(requireNotNegative(x, statisticPhrase));
    TRY(requireFiniteFreedom(degreesOfFreedom));
    return finite(cdf(ChiSquared(degreesOfFreedom), x));
}

Result<double> chiSquaredUpperTail(double x, double degreesOfFreedom)
{
    TRY(requireNotNegative(x, statisticPhrase));
    TRY(requireFiniteFreedom(degreesOfFreedom));
    return finite(cdf(complement(ChiSquared(degreesOfFreedom), x)));
}

Result<double> chiSquaredQuantile(double p, double degreesOfFreedom)
{
    TRY(requireProbability(p, probabilityPhrase));
    TRY(requireFiniteFreedom(degreesOfFreedom));
    return finite(quantile(ChiSquared(degreesOfFreedom), p));
}

Result<double> fisherCdf(double f, double numeratorFreedom, double denominatorFreedom)
{
    TRY(requireNotNegative(f, statisticPhrase));
    TRY(requireFiniteFreedom(numeratorFreedom));
    TRY(requireFiniteFreedom(denominatorFreedom));
    return finite(cdf(Fisher(numeratorFreedom, denominatorFreedom), f));
}

Result<double> fisherUpperTail(double f, double numeratorFreedom, double denominatorFreedom)
{
    TRY(requireNotNegative(f, statisticPhrase));
    TRY(requireFiniteFreedom(numeratorFreedom));
    TRY(requireFiniteFreedom(denominatorFreedom));
    return finite(cdf(complement(Fisher(numeratorFreedom, denominatorFreedom), f)));
}

Result<double> fisherQuantile(double p, double numeratorFreedom, double denominatorFreedom)
{
    TRY(requireProbability(p, probabilityPhrase));
    TRY(requireFiniteFreedom(numeratorFreedom));
    TRY(requireFiniteFreedom(denominatorFreedom));
    return finite(quantile(Fisher(numeratorFreedom, denominatorFreedom), p));
}

} // namespace clew::metrology
