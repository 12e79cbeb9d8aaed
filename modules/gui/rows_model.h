// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/place.h"
#include "gui/words.h"

#include <QAbstractTableModel>

class QTableView;

namespace clew::gui {

/// A cell of a short table: what it says, and what that means for somebody who has to act.
struct RowCell
{
    QString text;
    Tone tone = Tone::Plain; ///< shown as colour and sign
    QString detail;          ///< tool tip; empty = the text
    bool digits = false;     ///< a measured value or a hash: equal digit widths, right-aligned
};

/// A cell that shows one of the records' words ("released") with its tone.
RowCell wordCell(const QString& word);
RowCell momentCell(const std::optional<Instant>& moment);

struct TableRow
{
    QList<RowCell> cells;
    Place place; ///< where Enter goes; no page = nowhere
};

/// A table that is there as a whole: some hundred rows at most (PagedModel has the long ones).
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    RowsModel(const QStringList& headings, QObject* parent);

    void setRows(QList<TableRow> rows);
    const QList<TableRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<TableRow> m_rows;
};

/// A table view of one, its columns as wide as their content, with room for long text in column `stretched`.
QTableView* makeRowsView(RowsModel* model, const QString& accessibleName, int stretched, QWidget* parent);

} // namespace clew::gui
