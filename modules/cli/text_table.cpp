// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/text_table.h"

namespace clew::cli {

namespace {

QString alignedRow(const QStringList& row, const QList<qsizetype>& widths)
{
    QString line;
    for (qsizetype i = 0; i < row.size(); ++i)
        line += row[i].leftJustified(widths[i] + 2);
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

} // namespace

QString TextTable::text() const
{
    if (m_rows.isEmpty())
        return {};
    QList<qsizetype> widths(m_heads.size(), 0);
    const auto widen = [&](const QStringList& row) {
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    };
    widen(m_heads);
    for (const QStringList& row : m_rows)
        widen(row);
    QString text = alignedRow(m_heads, widths);
    for (const QStringList& row : m_rows)
        text += alignedRow(row, widths);
    return text;
}

QString alignedPairs(const QList<std::pair<QString, QString>>& pairs, const QString& indent)
{
    qsizetype width = 0;
    for (const auto& [name, value] : pairs)
        width = std::max(width, value.isEmpty() ? 0 : name.size());
    QString text;
    for (const auto& [name, value] : pairs) {
        if (!value.isEmpty())
            text += indent + name.leftJustified(width + 2) + value + QLatin1Char('\n');
    }
    return text;
}

QString wrapped(const QString& text, int width, const QString& indent)
{
    QString result;
    QString line;
    const auto endLine = [&] {
        if (!line.isEmpty())
            result += indent + line + QLatin1Char('\n');
        line.clear();
    };
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent.size() + line.size() + 1 + word.size() > width)
            endLine();
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    endLine();
    return result;
}

} // namespace clew::cli
