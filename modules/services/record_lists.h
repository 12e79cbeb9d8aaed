// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/store_service.h"
#include "store/listed_rows.h"

namespace clew::services {

using store::CellForm;
using store::ListColumn;
using store::ListedRow;
using store::ListQuestion;

/// The columns of a kind's list; none where the kind has no list.
QList<ListColumn> listColumns(domain::Kind kind);

Result<std::int64_t> countRows(OpenStore& store, const ListQuestion& question);
/// A page of the list: `count` rows from the row with index `first` on. Every row costs the same, wherever it stands.
Result<QList<ListedRow>> rowsOf(OpenStore& store, const ListQuestion& question, std::int64_t first, std::int64_t count);
/// The values of a column that a list can be narrowed to, each with how many rows have it.
Result<QList<std::pair<QString, std::int64_t>>> valuesOf(OpenStore& store, domain::Kind kind, const QString& column);

/// The moment that a cell says; none where it says another thing, or only a day.
std::optional<Instant> momentIn(const ListColumn& column, const QString& cell);

} // namespace clew::services
