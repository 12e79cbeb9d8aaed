// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/window_edge.h"

#include "domain/suspect_gauges.h"

namespace clew::services {

Result<std::optional<Instant>> windowEdge(const QString& text, bool isEnd)
{
    if (text.trimmed().isEmpty())
        return std::optional<Instant>();
    if (const auto day = parseDay(text.trimmed())) {
        const domain::TimeSpan whole = domain::wholeDay(*day);
        return std::optional(isEnd ? whole.ends : whole.begins);
    }
    const auto moment = Instant::parse(text.trimmed());
    if (!moment)
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is no day; write it as 2026-01-14, or as a moment with "
                                                         "its zone, 2026-01-14T08:00:00Z.")
                                              .arg(text.left(40)));
    return std::optional(*moment);
}

} // namespace clew::services
