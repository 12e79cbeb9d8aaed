// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/csv_writer.h"

namespace clew::exchange {

namespace {

bool looksLikeFormula(const QString& cell)
{
    if (cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.front()))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber || cell.front() == QLatin1Char('+');
}

QString csvCell(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(QLatin1Char('\''));
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r') ||
               c == QLatin1Char(';');
    });
    if (!needsQuotes)
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray csvRow(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells)
        written.append(csvCell(cell));
    return written.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace clew::exchange
