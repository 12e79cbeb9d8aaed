// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/document_service.h"

namespace clew::gui {

/// A PDF's signatures, a row each, in the order they were made: who, for what, when, and whether it holds.
QStringList findingHeadings();
QList<TableRow> findingRows(const services::FileVerdict& verdict);

/// What a PDF proves, in one sentence, with what that means for somebody who has to rely on it.
RowCell verdictWords(const services::FileVerdict& verdict);
/// Where the file comes from, and each thing that is wrong with it.
QStringList verdictDetails(const services::FileVerdict& verdict);

} // namespace clew::gui
