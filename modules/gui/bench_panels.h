// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/bench_presenter.h"
#include "gui/rows_model.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace clew::gui {

class LastValuesView;
class ToleranceView;

/// The left half of the bench: the pieces of the tray, what is to be measured on the one that is chosen, and the last
/// values of the characteristic.
class BenchLists final : public QWidget
{
    Q_OBJECT

public:
    BenchLists(BenchPresenter& presenter, QWidget* parent);
    void show();

private:
    void showPieces();
    void showTasks();

    BenchPresenter& m_presenter;
    RowsModel* m_pieces;
    RowsModel* m_tasks;
    QTableView* m_pieceView;
    QTableView* m_taskView;
    LastValuesView* m_last;
    bool m_isShowing = false;
};

/// The value that was measured last: the number, large; its verdict by colour, shape and words; its place in the
/// tolerance.
class BenchReadout final : public QFrame
{
    Q_OBJECT

public:
    explicit BenchReadout(QWidget* parent);
    void show(const BenchPresenter& presenter);

private:
    QLabel* m_what;
    QLabel* m_value;
    QLabel* m_deviation;
    QLabel* m_verdict;
    ToleranceView* m_bar;
};

} // namespace clew::gui
