// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/input_checks.h"

#include <algorithm>
#include <cmath>

namespace clew::metrology {

namespace {

tl::unexpected<Error> refuseInput(const QString& what, double value, const QString& wanted)
{
    return fail(Error::Code::Invalid, QStringLiteral("%1 must be %2, not %3.").arg(what, wanted).arg(value));
}

} // namespace

Result<> requireFinite(double value, const QString& what)
{
    if (std::isfinite(value))
        return {};
    return refuseInput(what, value, QStringLiteral("a finite number"));
}

Result<> requireFinite(std::span<const double> values, const QString& what)
{
    const auto odd = std::find_if(values.begin(), values.end(), [](double value) { return !std::isfinite(value); });
    return odd == values.end() ? Result<>() : requireFinite(*odd, what);
}

Result<> requirePositive(double value, const QString& what)
{
    if (std::isfinite(value) && value > 0)
        return {};
    return refuseInput(what, value, QStringLiteral("a finite number above 0"));
}

Result<> requireNotNegative(double value, const QString& what)
{
    if (std::isfinite(value) && value >= 0)
        return {};
    return refuseInput(what, value, QStringLiteral("a finite number and not below 0"));
}

Result<> requireDegreesOfFreedom(double degreesOfFreedom)
{
    if (degreesOfFreedom > 0)
        return {};
    return refuseInput(QStringLiteral("The degrees of freedom"), degreesOfFreedom, QStringLiteral("above 0"));
}

Result<> requireProbability(double p, const QString& what)
{
    if (p > 0 && p < 1)
        return {};
    return refuseInput(what, p, QStringLiteral("above 0 and below 1"));
}

} // namespace clew::metrology
