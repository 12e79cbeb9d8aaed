// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/csv_reader.h"

#include "exchange/csv_row.h"
#include "exchange/csv_text.h"
#include "exchange/text_bytes.h"

namespace clew::exchange {

namespace {

struct CsvStart
{
    QChar separator;
    int known = 0; ///< columns that mean something in the best kind of list
    int columns = 0;
};

QStringList headersOf(const QString& text, QChar separator)
{
    CsvText csv(text, separator);
    while (!csv.atEnd()) {
        const auto cells = csv.next();
        if (!cells)
            return {};
        if (cells->size() > 1 || !cells->first().isEmpty())
            return *cells;
    }
    return {};
}

/// The separator under which the header row says the most.
CsvStart sniffCsv(const QString& text)
{
    CsvStart best;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        const QStringList headers = headersOf(text, separator);
        for (const CsvKind& kind : csvKinds()) {
            int known = 0;
            for (const QString& header : headers)
                known += csvFieldOf(header, kind.name).isEmpty() ? 0 : 1;
            if (known > best.known || best.separator.isNull())
                best = {separator, known, int(headers.size())};
        }
    }
    return best;
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

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
}

Result<void> sendRows(CsvText& csv, CsvRows& rows, const DraftSink& sink, Progress& progress)
{
    while (!csv.atEnd()) {
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("Reading was stopped."));
        const QStringList cells = TRY(csv.next());
        if (isBlank(cells))
            continue;
        if (auto draft = rows.draft(cells, csv.row()))
            TRY(sink(std::move(*draft)));
        if (csv.row() % 1000 == 0)
            progress.report(QStringLiteral("Rows"), csv.row(), 0);
    }
    return {};
}

} // namespace

QStringList CsvReader::settings() const
{
    return {QStringLiteral("kind"),        QStringLiteral("part"),       QStringLiteral("revision"),
            QStringLiteral("customer"),    QStringLiteral("supplier"),   QStringLiteral("gauge"),
            QStringLiteral("length-unit"), QStringLiteral("angle-unit"), QStringLiteral("person")};
}

bool CsvReader::recognises(const QByteArray& head, const QString&) const
{
    const DecodedText decoded = decodeText(head);
    const QString text = decoded.text.trimmed();
    if (text.isEmpty() || text.contains(QChar(0)) || text.startsWith(u'<') || text.startsWith(u'{'))
        return false;
    const CsvStart start = sniffCsv(decoded.text);
    return start.columns > 1 && start.known > 1 && start.known * 2 >= start.columns;
}

Result<ImportReport> CsvReader::read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                                     Progress& progress) const
{
    ProblemLog log;
    const DecodedText decoded = decodeText(TRY(readWhole(device, progress)));
    if (decoded.text.contains(QChar(0)))
        return fail(Error::Code::Invalid,
                    QStringLiteral("There are zero bytes in the file, so this is no list as text; save it as CSV in "
                                   "UTF-8."));
    if (decoded.guessed)
        log.warning(0, {},
                    QStringLiteral("The file is not UTF-8 and is read as Windows-1252; look at letters such as ä, ß "
                                   "and µ, or save it as UTF-8."));
    const CsvStart start = sniffCsv(decoded.text);
    CsvText csv(decoded.text, start.separator);
    QStringList headers;
    while (!csv.atEnd() && isBlank(headers))
        headers = TRY(csv.next());
    const CsvColumns columns = TRY(csvColumns(headers, options));
    CsvRows rows(columns, options, start.separator != u',', log);
    TRY(sendRows(csv, rows, sink, progress));
    return ImportReport{format(), columns.kind->name, log.problems()};
}

} // namespace clew::exchange
