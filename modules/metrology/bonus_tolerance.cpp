// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/bonus_tolerance.h"

#include "base/checked.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace clew::metrology {

namespace {

/// How far the size has gone from the condition's limit into the size tolerance; nothing beyond range.
std::optional<std::int64_t> departure(const BonusCase& question)
{
    if (question.condition == MaterialCondition::RegardlessOfSize)
        return 0;
    const bool isMaximum = question.condition == MaterialCondition::MaximumMaterial;
    const bool isInternal = question.feature == FeatureOfSize::Internal;
    // A hole has most material at its lower limit, a shaft at its upper one.
    return isMaximum == isInternal ? checkedDifference(question.size, question.sizeLower)
                                   : checkedDifference(question.sizeUpper, question.size);
}

} // namespace

Result<BonusTolerance> bonusTolerance(const BonusCase& question)
{
    if (question.sizeLower > question.sizeUpper)
        return fail(Error::Code::Invalid, QStringLiteral("The size's lower limit is above its upper limit."));
    if (question.tolerance < 0)
        return fail(Error::Code::Invalid, QStringLiteral("A geometrical tolerance is not below 0."));
    const auto width = checkedDifference(question.sizeUpper, question.sizeLower);
    const auto gone = departure(question);
    if (!width || !gone)
        return fail(Error::Code::Invalid, QStringLiteral("The size is beyond what can be measured."));
    const std::int64_t bonus = std::clamp<std::int64_t>(*gone, 0, *width);
    const auto whole = checkedSum(question.tolerance, bonus);
    if (!whole)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The tolerance with its bonus is beyond what can be measured."));
    const bool sizeConforms = question.sizeLower <= question.size && question.size <= question.sizeUpper;
    return BonusTolerance{bonus, *whole, sizeConforms};
}

} // namespace clew::metrology
