// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/row_source.h"

class QAbstractItemView;

namespace clew::gui {

/// The chosen rows of a table as a person sees them: a line a row, cells apart by tabs, the headings first.
QString tabSeparated(const QAbstractItemView& view);

/// One line of RFC 4180: cells apart by commas, quoted where they need it. A cell that a spreadsheet would take for a
/// formula (begins with = + - @, a tab or a return) gets an apostrophe before it; a plain number doesn't.
QByteArray csvLine(const QStringList& cells);

/// Writes all rows of a list to a CSV file (UTF-8, stable column names first), some thousand at a time, so that the
/// store serves others in between. The file is there whole or not at all. Says how many rows.
void exportList(QObject* owner, std::unique_ptr<RowSource> source, const services::ListQuestion& question,
                const QString& path, std::function<void(const Result<std::int64_t>&)> done);

} // namespace clew::gui
