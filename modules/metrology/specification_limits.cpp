// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/specification_limits.h"

namespace clew::metrology {

Result<> requireLimits(const SpecificationLimits& limits)
{
    if (!limits.areSet())
        return fail(Error::Code::Invalid, QStringLiteral("The characteristic has no limits."));
    if (limits.lower && limits.upper && *limits.lower > *limits.upper)
        return fail(Error::Code::Invalid, QStringLiteral("The lower limit is above the upper limit."));
    return {};
}

std::optional<double> toleranceWidth(const SpecificationLimits& limits)
{
    const auto lower = limits.specifiedLower();
    if (!lower || !limits.upper)
        return std::nullopt;
    return static_cast<double>(static_cast<__int128>(*limits.upper) - *lower);
}

QString belowNatureText()
{
    return QStringLiteral("Nothing of this kind measures below zero: check the measurement.");
}

} // namespace clew::metrology
