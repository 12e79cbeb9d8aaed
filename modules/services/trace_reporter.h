// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/trace_report.h"
#include "services/trace_starts.h"
#include "services/whereabouts.h"

namespace clew::services {

/// Turns what a walk reached into a report, with every unit's path, place and customer.
Result<TraceReport> reportTrace(store::Records& records, const TraceStarts& starts, const domain::TraceResult& result,
                                const Whereabouts& whereabouts, std::optional<Instant> asOf);

} // namespace clew::services
