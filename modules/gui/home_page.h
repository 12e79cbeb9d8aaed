// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/work_waiting.h"

class QGridLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace clew::gui {

/// What needs somebody now: each line opens its place.
class HomePage final : public Page
{
    Q_OBJECT

public:
    HomePage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QList<services::WaitingItem>& items);
    void showTiles(const QList<services::WaitingItem>& items);
    /// In one row where their words fit, else in rows of equal length.
    void arrangeTiles();

    QWidget* m_tileBox;
    QGridLayout* m_tiles;
    QList<QToolButton*> m_buttons;
    RowsModel* m_model;
    QTableView* m_view;
    QLabel* m_nothing;
};

} // namespace clew::gui
