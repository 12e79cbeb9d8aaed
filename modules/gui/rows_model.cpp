// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/rows_model.h"

#include "gui/widgets.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace clew::gui {

namespace {

constexpr int widestSigns = 44;
constexpr int leastSigns = 18;

void fitToContents(QTableView* view, int stretched)
{
    const int widest = view->fontMetrics().averageCharWidth() * widestSigns;
    view->resizeColumnsToContents();
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (column != stretched && view->columnWidth(column) > widest)
            view->setColumnWidth(column, widest);
    }
}

/// Gives one column what the others leave, and never less than its words need, up to 18 signs.
class WidthKeeper final : public QObject
{
public:
    WidthKeeper(QTableView* view, int column) : QObject(view), m_view(view), m_column(column)
    {
        view->viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            shareOut();
        return false;
    }
    /// After new rows: every column as its words need, the rest to the stretched one.
    void fitNew()
    {
        fitToContents(m_view, m_column);
        m_words = m_view->columnWidth(m_column);
        shareOut();
    }

private:
    void shareOut()
    {
        int others = 0;
        for (int column = 0; column < m_view->model()->columnCount(); ++column)
            others += column == m_column || m_view->isColumnHidden(column) ? 0 : m_view->columnWidth(column);
        const int least = std::min(m_words, m_view->fontMetrics().averageCharWidth() * leastSigns);
        m_view->setColumnWidth(m_column, std::max(least, m_view->viewport()->width() - others));
    }

    QTableView* m_view;
    int m_column;
    int m_words = 0;
};

} // namespace

RowCell wordCell(const QString& word)
{
    return {words::name(word), toneOf(word), {}};
}

RowCell momentCell(const std::optional<Instant>& moment)
{
    return moment ? RowCell{words::moment(*moment), Tone::Plain, words::exactMoment(*moment)} : RowCell{};
}

RowsModel::RowsModel(const QStringList& headings, QObject* parent) : QAbstractTableModel(parent), m_headings(headings)
{
}

void RowsModel::setRows(QList<TableRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QList<RowCell>& cells = m_rows.at(index.row()).cells;
    if (index.column() >= cells.size())
        return {};
    const RowCell& cell = cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString sign = signOf(cell.tone);
        return sign.isEmpty() || cell.text.isEmpty() ? cell.text : sign + QLatin1Char(' ') + cell.text;
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_headings.at(index.column()), cell.text);
    case Qt::ToolTipRole:
        return cell.detail.isEmpty() ? cell.text : cell.detail;
    case Qt::ForegroundRole:
        return cell.tone == Tone::Plain ? QVariant() : colourOf(cell.tone);
    case Qt::FontRole:
        return cell.digits ? QVariant(digitFont()) : QVariant();
    case Qt::TextAlignmentRole:
        return int((cell.digits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_headings.size())
        return {};
    return role == Qt::DisplayRole ? QVariant(m_headings.at(section)) : QVariant();
}

QTableView* makeRowsView(RowsModel* model, const QString& accessibleName, int stretched, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(accessibleName);
    dressTable(view);
    view->horizontalHeader()->setStretchLastSection(false);
    auto* keeper = new WidthKeeper(view, stretched);
    QObject::connect(model, &QAbstractItemModel::modelReset, keeper, &WidthKeeper::fitNew);
    keeper->fitNew();
    return view;
}

} // namespace clew::gui
