// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/draft.h"
#include "exchange/problem_log.h"
#include "exchange/table.h"

namespace clew::exchange {

/// Reads the cells of a list as people fill them in, and names every cell that says something else than it should.
class ListCells
{
public:
    /// `commaIsFree`: 10,5 may be a number (Table). Decimal sign and date style come from `decimal` and `date-style`.
    ListCells(const ImportOptions& options, bool commaIsFree, ProblemLog& log);

    /// Logs an error for a decimal sign or date style that is none.
    void check();

    /// "N/A", "-", "k.A.", "?": nothing is known.
    static bool isPlaceholder(const TableCell& cell);

    /// Each gives nothing, with an error in the log, for what it can't read.
    std::optional<QString> number(const TableCell& cell, int row, const QString& label);
    /// How many, or how much of something: "1.000" and "1,000" may be a thousand, so they need a stated decimal sign.
    std::optional<QString> count(const TableCell& cell, int row, const QString& label);
    /// ISO 8601. A day whose month can't be told from its day needs a stated date style.
    std::optional<QString> day(const TableCell& cell, int row, const QString& label);
    /// A day or a moment, as MomentText takes it.
    std::optional<QString> moment(const TableCell& cell, int row, const QString& label);
    std::optional<QString> text(const TableCell& cell, int row, const QString& label);

private:
    std::optional<QString> slashedDay(const QString& text, int row, const QString& label);

    QString m_decimal;
    QString m_dateStyle;
    bool m_commaIsFree;
    ProblemLog& m_log;
};

} // namespace clew::exchange
