// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/specification.h"

#include <cstdlib>

namespace clew::domain {

namespace {

/// Nothing but nature keeps these from falling below zero.
bool hasPhysicalZero(const Characteristic& characteristic, const Limits& limits)
{
    const CharacteristicClass kind = classOf(characteristic.type);
    const bool isDeviation = kind == CharacteristicClass::Form || kind == CharacteristicClass::Location ||
                             kind == CharacteristicClass::Roughness;
    return isDeviation && limits.lower.value_or(0) == 0 && limits.upper.value_or(-1) >= 0;
}

} // namespace

Result<metrology::SpecificationLimits> specificationOf(const Characteristic& characteristic)
{
    if (!characteristic.tolerance_problem.isEmpty())
        return fail(Error::Code::Invalid, characteristic.tolerance_problem);
    const Limits limits = TRY(limitsOf(characteristic));
    if (!limits.areSet())
        return fail(Error::Code::Invalid, QStringLiteral("The characteristic has no limits."));
    if (hasPhysicalZero(characteristic, limits))
        return metrology::SpecificationLimits{0, limits.upper, true};
    return metrology::SpecificationLimits{limits.lower, limits.upper, false};
}

double budgetLengthUm(const Characteristic& characteristic)
{
    std::int64_t length = std::abs(characteristic.nominal.value.value_or(0));
    if (length == 0) {
        if (const auto limits = specificationOf(characteristic))
            length = std::abs(limits->upper.value_or(limits->lower.value_or(0)));
    }
    return static_cast<double>(length) / metrology::picometresPerMicrometre;
}

} // namespace clew::domain
