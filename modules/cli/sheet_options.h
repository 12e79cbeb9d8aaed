// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/context.h"
#include "services/sheet_file.h"

namespace clew::cli {

/// --xlsx FILE, --csv FILE
QList<Option> sheetOptions();
/// The rows of a verb's JSON as a sheet: a column for each field that any of them has, the given ones first.
services::Sheet sheetOf(const QString& name, const QJsonArray& rows, const QStringList& first);
/// Writes them where these options say, and notes the paths in the answer ("files").
Result<> writeSheetFiles(Context& context, const QList<services::Sheet>& sheets, Answer& answer);

} // namespace clew::cli
