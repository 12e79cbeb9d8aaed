// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace clew::exchange {

/// Separated values as spreadsheets write them (RFC 4180 with any separator): cells may be quoted, a quote inside is
/// doubled, a quoted cell may hold separators and line ends.
class CsvText
{
public:
    static constexpr int mostColumns = 1000;
    static constexpr qsizetype longestCell = 65536;

    CsvText(const QString& text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    /// The next row's cells, trimmed; one empty cell for a blank line. Fails with Invalid for a quote that is never
    /// closed, text behind a closing quote, and cells beyond the limits.
    Result<QStringList> next();
    /// 1-based number of the row that next() gave last, as a spreadsheet counts.
    int row() const { return m_row; }

private:
    Result<QString> quotedCell();
    QString plainCell();

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_row = 0;
};

} // namespace clew::exchange
