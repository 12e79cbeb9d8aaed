// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/mastering.h"

#include <algorithm>

namespace clew::domain {

Result<bool> isWithinLimit(const MasterCheck& check)
{
    if (!check.deviation.value || !check.limit.value)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A master check needs the deviation that was found and its limit, as numbers."));
    const std::int64_t limit = *check.limit.value;
    if (limit < 0)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The limit of a master check is an amount: give it without a sign."));
    return -limit <= *check.deviation.value && *check.deviation.value <= limit;
}

Result<QList<MasteringBracket>> bracketsOf(QList<MasterCheck> checks, Instant now)
{
    std::stable_sort(checks.begin(), checks.end(),
                     [](const MasterCheck& a, const MasterCheck& b) { return a.time < b.time; });
    QList<MasteringBracket> brackets;
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const MasterCheck& opening = checks[i];
        MasteringBracket bracket{opening.gauge, opening.master, {opening.time, std::max(opening.time, now)}};
        const bool beganWell = TRY(isWithinLimit(opening));
        if (i + 1 < checks.size()) {
            bracket.when.ends = checks[i + 1].time;
            const bool endedWell = TRY(isWithinLimit(checks[i + 1]));
            bracket.state = beganWell && endedWell ? BracketState::Stands : BracketState::Falls;
        } else if (!beganWell) {
            bracket.state = BracketState::Falls;
        }
        brackets.append(bracket);
    }
    return brackets;
}

} // namespace clew::domain
