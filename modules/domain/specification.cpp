// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/specification.h"

namespace clew::domain {

namespace {

/// Nothing but nature keeps these from falling below zero.
bool hasPhysicalZero(const Characteristic& characteristic, const Limits& limits)
{
    const CharacteristicClass kind = classOf(characteristic.type);
    const bool isDeviation = kind == CharacteristicClass::Form || kind == CharacteristicClass::Location ||
                             kind == CharacteristicClass::Roughness;
    return isDeviation && limits.lower == 0 && limits.upper;
}

} // namespace

Result<metrology::SpecificationLimits> specificationOf(const Characteristic& characteristic)
{
    if (!characteristic.tolerance_problem.isEmpty())
        return fail(Error::Code::Invalid, characteristic.tolerance_problem);
    const Limits limits = TRY(limitsOf(characteristic));
    if (!limits.areSet())
        return fail(Error::Code::Invalid, QStringLiteral("The characteristic has no limits."));
    return metrology::SpecificationLimits{limits.lower, limits.upper, hasPhysicalZero(characteristic, limits)};
}

} // namespace clew::domain
