// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/table.h"
#include "services/importer.h"
#include "services/store_service.h"

namespace clew::services {

/// What becomes of a row of a list.
enum class ListRowState {
    None,      ///< above the header, blank, limits, or not known before the rest is mended
    Header,    ///< names the columns
    New,       ///< brings records
    Known,     ///< says what is in the store already
    Completed, ///< fills in what was empty in the store
    Changed,   ///< says something else than the store: refused
    Problem,   ///< has an error
    LeftOut,   ///< a total, or what another row says already
};

/// A problem where it stands in the sheet.
struct ListMark
{
    qsizetype row = -1;    ///< of ListSheet::table; -1 = the whole file
    qsizetype column = -1; ///< -1 = the whole row
    Problem problem;
};

/// A list as its file has it, beside how it is understood.
struct ListSheet
{
    exchange::Table table;
    exchange::ListLayout layout;
    QStringList fieldOfColumn;  ///< by column of the table; empty = not taken
    QList<QStringList> choices; ///< what each column may be taken as; none for one without a header
    QList<ListRowState> states; ///< by row of the table
    QList<ListMark> marks;      ///< errors first, then in the file's order
    QStringList kinds;          ///< of lists that there are
    QStringList sheets;         ///< of the file, where there are several
    QStringList mappings;       ///< that are kept
    QStringList settings;       ///< the keys of ImportRequest::set that matter to this list
};

bool isListFormat(const QString& format);

/// The list of a file that was looked at with `result`; nothing where the file is no list, or no table can be read
/// from it, which its problems say.
Result<std::optional<ListSheet>> listSheet(OpenStore& store, const ImportRequest& request, const ImportResult& result,
                                           Progress& progress);

} // namespace clew::services
