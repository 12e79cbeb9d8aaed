// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/sheet_file.h"
#include "services/trace_report.h"

#include <QAbstractTableModel>

namespace clew::gui {

/// The units that a trace reached, all in memory (some ten thousand), narrowed and sorted here.
class TracedUnitsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Serial, Part, State, Where, Customer, Why, ColumnCount };
    /// What a unit must have to be shown; an empty value asks nothing.
    struct Filter
    {
        QString text; ///< in any column, letters in either case
        QString state;
        QString customer;
        QString part;
        QString via; ///< a step of its path

        friend bool operator==(const Filter&, const Filter&) = default;
        bool isEmpty() const { return *this == Filter(); }
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setUnits(QList<services::TracedUnit> units);
    void setFilter(const Filter& filter);
    const Filter& filter() const { return m_filter; }
    const services::TracedUnit& unitAt(int row) const { return m_units.at(m_shown.at(row)); }
    QList<services::TracedUnit> shownUnits() const;
    qsizetype unitCount() const { return m_units.size(); }
    /// Every value of a column, each once, in order.
    QStringList valuesOf(Column column) const;
    QString text(const services::TracedUnit& unit, Column column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    bool fits(const services::TracedUnit& unit) const;
    void arrange();

    QList<services::TracedUnit> m_units;
    QList<qsizetype> m_shown; ///< indexes into m_units
    Filter m_filter;
    int m_sortedBy = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// A list with stable column names, one row a unit.
services::Sheet tracedUnitsSheet(const QList<services::TracedUnit>& units);

} // namespace clew::gui
