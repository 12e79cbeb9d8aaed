// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/csv_text.h"

namespace clew::exchange {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

/// At an opening quote; stands behind the closing one afterwards.
Result<QString> CsvText::quotedCell()
{
    QString cell;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == u'"') {
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                ++m_at;
            } else {
                ++m_at;
                return cell;
            }
        }
        cell.append(m_text[m_at]);
        if (cell.size() > longestCell)
            return fail(Error::Code::Invalid, QStringLiteral("A cell in row %1 is longer than %2 characters; is a "
                                                             "quote not closed?")
                                                  .arg(m_row)
                                                  .arg(longestCell));
    }
    return fail(Error::Code::Invalid,
                QStringLiteral("A quote opened in row %1 is never closed; close or remove it.").arg(m_row));
}

QString CsvText::plainCell()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
        ++m_at;
    return m_text.mid(start, m_at - start);
}

Result<QStringList> CsvText::next()
{
    QStringList cells;
    ++m_row;
    for (;;) {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        const bool quoted = m_at < m_text.size() && m_text[m_at] == u'"';
        const QString cell = quoted ? TRY(quotedCell()) : plainCell();
        if (quoted && !plainCell().trimmed().isEmpty())
            return fail(
                Error::Code::Invalid,
                QStringLiteral("In row %1 text follows a closing quote; double the quotes inside a cell.").arg(m_row));
        cells.append(cell.trimmed());
        if (cell.size() > longestCell || cells.size() > mostColumns)
            return fail(Error::Code::Invalid, QStringLiteral("Row %1 has more than %2 cells or a cell of more than %3 "
                                                             "characters; this is no list.")
                                                  .arg(m_row)
                                                  .arg(mostColumns)
                                                  .arg(longestCell));
        if (m_at < m_text.size() && m_text[m_at] == m_separator) {
            ++m_at;
            continue;
        }
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        return cells;
    }
}

} // namespace clew::exchange
