// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/table.h"

#include <QByteArray>

namespace clew::exchange {

/// A workbook of Office Open XML (ECMA-376, XLSX), its visible sheets only. Formulas are taken as the values that were
/// computed last; styles, drawings and macros are passed over.
///
/// Limits: ZipEntries', 1,000 columns, 200,000 rows and 2,000,000 filled cells in all; no DTD, so no entities.
class XlsxWorkbook
{
public:
    static constexpr qsizetype mostColumns = 1000;
    static constexpr qsizetype mostRows = 200'000;
    static constexpr qint64 mostCells = 2'000'000;

    static Result<QList<Table>> read(const QByteArray& bytes, Progress& progress);
};

} // namespace clew::exchange
