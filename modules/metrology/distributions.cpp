// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/distributions.h"

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

Result<> requireProbability(double p)
{
    if (p > 0 && p < 1)
        return {};
    return fail(Error::Code::Invalid, QStringLiteral("A probability must lie between 0 and 1, not at %1.").arg(p));
}

Result<> requireFreedom(double degreesOfFreedom)
{
    if (degreesOfFreedom > 0 && std::isfinite(degreesOfFreedom))
        return {};
    return fail(Error::Code::Invalid,
                QStringLiteral("Degrees of freedom must be above 0, not %1.").arg(degreesOfFreedom));
}

Result<> requireStudentFreedom(double degreesOfFreedom)
{
    return std::isinf(degreesOfFreedom) && degreesOfFreedom > 0 ? Result<>() : requireFreedom(degreesOfFreedom);
}

Result<> requireNotNegative(double x)
{
    if (x >= 0 && std::isfinite(x))
        return {};
    return fail(Error::Code::Invalid, QStringLiteral("The statistic must be a number from 0 up, not %1.").arg(x));
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
    TRY(requireProbability(p));
    return finite(quantile(Normal(), p));
}

Result<double> studentCdf(double t, double degreesOfFreedom)
{
    TRY(requireStudentFreedom(degreesOfFreedom));
    TRY(finite(t));
    return finite(cdf(Student(degreesOfFreedom), t));
}

Result<double> studentTwoSidedTail(double t, double degreesOfFreedom)
{
    return std::fmin(1.0, 2 * TRY(studentCdf(-std::fabs(t), degreesOfFreedom)));
}

Result<double> studentQuantile(double p, double degreesOfFreedom)
{
    TRY(requireProbability(p));
    TRY(requireStudentFreedom(degreesOfFreedom));
    return finite(quantile(Student(degreesOfFreedom), p));
}

Result<double> chiSquaredCdf(double x, double degreesOfFreedom)
{
    TRY(requireNotNegative(x));
    TRY(requireFreedom(degreesOfFreedom));
    return finite(cdf(ChiSquared(degreesOfFreedom), x));
}

Result<double> chiSquaredUpperTail(double x, double degreesOfFreedom)
{
    TRY(requireNotNegative(x));
    TRY(requireFreedom(degreesOfFreedom));
    return finite(cdf(complement(ChiSquared(degreesOfFreedom), x)));
}

Result<double> chiSquaredQuantile(double p, double degreesOfFreedom)
{
    TRY(requireProbability(p));
    TRY(requireFreedom(degreesOfFreedom));
    return finite(quantile(ChiSquared(degreesOfFreedom), p));
}

Result<double> fisherCdf(double f, double numeratorFreedom, double denominatorFreedom)
{
    TRY(requireNotNegative(f));
    TRY(requireFreedom(numeratorFreedom));
    TRY(requireFreedom(denominatorFreedom));
    return finite(cdf(Fisher(numeratorFreedom, denominatorFreedom), f));
}

Result<double> fisherUpperTail(double f, double numeratorFreedom, double denominatorFreedom)
{
    TRY(requireNotNegative(f));
    TRY(requireFreedom(numeratorFreedom));
    TRY(requireFreedom(denominatorFreedom));
    return finite(cdf(complement(Fisher(numeratorFreedom, denominatorFreedom), f)));
}

Result<double> fisherQuantile(double p, double numeratorFreedom, double denominatorFreedom)
{
    TRY(requireProbability(p));
    TRY(requireFreedom(numeratorFreedom));
    TRY(requireFreedom(denominatorFreedom));
    return finite(quantile(Fisher(numeratorFreedom, denominatorFreedom), p));
}

} // namespace clew::metrology
