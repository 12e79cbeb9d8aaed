// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QList>
#include <QString>

namespace clew::exchange {

/// One cell of a spreadsheet or of separated values.
struct TableCell
{
    /// Separated values hold Text only. A Day is 2026-03-06, a Moment 2026-03-06T08:00:00 in nobody knows which zone.
    enum class Kind { Empty, Text, Number, Day, Moment, Truth, Error };

    Kind kind = Kind::Empty;
    QString text; ///< trimmed; a Number as the file writes it, binary noise and all

    bool isEmpty() const { return kind == Kind::Empty; }
    /// A Number as its format shows it, SN-0042 of 42; empty where that says no more than the number (DigitFormat).
    QString formatted = {};

    /// A Number in at most 15 digits, as a spreadsheet reckons with it; any other as it is.
    QString number() const;
    /// As a person sees it.
    QString shown() const { return formatted.isEmpty() ? number() : formatted; }
    /// Empty for blank text.
    static TableCell ofText(const QString& text);
};

using TableRow = QList<TableCell>;

/// What a list is read from, whether it came as XLSX or as separated values. The row at index i is row i + 1 of the
/// file as a spreadsheet counts.
struct Table
{
    QString name; ///< of the sheet; empty for separated values
    QList<TableRow> rows;
    bool isRagged = false;   ///< a row of another length than the header's is suspect: separators inside a cell
    bool commaIsFree = true; ///< commas separate nothing, so 10,5 may be a number

    const TableCell& at(qsizetype row, qsizetype column) const;
    qsizetype width() const; ///< of the longest row
};

bool isBlank(const TableRow& row);
QStringList textsOf(const TableRow& row);

/// "A" for 0, "Z" for 25, "AA" for 26.
QString columnLetters(qsizetype column);
/// "C Nominal": how a problem names a column.
QString columnLabel(qsizetype column, const QString& header);

} // namespace clew::exchange
