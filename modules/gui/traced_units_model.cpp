// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/traced_units_model.h"

#include "gui/trace_words.h"
#include "gui/words.h"

#include <QCollator>

#include <algorithm>

namespace clew::gui {

using services::TracedUnit;

namespace {

QString stateName(const TracedUnit& unit)
{
    return domain::enumName(unit.state);
}

} // namespace

QString TracedUnitsModel::text(const TracedUnit& unit, Column column) const
{
    switch (column) {
    case Serial:
        return unit.serial;
    case Part:
        return unit.part + QLatin1Char(' ') + unit.revision;
    case State:
        return words::name(stateName(unit));
    case Where:
        return unit.place;
    case Customer:
        return unit.customer;
    case Why:
        return unit.certain ? pathWords(unit.path) : tr("perhaps: %1").arg(pathWords(unit.path));
    case ColumnCount:
        break;
    }
    return {};
}

void TracedUnitsModel::setUnits(QList<TracedUnit> units)
{
    m_units = std::move(units);
    m_filter = {};
    arrange();
}

void TracedUnitsModel::setFilter(const Filter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
}

bool TracedUnitsModel::fits(const TracedUnit& unit) const
{
    if (!m_filter.state.isEmpty() && stateName(unit) != m_filter.state)
        return false;
    if (!m_filter.customer.isEmpty() && unit.customer != m_filter.customer)
        return false;
    if (!m_filter.part.isEmpty() && unit.part != m_filter.part)
        return false;
    if (!m_filter.via.isEmpty() && !unit.path.contains(m_filter.via))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    for (int column = 0; column < ColumnCount; ++column) {
        if (text(unit, Column(column)).contains(m_filter.text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void TracedUnitsModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        if (fits(m_units.at(i)))
            m_shown.append(i);
    }
    if (m_sortedBy >= 0) {
        QCollator collator;
        collator.setNumericMode(true); // BRL-9 before BRL-10
        const auto column = Column(m_sortedBy);
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](qsizetype a, qsizetype b) {
            const int compared = collator.compare(text(m_units.at(a), column), text(m_units.at(b), column));
            return m_order == Qt::AscendingOrder ? compared < 0 : compared > 0;
        });
    }
    endResetModel();
}

QList<TracedUnit> TracedUnitsModel::shownUnits() const
{
    QList<TracedUnit> units;
    for (const qsizetype index : m_shown)
        units.append(m_units.at(index));
    return units;
}

QStringList TracedUnitsModel::valuesOf(Column column) const
{
    QStringList values;
    for (const TracedUnit& unit : m_units)
        values.append(column == State ? stateName(unit) : column == Part ? unit.part : text(unit, column));
    values.removeDuplicates();
    values.removeAll(QString());
    values.sort();
    return values;
}

int TracedUnitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TracedUnitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TracedUnitsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TracedUnit& unit = unitAt(index.row());
    const auto column = Column(index.column());
    const Tone tone = column == State ? toneOf(stateName(unit)) : Tone::Plain;
    switch (role) {
    case Qt::DisplayRole:
        return (signOf(tone) + QLatin1Char(' ') + text(unit, column)).trimmed();
    case Qt::ToolTipRole:
        return text(unit, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                            text(unit, column));
    case Qt::ForegroundRole:
        return tone == Tone::Plain ? QVariant() : colourOf(tone);
    default:
        return {};
    }
}

QVariant TracedUnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> headings{tr("Serial"), tr("Part"),     tr("State"),
                                                    tr("Where"),  tr("Customer"), tr("Why (path)")};
    return section >= 0 && section < ColumnCount ? QVariant(headings[std::size_t(section)]) : QVariant();
}

void TracedUnitsModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = column;
    m_order = order;
    arrange();
}

services::Sheet tracedUnitsSheet(const QList<TracedUnit>& units)
{
    services::Sheet sheet{QStringLiteral("Units"),
                          {QStringLiteral("serial"), QStringLiteral("part"), QStringLiteral("revision"),
                           QStringLiteral("state"), QStringLiteral("place"), QStringLiteral("customer"),
                           QStringLiteral("certain"), QStringLiteral("path")},
                          {}};
    for (const TracedUnit& unit : units)
        sheet.rows.append({unit.serial, unit.part, unit.revision, stateName(unit), unit.place, unit.customer,
                           unit.certain ? QStringLiteral("yes") : QStringLiteral("no"),
                           unit.path.join(QStringLiteral(" > "))});
    return sheet;
}

} // namespace clew::gui
