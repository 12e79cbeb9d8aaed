// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/moment_option.h"

namespace clew::cli {

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

} // namespace

Result<std::optional<Instant>> momentOption(Context& context, const QString& option, DayMeans day)
{
    const QString text = context.arguments().value(option);
    if (!context.arguments().has(option))
        return std::optional<Instant>();
    if (const auto date = parseDay(text)) {
        const std::int64_t start = date->startOfDay(Qt::UTC).toMSecsSinceEpoch();
        return std::optional(Instant::fromMilliseconds(day == DayMeans::ItsStart ? start : start + dayMs - 1));
    }
    const auto moment = Instant::parse(text);
    if (!moment)
        return context.wrongUsage(
            QStringLiteral("--%1 takes a day or a moment with its zone, 2026-01-14 or 2026-01-14T08:00:00Z, not “%2”.")
                .arg(option, text));
    return std::optional(*moment);
}

} // namespace clew::cli
