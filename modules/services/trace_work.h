// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/trace_report.h"
#include "store/records.h"

namespace clew::services {

/// Adds the programs, machines, gauges and persons behind what a backward trace reached: of a unit everything that was
/// done to it, of a lot what was done while the traced pieces were in it. `asOf`: nothing later.
Result<> addWorkDone(TraceReport& report, store::Records& records, const domain::TraceResult& result,
                     std::optional<Instant> asOf);

} // namespace clew::services
