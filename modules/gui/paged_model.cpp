// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/paged_model.h"

#include "gui/words.h"

#include <limits>

namespace clew::gui {

namespace {

int alignmentOf(services::CellForm form)
{
    const bool isNumber = form == services::CellForm::Number || form == services::CellForm::Exact;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

PagedModel::PagedModel(std::unique_ptr<RowSource> source, QObject* parent)
    : QAbstractTableModel(parent),
      m_source(std::move(source)),
      m_columns(m_source->columns())
{
    count();
}

int PagedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PagedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const services::ListedRow* listed = row(index.row());
    if (!listed) // asking for a block changes what is cached, not what the model says
        const_cast<PagedModel*>(this)->fetch(index.row() / blockRows);
    if (!listed)
        return role == Qt::DisplayRole ? QStringLiteral("\u2026") : QVariant();
    const services::ListColumn& column = m_columns.at(index.column());
    const QString& cell = listed->cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString sign = column.form == services::CellForm::Word ? signOf(toneOf(cell)) : QString();
        const QString text = words::cell(column.form, cell);
        return sign.isEmpty() ? text : sign + QLatin1Char(' ') + text;
    }
    case Qt::ToolTipRole: {
        const auto moment = services::momentIn(column, cell);
        return moment ? words::exactMoment(*moment) : cell;
    }
    case Qt::ForegroundRole:
        return column.form == services::CellForm::Word && toneOf(cell) != Tone::Plain ? colourOf(toneOf(cell))
                                                                                      : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column.form);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(words::column(QString::fromLatin1(column.name)),
                                            words::cell(column.form, cell));
    case KeyRole:
        return QVariant::fromValue(qint64(listed->key));
    case WordRole:
        return cell;
    default:
        return {};
    }
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
        return role == Qt::DisplayRole && orientation == Qt::Vertical ? QVariant(section + 1) : QVariant();
    const services::ListColumn& column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return words::column(QString::fromLatin1(column.name));
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column.form);
    if (role == Qt::ToolTipRole)
        return column.sorts ? tr("Click to sort") : tr("This column can't sort the list");
    return {};
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && (column >= m_columns.size() || !m_columns.at(column).sorts))
        return;
    services::ListQuestion question = m_question;
    question.sortedBy = column < 0 ? QString() : QString::fromLatin1(m_columns.at(column).name);
    question.descending = order == Qt::DescendingOrder;
    ask(question);
}

void PagedModel::ask(services::ListQuestion question)
{
    if (question == m_question)
        return;
    m_question = std::move(question);
    refresh();
}

void PagedModel::refresh()
{
    ++m_epoch;
    forgetFetching();
    m_counting.cancel();
    count();
}

void PagedModel::forgetFetching()
{
    ++m_shown;
    for (const Job& job : std::as_const(m_fetching))
        job.cancel();
    m_fetching.clear();
}

void PagedModel::count()
{
    m_isCounted = false;
    m_counting = m_source->count(this, m_question, [this, epoch = m_epoch](const Result<RowCount>& counted) {
        if (epoch != m_epoch)
            return;
        if (counted)
            takeCount(*counted);
        else
            emit failed(counted.error());
    });
}

void PagedModel::takeCount(const RowCount& counted)
{
    beginResetModel();
    forgetFetching();
    m_blocks.clear();
    m_rows = int(std::min<std::int64_t>(counted.rows, std::numeric_limits<int>::max() / 64)); // 64: pixels of a row
    m_isCounted = counted.isFinal;
    m_showsEndsOnly = !counted.isFinal;
    endResetModel();
    if (counted.isFinal)
        emit this->counted(counted.rows);
}

const services::ListedRow* PagedModel::row(int row) const
{
    const Block* block = m_blocks.object(row / blockRows);
    const int inBlock = row % blockRows;
    return block && inBlock < block->rows.size() ? &block->rows.at(inBlock) : nullptr;
}

void PagedModel::fetch(int block)
{
    if (m_fetching.contains(block) || m_blocks.contains(block))
        return;
    const auto done = [this, block, shown = m_shown](const Result<QList<services::ListedRow>>& rows) {
        if (shown == m_shown)
            takeBlock(block, rows);
    };
    m_fetching.insert(block, m_source->rows(this, m_question, std::int64_t(block) * blockRows, blockRows, done));
}

void PagedModel::takeBlock(int block, const Result<QList<services::ListedRow>>& rows)
{
    m_fetching.remove(block);
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    m_blocks.insert(block, new Block{*rows});
    const int first = block * blockRows;
    const int last = std::min(first + blockRows, m_rows) - 1;
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

std::int64_t PagedModel::keyAt(int row) const
{
    const services::ListedRow* listed = this->row(row);
    return listed ? listed->key : 0;
}

RowKey PagedModel::rowKeyAt(int row) const
{
    const services::ListedRow* listed = this->row(row);
    return listed ? RowKey(listed->key, listed->within) : RowKey();
}

int PagedModel::rowOf(const RowKey& key) const
{
    for (const int block : m_blocks.keys()) {
        const QList<services::ListedRow>& rows = m_blocks.object(block)->rows;
        for (int i = 0; i < rows.size(); ++i) {
            if (RowKey(rows.at(i).key, rows.at(i).within) == key)
                return block * blockRows + i;
        }
    }
    return -1;
}

QStringList PagedModel::cellsAt(int row) const
{
    const services::ListedRow* listed = this->row(row);
    return listed ? listed->cells : QStringList();
}

} // namespace clew::gui
