// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace clew::exchange {

/// A list that goes out to a spreadsheet: every cell as the text that the store has.
struct Sheet
{
    QString name;
    QStringList headers;
    QList<QStringList> rows;
};

/// All sheets as one workbook. Every cell is a text, so that nothing in it is ever a formula, and 10.500 keeps its
/// zeros. Overwrites; fails with Io.
Result<> writeXlsx(const QString& path, const QList<Sheet>& sheets);

/// One sheet as UTF-8 with its mark, separated by commas. A cell that a spreadsheet would take for a formula (it begins
/// with = + - @ or a tab, and is no number) gets an apostrophe in front.
QByteArray csvOf(const Sheet& sheet);

} // namespace clew::exchange
