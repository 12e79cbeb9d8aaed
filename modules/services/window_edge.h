// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <optional>

namespace clew::services {

/// The edge of a window of time as a person types it. A day means its beginning, or its end where the window ends with
/// it; nothing for an empty text. Invalid for what is neither a day nor a moment with its zone.
Result<std::optional<Instant>> windowEdge(const QString& text, bool isEnd);

} // namespace clew::services
