// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/judgements.h"

namespace clew::domain {

const Judgement* lastJudgement(const QList<Judgement>& judgements, CharacteristicId characteristic,
                               std::int64_t feature)
{
    const Judgement* last = nullptr;
    for (const Judgement& judgement : judgements) {
        if (judgement.characteristic == characteristic && judgement.feature == feature &&
            (!last || last->number < judgement.number))
            last = &judgement;
    }
    return last;
}

bool isAbout(const Judgement& judgement, const FeatureResult& result)
{
    return judgement.attempt == result.attempt && judgement.value == result.value &&
           (result.value || judgement.result == result.text);
}

} // namespace clew::domain
