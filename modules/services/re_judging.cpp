// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/re_judging.h"

namespace clew::services {

using namespace domain;

namespace {

/// Beyond the limit by more than the guard band that the acceptance limit keeps inside it.
bool isBeyond(std::int64_t value, std::int64_t limit, std::int64_t acceptance)
{
    const __int128 guard = __int128(limit) - acceptance; // signed: above 0 on the upper side
    return guard >= 0 ? __int128(value) > __int128(limit) + guard : __int128(value) < __int128(limit) + guard;
}

Verdict verdictWithin(const Limits& limits, const Judgement& inForce, std::int64_t value)
{
    const bool above = !inForce.lower || *inForce.lower <= value;
    const bool below = !inForce.upper || value <= *inForce.upper;
    if (above && below)
        return Verdict::Conforms;
    const bool beyondUpper = limits.upper && inForce.upper && *inForce.upper <= *limits.upper &&
                             value > *limits.upper && isBeyond(value, *limits.upper, *inForce.upper);
    const bool beyondLower = limits.lower && inForce.lower && *inForce.lower >= *limits.lower &&
                             value < *limits.lower && isBeyond(value, *limits.lower, *inForce.lower);
    return beyondUpper || beyondLower ? Verdict::DoesNotConform : Verdict::NotProven;
}

} // namespace

Judgement judgedAgain(const Characteristic& characteristic, const FeatureResult& result,
                      const std::optional<Judgement>& inForce, Instant now)
{
    Judgement judgement = judgeBySimpleAcceptance(characteristic, result, now);
    const bool hasOwnRule = inForce && !inForce->rule.isEmpty() && inForce->rule != QLatin1String(simpleAcceptance) &&
                            (inForce->lower || inForce->upper);
    if (!hasOwnRule || !result.value || judgement.verdict == Verdict::NotJudged)
        return judgement;
    const auto limits = limitsOf(characteristic);
    if (!limits)
        return judgement;
    judgement.rule = inForce->rule;
    judgement.lower = inForce->lower;
    judgement.upper = inForce->upper;
    judgement.verdict = verdictWithin(*limits, *inForce, *result.value);
    return judgement;
}

} // namespace clew::services
