// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/context.h"

namespace clew::cli {

enum class DayMeans { ItsStart, ItsEnd };

/// The moment of an option, "2026-01-14T08:00:00Z" or a day in UTC; none where the option is not there, wrong usage
/// where it is neither.
Result<std::optional<Instant>> momentOption(Context& context, const QString& option, DayMeans day);

} // namespace clew::cli
