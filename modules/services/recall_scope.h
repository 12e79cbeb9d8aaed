// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/recall.h"
#include "services/trace_starts.h"

namespace clew::services {

/// Where the walk of a recall begins: always forward, the start included. A delivery and an order begin at the units
/// they held, and at the delivery itself where it held pieces of lots: the rest of these lots is not concerned.
Result<TraceStarts> recallStarts(store::Records& records, const TraceRequest& request);

/// Lots that are related to the start and were not reached: of the same heat, from the same lot, and what a unit or a
/// delivery was made from.
Result<QList<domain::SisterLot>> sisterLots(store::Records& records, const TraceStarts& starts,
                                            const domain::TraceResult& reached);

} // namespace clew::services
