// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/acceptance.h"

namespace clew::services {

/// A further result of a characteristic, judged by the rule that the judgement in force was made by. Where nobody
/// judged it, and where an attribute or an unreadable limit decides, by simple acceptance. A judgement that keeps its
/// acceptance limits is judged by these: within, the result conforms; beyond the drawing's limit by as much as they lie
/// inside it, it does not; between, it is not proven.
domain::Judgement judgedAgain(const domain::Characteristic& characteristic, const domain::FeatureResult& result,
                              const std::optional<domain::Judgement>& inForce, Instant now);

} // namespace clew::services
