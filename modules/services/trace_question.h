// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/store_service.h"
#include "services/trace_service.h"

namespace clew::services {

/// A trace as a person asks for it: the start by its name, times by days. A null day is left open.
struct TraceQuestion
{
    TraceOf of = TraceOf::Lot;
    QString name; ///< as for a record's address: "HT-8841", "LB-7/BRL-1", a UUID
    std::optional<domain::Direction> direction;
    QDate asOf; ///< as the genealogy stood at the end of that day, UTC
    QDate from; ///< work from the beginning of that day on, UTC
    QDate to;   ///< work until the end of that day, UTC

    friend bool operator==(const TraceQuestion&, const TraceQuestion&) = default;
};

/// Whether a trace can begin at records of that kind.
bool canTraceFrom(domain::Kind kind);

/// Fails with Invalid without a name, and as TraceService does.
Result<TraceReport> answerTrace(OpenStore& store, const TraceQuestion& question, Progress& progress);

/// The lots a trace is about: the one it began at, and those it reached.
QList<domain::LotId> lotsOf(const TraceReport& report);

} // namespace clew::services
