// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace clew::services {

/// The numbers of one column, in the order of the file.
struct NumberColumn
{
    QString name; ///< as its header says, else its number
    std::vector<double> values;
    double reference = 0;           ///< the first value
    std::vector<double> deviations; ///< from it, subtracted as decimals: what 10000000.1 - 10000000.2 is, is not lost
};

/// A list that people or gauges wrote: separated by semicolons, tabs, bars, commas or blanks (the first of these that
/// stands in the first row), with or without a header. Blank lines and lines that begin with # are left out.
class NumberTable
{
public:
    /// Fails with Invalid for a file without values, a row that has another number of cells than the first, and a quote
    /// that is never closed; the sentence names the row as a spreadsheet counts.
    static Result<NumberTable> read(const QByteArray& bytes);

    /// The headers, or "1", "2", … without them.
    const QStringList& columns() const { return m_columns; }
    qsizetype rows() const { return qsizetype(m_cells.size()); }

    /// A column by its header (case aside) or its number from 1; the only one for an empty name. NotFound otherwise.
    Result<int> find(const QString& name) const;
    /// Every cell must be a finite number; a comma is a decimal sign where no commas separate. Invalid, with row and
    /// column, otherwise.
    Result<NumberColumn> numbers(int column) const;
    /// The cells as labels; an empty one is Invalid.
    Result<QStringList> labels(int column) const;

private:
    Result<> takeRow(const QStringList& cells, int row);
    tl::unexpected<Error> wrongCell(qsizetype row, int column, const QString& why) const;

    QStringList m_columns;
    std::vector<QStringList> m_cells;
    std::vector<int> m_rowNumbers;
    bool m_decimalComma = false;
};

} // namespace clew::services
