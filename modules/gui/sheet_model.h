// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/words.h"
#include "services/list_desk.h"

#include <QAbstractTableModel>

namespace clew::gui {

/// The rows of a list's file as they stand in it, each with what becomes of it; cells with a problem are marked by
/// colour, sign and tool tip.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The sheet's own columns begin at FirstCell.
    enum Column { RowNumber, Becomes, FirstCell };

    explicit SheetModel(QObject* parent);

    void show(const services::ListSheet& sheet);
    /// What tells a column of the sheet from the others.
    QString columnName(qsizetype column) const;
    /// Where the problem stands; not valid for one of the whole file.
    QModelIndex placeOf(const services::ListMark& mark) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Shown
    {
        QString text;
        QString detail;
        Tone tone = Tone::Plain;
    };
    Shown shownAt(const QModelIndex& index) const;
    const services::ListMark* markAt(const QModelIndex& index) const;
    bool isTaken(int column) const;

    services::ListSheet m_sheet;
    QHash<std::pair<qsizetype, qsizetype>, qsizetype> m_marks; ///< the gravest at row and column
};

} // namespace clew::gui
