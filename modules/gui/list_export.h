// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/row_source.h"
#include "services/sheet_file.h"

class QAbstractItemView;

namespace clew::gui {

/// The chosen rows of a table as a person sees them: a line a row, cells apart by tabs, the headings first.
QString tabSeparated(const QAbstractItemView& view);

/// One line of RFC 4180: cells apart by commas, quoted where they need it. A cell that a spreadsheet would take for a
/// formula (begins with = + - @, a tab or a return) gets an apostrophe before it; a plain number doesn't.
QByteArray csvLine(const QStringList& cells);

/// "XLSX workbooks (*.xlsx);;CSV files (*.csv)", for a dialog; the file's ending decides.
QString sheetFilter();
services::SheetFormat sheetFormatOf(const QString& path);

/// Writes all rows of a list to a file, stable column names first, read some thousand at a time, so that the store
/// serves others in between: CSV (UTF-8), or a workbook of texts where the path ends in .xlsx. The file is there whole
/// or not at all; a workbook never replaces one, and holds `mostWorkbookRows`. Says how many rows.
void exportList(QObject* owner, const services::Session& session, std::unique_ptr<RowSource> source,
                const services::ListQuestion& question, const QString& path,
                std::function<void(const Result<std::int64_t>&)> done);

constexpr std::int64_t mostWorkbookRows = 200'000; ///< beyond, a spreadsheet takes minutes to open it

} // namespace clew::gui
