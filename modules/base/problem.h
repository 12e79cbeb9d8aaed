// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QList>
#include <QString>

namespace clew {

/// Something wrong or odd in a file that came in: where, how bad, and what to do. Not an Error: reading goes on to find
/// the others. A file with a problem of severity Error is not taken at all.
struct Problem
{
    enum class Severity { Warning, Error };

    int row = 0;    ///< 1-based line or row; 0 = the whole file
    QString column; ///< column, element or field; empty = the whole row
    Severity severity = Severity::Error;
    QString message; ///< one sentence with the cure
};

using Problems = QList<Problem>;

bool hasErrors(const Problems& problems);

} // namespace clew
