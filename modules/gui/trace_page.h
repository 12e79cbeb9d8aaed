// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "gui/traced_units_model.h"
#include "services/trace_question.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QTableView;
class QTabWidget;

namespace clew::gui {

class JobBar;
class ReasonPanel;
class TraceForm;
class TracePicture;

/// From anything to everything: what was made of a lot, on a machine, with a gauge, or what a unit was made of; as a
/// picture and as rows with their why, to be exported or put on hold. Subject: trace_address.h.
class TracePage final : public Page
{
    Q_OBJECT

public:
    TracePage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    /// F5: runs the trace.
    void refresh() override;

private:
    void buildResult(QSplitter* split);
    QWidget* buildFilters();
    QWidget* buildTools();
    QComboBox* addFilter(const QString& name, const QString& objectName);
    void run(const services::TraceQuestion& question);
    void show(const services::TraceReport& report);
    void fillFilter(QComboBox* box, TracedUnitsModel::Column column);
    void applyFilter();
    void showCount();
    void exportUnits();
    void askHold();
    void hold(const QString& reason);

    services::TraceQuestion m_asked;
    services::TraceReport m_report;
    QString m_via;
    TraceForm* m_form;
    JobBar* m_busy;
    TracePicture* m_picture;
    QLabel* m_heading;
    QLineEdit* m_text;
    QComboBox* m_state;
    QComboBox* m_customer;
    QComboBox* m_part;
    TracedUnitsModel* m_units;
    QTableView* m_unitView;
    RowsModel* m_records;
    RowsModel* m_balance;
    QTabWidget* m_tabs;
    QLabel* m_facts;
    QAction* m_export;
    QAction* m_recall = nullptr;
    QAction* m_hold;
    ReasonPanel* m_reason;
};

} // namespace clew::gui
