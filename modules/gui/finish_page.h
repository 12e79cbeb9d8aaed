// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/finish_desk.h"

class QLabel;
class QPushButton;
class QTableView;

namespace clew::gui {

class ChartView;
class ReasonPanel;

/// What a size may be before finishing, by what the shop's own pieces grew: for each finisher the window, drawn, and
/// the pieces that say so. Subject: the UUID of the characteristic that is wanted after finishing.
class FinishPage final : public Page
{
    Q_OBJECT

public:
    FinishPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    void show(const services::FinishSheet& sheet);
    void showGrowth();
    void showChosen();
    void askMark(bool takeBack);
    QList<services::FinishedPair> chosen() const;

    QString m_subject;
    std::optional<services::FinishSheet> m_sheet;
    RowsModel* m_growths;
    RowsModel* m_pairs;
    QTableView* m_growthTable;
    QTableView* m_pairTable;
    QLabel* m_title;
    QLabel* m_sizes;
    QLabel* m_warning;
    ChartView* m_window;
    QPushButton* m_swapped;
    QPushButton* m_takeBack;
    ReasonPanel* m_reason;
};

} // namespace clew::gui
