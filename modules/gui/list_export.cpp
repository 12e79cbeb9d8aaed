// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/list_export.h"

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

    ListExport(QObject* owner, std::unique_ptr<RowSource> source, services::ListQuestion question, const QString& path,
               Done done)
        : QObject(owner),
          m_source(std::move(source)),
          m_question(std::move(question)),
          m_columns(m_source->columns()),
          m_file(path),
          m_done(std::move(done))
    {
    }

    void start()
    {
        if (!m_file.open(QIODevice::WriteOnly)) {
            end(cannotWrite());
            return;
        }
        QStringList names;
        for (const services::ListColumn& column : m_columns)
            names.append(QString::fromLatin1(column.name));
        m_file.write(csvLine(names));
        next();
    }

private:
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
            m_file.write(csvLine(cells));
        }
        m_written += rows->size();
        if (rows->size() == rowsAtOnce)
            next();
        else
            end(m_file.commit() ? Result<std::int64_t>(m_written) : cannotWrite());
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

    std::unique_ptr<RowSource> m_source;
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

void exportList(QObject* owner, std::unique_ptr<RowSource> source, const services::ListQuestion& question,
                const QString& path, std::function<void(const Result<std::int64_t>&)> done)
{
    (new ListExport(owner, std::move(source), question, path, std::move(done)))->start();
}

} // namespace clew::gui
