// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/study_desk.h"

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace clew::gui {

class CapabilityPanel;
class ChartView;
class NumberTiles;
class ReasonPanel;
class StudyPanel;

/// Studies: how well gauges repeat (R&R), and what the process can hold (capability). Subject: a gauge study's number,
/// or "capability"; without one the newest study.
class StudiesPage final : public Page
{
    Q_OBJECT

public:
    StudiesPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    struct Shown
    {
        QList<services::StudyRow> studies;
        std::optional<services::StudySheet> sheet;
    };
    static Result<Shown> ask(services::OpenStore& store, const QString& subject);
    QWidget* buildStudies();
    QWidget* buildSheet();
    QWidget* buildCharts();
    void show(const Shown& shown);
    void showSheet();
    void showCharts(const services::StudySheet& sheet);
    void add(const services::NewStudy& wanted);
    void askSignOff();
    void issue(const QString& reason);

    QString m_subject;
    Shown m_shown;
    QTabWidget* m_tabs;
    RowsModel* m_studies;
    RowsModel* m_figures;
    QTableView* m_list;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_facts;
    NumberTiles* m_tiles;
    QPushButton* m_new;
    QPushButton* m_sign;
    QPushButton* m_issue;
    StudyPanel* m_panel;
    ReasonPanel* m_conclusion;
    ReasonPanel* m_again;
    QWidget* m_body = nullptr;
    ChartView* m_components;
    ChartView* m_byPart;
    ChartView* m_byOperator;
    ChartView* m_interaction;
    CapabilityPanel* m_capability;
};

} // namespace clew::gui
