// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/acceptance.h"

namespace clew::domain {

/// The judgement of a feature that was made last; null where there is none.
const Judgement* lastJudgement(const QList<Judgement>& judgements, CharacteristicId characteristic,
                               std::int64_t feature);

/// Whether the judgement is of this very result: after a correction or a further attempt it is not. An attribute has no
/// number, so its text tells.
bool isAbout(const Judgement& judgement, const FeatureResult& result);

} // namespace clew::domain
