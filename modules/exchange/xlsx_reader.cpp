// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/xlsx_reader.h"

#include "exchange/list_reader.h"
#include "exchange/xlsx_workbook.h"

namespace clew::exchange {

QStringList XlsxReader::settings() const
{
    return ListReader::settings();
}

/// Any ZIP archive, and the container of older workbooks: what is wrong with it is said when it is read.
bool XlsxReader::recognises(const QByteArray& head, const QString&) const
{
    return head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0");
}

Result<QList<Table>> XlsxReader::tables(QIODevice& device, Progress& progress) const
{
    if (progress.cancelled())
        return fail(Error::Code::Cancelled, QStringLiteral("The import was stopped; nothing was saved."));
    const QByteArray bytes = device.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The workbook is larger than %1 MiB; split it.").arg(mostBytes / (1024 * 1024)));
    return XlsxWorkbook::read(bytes, progress);
}

Result<ImportReport> XlsxReader::read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                                      Progress& progress) const
{
    const QList<Table> tables = TRY(this->tables(device, progress));
    ProblemLog log;
    ImportReport report;
    report.list = TRY(ListReader(tables, options, log).read(sink, progress));
    report.format = format();
    report.version = report.list->list;
    report.problems = log.problems();
    return report;
}

} // namespace clew::exchange
