// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/list_export.h"

#include "gui/job.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace clew::gui {

namespace {

constexpr std::int64_t rowsAtOnce = 2000;

QString readableCell(const services::ListColumn& column, const QString& cell)
{
    const auto moment = services::momentIn(column, cell);
    return moment ? moment->toString() : cell;
}

bool looksLikeFormula(const QString& cell)
{
    if (cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.front()))
        return false;
    bool isNumber = false;
    (void)cell.toDouble(&isNumber); // only told apart from formulas; the text is written as it stands
    return !isNumber;
}

class ListExport final : public QObject
{
public:
    using Done = std::function<void(const Result<std::int64_t>&)>;

    ListExport(QObject* owner, const services::Session& session, std::unique_ptr<RowSource> source,
               services::ListQuestion question, const QString& path, Done done)
        : QObject(owner),
          m_session(session),
          m_source(std::move(source)),
          m_question(std::move(question)),
          m_columns(m_source->columns()),
          m_file(path),
          m_done(std::move(done))
    {
    }

    void start()
    {
        for (const services::ListColumn& column : m_columns)
            m_sheet.headers.append(QString::fromLatin1(column.name));
        if (isWorkbook())
            return next();
        if (!m_file.open(QIODevice::WriteOnly)) {
            end(cannotWrite());
            return;
        }
        m_file.write(csvLine(m_sheet.headers));
        next();
    }

private:
    bool isWorkbook() const { return sheetFormatOf(m_file.fileName()) == services::SheetFormat::Xlsx; }
    void next()
    {
        m_source->rows(this, m_question, m_written, rowsAtOnce,
                       [this](const Result<QList<services::ListedRow>>& rows) { take(rows); });
    }
    void take(const Result<QList<services::ListedRow>>& rows)
    {
        if (!rows) {
            end(tl::make_unexpected(rows.error()));
            return;
        }
        for (const services::ListedRow& row : *rows) {
            QStringList cells;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                cells.append(readableCell(m_columns.at(i), row.cells.at(i)));
            if (isWorkbook())
                m_sheet.rows.append(cells);
            else
                m_file.write(csvLine(cells));
        }
        m_written += rows->size();
        if (isWorkbook() && m_written > mostWorkbookRows)
            return end(fail(Error::Code::Invalid,
                            QCoreApplication::translate("ListExport", "The list has more than %L1 rows, too many for a "
                                                                      "workbook; narrow it, or write it as CSV.")
                                .arg(mostWorkbookRows)));
        if (rows->size() == rowsAtOnce)
            next();
        else if (isWorkbook())
            writeWorkbook();
        else
            end(m_file.commit() ? Result<std::int64_t>(m_written) : cannotWrite());
    }
    void writeWorkbook()
    {
        m_sheet.name = QStringLiteral("List");
        startJob(
            this,
            [sheet = std::move(m_sheet), session = m_session, path = m_file.fileName()](Progress&) {
                return services::writeSheets(session, path, services::SheetFormat::Xlsx, {sheet});
            },
            [this](const Result<>& written) {
                end(written ? Result<std::int64_t>(m_written) : tl::make_unexpected(written.error()));
            });
    }
    Result<std::int64_t> cannotWrite() const
    {
        return fail(Error::Code::Io,
                    QCoreApplication::translate("ListExport", "“%1” can't be written: %2. Choose another place.")
                        .arg(m_file.fileName(), m_file.errorString()));
    }
    void end(const Result<std::int64_t>& written)
    {
        m_done(written);
        deleteLater();
    }

    services::Session m_session;
    std::unique_ptr<RowSource> m_source;
    services::Sheet m_sheet;
    services::ListQuestion m_question;
    QList<services::ListColumn> m_columns;
    QSaveFile m_file;
    Done m_done;
    std::int64_t m_written = 0;
};

} // namespace

QByteArray csvLine(const QStringList& cells)
{
    QStringList written;
    for (QString cell : cells) {
        if (looksLikeFormula(cell))
            cell.prepend(QLatin1Char('\''));
        const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar sign) {
            return sign == QLatin1Char(',') || sign == QLatin1Char('"') || sign == QLatin1Char('\n') ||
                   sign == QLatin1Char('\r');
        });
        if (needsQuotes)
            cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        written.append(cell);
    }
    return written.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

QString tabSeparated(const QAbstractItemView& view)
{
    const QAbstractItemModel& model = *view.model();
    QList<int> rows;
    for (const QModelIndex& index : view.selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QStringList lines;
    const auto line = [&](const std::function<QVariant(int)>& cell) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(cell(column).toString().simplified());
        lines.append(cells.join(QLatin1Char('\t')));
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal); });
    for (const int row : rows)
        line([&](int column) { return model.index(row, column).data(); });
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString sheetFilter()
{
    return QCoreApplication::translate("ListExport", "XLSX workbooks (*.xlsx);;CSV files (*.csv)");
}

services::SheetFormat sheetFormatOf(const QString& path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? services::SheetFormat::Xlsx
                                                                      : services::SheetFormat::Csv;
}

void exportList(QObject* owner, const services::Session& session, std::unique_ptr<RowSource> source,
                const services::ListQuestion& question, const QString& path,
                std::function<void(const Result<std::int64_t>&)> done)
{
    (new ListExport(owner, session, std::move(source), question, path, std::move(done)))->start();
}

} // namespace clew::gui
