// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/csv_reader.h"

#include "exchange/csv_text.h"
#include "exchange/list_reader.h"
#include "exchange/text_bytes.h"

namespace clew::exchange {

namespace {

constexpr int rowsToSniff = 70;
constexpr qsizetype mostRows = 1'000'000;
constexpr qsizetype mostCells = 10'000'000;

/// The rows of separated values; `most` of them, or all. A broken row ends a table that is only looked at.
Result<Table> tableOf(const QString& text, QChar separator, int most, Progress* progress)
{
    CsvText csv(text, separator);
    Table table;
    table.isRagged = true;
    table.commaIsFree = separator != u',';
    qsizetype cellsRead = 0;
    while (!csv.atEnd() && (most == 0 || csv.row() < most)) {
        if (progress && progress->cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("Reading was stopped."));
        const auto cells = csv.next();
        if (!cells && most > 0)
            break;
        if (!cells)
            return tl::make_unexpected(cells.error());
        cellsRead += cells->size();
        if (table.rows.size() >= mostRows || cellsRead > mostCells)
            return fail(
                Error::Code::Invalid,
                QStringLiteral("The list has more than %1 rows or %2 cells; split it.").arg(mostRows).arg(mostCells));
        TableRow row;
        for (const QString& cell : *cells)
            row.append(TableCell::ofText(cell));
        table.rows.append(row);
    }
    return table;
}

struct CsvStart
{
    QChar separator = u',';
    qsizetype known = 0; ///< columns that mean something in the best kind of list
    qsizetype columns = 0;
};

/// The separator under which a header row says the most; else the one that cuts the rows into the most cells.
CsvStart sniffCsv(const QString& text)
{
    CsvStart best;
    qsizetype widest = 0;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        const auto table = tableOf(text, separator, rowsToSniff, nullptr);
        if (!table)
            continue;
        const auto [known, columns] = ListReader::knownColumns(*table);
        const qsizetype width = table->width();
        if (known > best.known || (known == best.known && width > widest)) {
            best = {separator, known, columns};
            widest = width;
        }
    }
    return best;
}

/// Tabs or semicolons cut each of its first rows into as many cells: a table, whatever its headers are called.
bool isTabular(const QString& text)
{
    constexpr qsizetype fewestRows = 3;
    constexpr qsizetype fewestColumns = 3;
    for (const QChar separator : {QChar(u'\t'), QChar(u';')}) {
        const auto table = tableOf(text, separator, rowsToSniff, nullptr);
        if (!table || table->rows.size() < fewestRows || table->width() < fewestColumns)
            continue;
        const auto first = table->rows.begin();
        if (std::all_of(first, first + fewestRows, [&](const TableRow& row) { return row.size() == table->width(); }))
            return true;
    }
    return false;
}

Result<QByteArray> readWhole(QIODevice& device, Progress& progress)
{
    QByteArray bytes;
    for (;;) {
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("Reading was stopped."));
        const QByteArray piece = device.read(65536);
        if (piece.isEmpty())
            break;
        bytes += piece;
        if (bytes.size() > CsvReader::mostBytes)
            return fail(
                Error::Code::Invalid,
                QStringLiteral("The list is larger than %1 MiB; split it.").arg(CsvReader::mostBytes / (1024 * 1024)));
    }
    if (bytes.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("The file is empty."));
    return bytes;
}

} // namespace

QStringList CsvReader::settings() const
{
    return ListReader::settings();
}

bool CsvReader::recognises(const QByteArray& head, const QString&) const
{
    const DecodedText decoded = decodeText(head);
    const QString text = decoded.text.trimmed();
    if (text.isEmpty() || text.contains(QChar(0)) || text.startsWith(u'<') || text.startsWith(u'{'))
        return false;
    const CsvStart start = sniffCsv(decoded.text);
    return (start.columns > 1 && start.known > 1 && start.known * 2 >= start.columns) || isTabular(decoded.text);
}

namespace {

Result<QList<Table>> csvTables(QIODevice& device, Progress& progress, ProblemLog& log)
{
    const DecodedText decoded = decodeText(TRY(readWhole(device, progress)));
    if (decoded.text.contains(QChar(0)))
        return fail(Error::Code::Invalid,
                    QStringLiteral("There are zero bytes in the file, so this is no list as text; save it as CSV in "
                                   "UTF-8."));
    if (decoded.guessed)
        log.warning(0, {},
                    QStringLiteral("The file is not UTF-8 and is read as Windows-1252; look at letters such as ä, ß "
                                   "and µ, or save it as UTF-8."));
    return QList<Table>{TRY(tableOf(decoded.text, sniffCsv(decoded.text).separator, 0, &progress))};
}

} // namespace

Result<QList<Table>> CsvReader::tables(QIODevice& device, Progress& progress) const
{
    ProblemLog unread;
    return csvTables(device, progress, unread);
}

Result<ImportReport> CsvReader::read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                                     Progress& progress) const
{
    ProblemLog log;
    const QList<Table> tables = TRY(csvTables(device, progress, log));
    ImportReport report;
    report.list = TRY(ListReader(tables, options, log).read(sink, progress));
    report.format = format();
    report.version = report.list->list;
    report.problems = log.problems();
    return report;
}

} // namespace clew::exchange
