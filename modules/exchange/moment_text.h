// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/draft.h"
#include "exchange/problem_log.h"

#include <QString>

namespace clew::exchange {

/// A foreign file's moment as the exchange file writes it: ISO 8601 in UTC, or only the day where the file gives local
/// time and nobody has said in which zone (`--set timezone=+01:00`, or a name such as Europe/Berlin).
class MomentText
{
public:
    explicit MomentText(const ImportOptions& options) : m_zone(options.value(QStringLiteral("timezone"))) {}

    /// Logs an error for a timezone that is none.
    void check(ProblemLog& log) const;
    /// Empty, with an error in the log, for what is no moment.
    QString read(const QString& text, int row, const QString& column, ProblemLog& log) const;
    /// True for what read() gave where only the day is known.
    static bool isDay(const QString& text) { return text.size() == 10; }

private:
    QString m_zone;
};

} // namespace clew::exchange
