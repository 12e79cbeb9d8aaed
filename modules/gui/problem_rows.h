// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/problem.h"
#include "gui/rows_model.h"

namespace clew::gui {

/// Of a document: what, field, means. Of a file: row, column, what, means.
enum class ProblemTable { Document, File };
/// Problems as rows, those that stop the work first.
QList<TableRow> problemRows(const Problems& problems, ProblemTable table);

} // namespace clew::gui
