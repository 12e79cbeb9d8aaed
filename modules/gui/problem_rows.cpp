// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/problem_rows.h"

#include <QCoreApplication>

namespace clew::gui {

namespace {

RowCell severityCell(Problem::Severity severity)
{
    if (severity == Problem::Severity::Error)
        return {QCoreApplication::translate("Problems", "stops it"), Tone::Stop, {}};
    return {QCoreApplication::translate("Problems", "to know"), Tone::Wait, {}};
}

} // namespace

QList<TableRow> problemRows(const Problems& problems, ProblemTable table)
{
    QList<TableRow> rows;
    for (const auto severity : {Problem::Severity::Error, Problem::Severity::Warning}) {
        for (const Problem& problem : problems) {
            if (problem.severity != severity)
                continue;
            const RowCell what{words::sentence(problem.message), Tone::Plain, {}};
            const RowCell column{problem.column, Tone::Plain, {}};
            const RowCell row{problem.row > 0 ? QString::number(problem.row) : QString(), Tone::Plain, {}, true};
            if (table == ProblemTable::Document)
                rows.append({{what, column, severityCell(severity)}, {}});
            else
                rows.append({{row, column, what, severityCell(severity)}, {}});
        }
    }
    return rows;
}

} // namespace clew::gui
