// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/judging.h"

#include <memory>

namespace clew::services {

/// Judges further results of characteristics by the rule and the uncertainty of the judgement in force; where nobody
/// judged, by simple acceptance. Judgements that rest on the same share one acceptance zone.
class JudgingAgain
{
public:
    /// Not judged, with the reason, where the rule is of a version that this program does not know, or the uncertainty
    /// that the judgement states is none.
    domain::Judgement judge(const domain::Characteristic& characteristic, const domain::FeatureResult& result,
                            const std::optional<domain::Judgement>& inForce, Instant now);

private:
    Result<std::shared_ptr<const domain::ResultJudge>> judgeFor(const domain::Characteristic& characteristic,
                                                                const std::optional<domain::Judgement>& inForce);

    QHash<QString, std::shared_ptr<const domain::ResultJudge>> m_judges;
};

} // namespace clew::services
