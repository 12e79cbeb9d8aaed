// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/trace_service.h"

#include <QHash>

namespace clew::services {

/// Where the walk begins, and what stands before that in every path: a program's trace begins at what it ran on.
struct TraceStarts
{
    QString label; ///< "program NC4471 7"
    domain::Direction direction = domain::Direction::Forward;
    QList<domain::TraceStart> starts;
    /// The labels before a start; none for a start that is itself what was asked for.
    QHash<domain::Node, QStringList> before;

    bool isTheStart(const domain::Node& node) const
    {
        return before.isEmpty() && !starts.isEmpty() && starts.first().node == node;
    }
};

Result<TraceStarts> findTraceStarts(store::Records& records, const TraceRequest& request);

} // namespace clew::services
