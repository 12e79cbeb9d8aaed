// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/rows_model.h"

#include "gui/widgets.h"

#include <QHeaderView>
#include <QTableView>

namespace clew::gui {

namespace {

constexpr int widestSigns = 44;

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
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    QObject::connect(model, &QAbstractItemModel::modelReset, view, [view, stretched] { fitColumns(view, stretched); });
    fitColumns(view, stretched);
    return view;
}

void fitColumns(QTableView* view, int stretched)
{
    const int widest = view->fontMetrics().averageCharWidth() * widestSigns;
    view->resizeColumnsToContents();
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (column != stretched && view->columnWidth(column) > widest)
            view->setColumnWidth(column, widest);
    }
}

} // namespace clew::gui
