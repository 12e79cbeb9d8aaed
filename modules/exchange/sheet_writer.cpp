// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/sheet_writer.h"

#include "exchange/decimal_text.h"

#include <QFile>

#include <xlsxwriter.h>

namespace clew::exchange {

namespace {

constexpr qsizetype mostSheetRows = 1'048'575; ///< a worksheet's, without its header
constexpr qsizetype longestCellText = 32'767;  ///< UTF-16 code units, of a worksheet's cell

void writeLine(lxw_worksheet* sheet, lxw_row_t row, const QStringList& cells, lxw_format* format)
{
    lxw_col_t column = 0;
    for (const QString& cell : cells)
        worksheet_write_string(sheet, row, column++, cell.left(longestCellText).toUtf8().constData(), format);
}

bool looksLikeAFormula(const QString& cell)
{
    static const QString first = QStringLiteral("=+-@\t\r");
    return !cell.isEmpty() && first.contains(cell.front()) && !isFiniteNumber(cell);
}

QByteArray csvCell(const QString& cell)
{
    QString text = looksLikeAFormula(cell) ? u'\'' + cell : cell;
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                             text.contains(u'\r') || text != text.trimmed();
    if (needsQuotes)
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text.toUtf8();
}

QByteArray csvLine(const QStringList& cells)
{
    QByteArrayList line;
    for (const QString& cell : cells)
        line.append(csvCell(cell));
    return line.join(',') + "\r\n";
}

} // namespace

Result<> writeXlsx(const QString& path, const QList<Sheet>& sheets)
{
    for (const Sheet& sheet : sheets)
        if (sheet.rows.size() > mostSheetRows)
            return fail(Error::Code::Invalid,
                        QStringLiteral("A worksheet holds %1 rows, this list has %2; narrow it down, or write CSV.")
                            .arg(mostSheetRows)
                            .arg(sheet.rows.size()));
    if (QFile probe(path); !probe.open(QIODevice::WriteOnly))
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be written: %2.").arg(path, probe.errorString()));
    lxw_workbook* workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_format* bold = workbook ? workbook_add_format(workbook) : nullptr;
    if (!workbook || !bold)
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be written.").arg(path));
    format_set_bold(bold);
    for (const Sheet& sheet : sheets) {
        lxw_worksheet* worksheet = workbook_add_worksheet(workbook, sheet.name.left(31).toUtf8().constData());
        if (!worksheet)
            continue;
        writeLine(worksheet, 0, sheet.headers, bold);
        lxw_row_t row = 1;
        for (const QStringList& cells : sheet.rows)
            writeLine(worksheet, row++, cells, nullptr);
        worksheet_freeze_panes(worksheet, 1, 0);
    }
    const lxw_error closed = workbook_close(workbook);
    if (closed != LXW_NO_ERROR)
        return fail(Error::Code::Io,
                    QStringLiteral("“%1” can't be written; is it open in another program, or the disk full?").arg(path),
                    QString::fromUtf8(lxw_strerror(closed)));
    return {};
}

QByteArray csvOf(const Sheet& sheet)
{
    QByteArray text = "\xEF\xBB\xBF" + csvLine(sheet.headers);
    for (const QStringList& cells : sheet.rows)
        text += csvLine(cells);
    return text;
}

} // namespace clew::exchange
