// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/trace_service.h"

#include "services/trace_reporter.h"
#include "store/genealogy.h"

#include <QElapsedTimer>

namespace clew::services {

namespace {

/// A backward walk has seen no parents and deliveries of what it reached: one forward walk from there shows them.
Result<> lookUpFrom(const domain::TraceResult& result, Whereabouts& whereabouts, Progress& progress)
{
    QList<domain::TraceStart> units;
    for (const domain::Reached& reached : result.reached) {
        if (reached.node.kind == domain::Kind::Unit)
            units.append(domain::TraceStart{reached.node});
    }
    TRY(domain::trace(whereabouts, domain::Direction::Forward, units, {}, progress));
    return {};
}

} // namespace

Result<TraceReport> TraceService::trace(const TraceRequest& request, Progress& progress)
{
    QElapsedTimer timer;
    timer.start();
    const TraceStarts starts = TRY(findTraceStarts(m_records, request));
    store::StoreGenealogy genealogy(m_records.database());
    Whereabouts whereabouts(genealogy);
    const domain::TraceResult result =
        TRY(domain::trace(whereabouts, starts.direction, starts.starts, request.asOf, progress));
    if (starts.direction == domain::Direction::Backward)
        TRY(lookUpFrom(result, whereabouts, progress));
    TraceReport report = TRY(reportTrace(m_records, starts, result, whereabouts, request.asOf));
    report.elapsedMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return report;
}

} // namespace clew::services
