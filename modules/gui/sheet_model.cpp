// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/sheet_model.h"

namespace clew::gui {

using services::ListMark;
using services::ListRowState;

namespace {

constexpr int tintAlpha = 36; ///< of 255, behind the text of a cell with a problem

std::pair<QString, Tone> becomesOf(ListRowState state)
{
    switch (state) {
    case ListRowState::Header:
        return {SheetModel::tr("headers"), Tone::Plain};
    case ListRowState::New:
        return {SheetModel::tr("new"), Tone::Good};
    case ListRowState::Known:
        return {SheetModel::tr("there already"), Tone::Plain};
    case ListRowState::Completed:
        return {SheetModel::tr("fills in"), Tone::Good};
    case ListRowState::Changed:
        return {SheetModel::tr("changed"), Tone::Stop};
    case ListRowState::Problem:
        return {SheetModel::tr("problem"), Tone::Stop};
    case ListRowState::LeftOut:
        return {SheetModel::tr("left out"), Tone::Wait};
    case ListRowState::None:
        break;
    }
    return {};
}

Tone toneOfMark(const ListMark& mark)
{
    return mark.problem.severity == Problem::Severity::Error ? Tone::Stop : Tone::Wait;
}

} // namespace

SheetModel::SheetModel(QObject* parent) : QAbstractTableModel(parent) {}

void SheetModel::show(const services::ListSheet& sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_marks.clear();
    for (qsizetype i = 0; i < m_sheet.marks.size(); ++i) {
        const std::pair place{m_sheet.marks[i].row, m_sheet.marks[i].column};
        if (!m_marks.contains(place)) // errors come first
            m_marks.insert(place, i);
    }
    endResetModel();
}

QModelIndex SheetModel::placeOf(const ListMark& mark) const
{
    if (mark.row < 0 || mark.row >= rowCount())
        return {};
    return index(int(mark.row), mark.column < 0 ? int(Becomes) : int(FirstCell + mark.column));
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.table.rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(FirstCell + m_sheet.fieldOfColumn.size());
}

const ListMark* SheetModel::markAt(const QModelIndex& index) const
{
    const qsizetype column = index.column() == Becomes ? -1 : index.column() - FirstCell;
    const auto mark = m_marks.constFind({index.row(), column});
    return index.column() == RowNumber || mark == m_marks.constEnd() ? nullptr : &m_sheet.marks[*mark];
}

bool SheetModel::isTaken(int column) const
{
    return column < FirstCell || !m_sheet.fieldOfColumn.value(column - FirstCell).isEmpty();
}

SheetModel::Shown SheetModel::shownAt(const QModelIndex& index) const
{
    Shown shown;
    if (index.column() == RowNumber)
        shown.text = QString::number(index.row() + 1);
    else if (index.column() == Becomes)
        std::tie(shown.text, shown.tone) = becomesOf(m_sheet.states.value(index.row()));
    else
        shown.text = m_sheet.table.at(index.row(), index.column() - FirstCell).shown();
    shown.detail = shown.text;
    if (const ListMark* mark = markAt(index)) {
        shown.tone = index.column() == Becomes ? std::max(shown.tone, toneOfMark(*mark)) : toneOfMark(*mark);
        shown.detail = words::sentence(mark->problem.message);
    }
    return shown;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shown shown = shownAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString(signOf(shown.tone) + QLatin1Char(' ') + shown.text).trimmed();
    case Qt::AccessibleTextRole:
        return markAt(index) ? QStringLiteral("%1: %2").arg(shown.text, shown.detail) : shown.text;
    case Qt::ToolTipRole:
        return shown.detail;
    case Qt::ForegroundRole:
        if (shown.tone != Tone::Plain)
            return colourOf(shown.tone);
        return isTaken(index.column()) ? QVariant() : colourOf(Tone::Plain);
    case Qt::BackgroundRole: {
        if (!markAt(index))
            return {};
        QColor tint = colourOf(shown.tone);
        tint.setAlpha(tintAlpha);
        return tint;
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == RowNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    if (section == RowNumber)
        return tr("Row");
    if (section == Becomes)
        return tr("Becomes");
    const qsizetype column = section - FirstCell;
    return exchange::columnLabel(column, columnName(column));
}

QString SheetModel::columnName(qsizetype column) const
{
    for (const exchange::ListColumn& each : m_sheet.layout.columns)
        if (each.at == column)
            return each.name;
    return {};
}

} // namespace clew::gui
