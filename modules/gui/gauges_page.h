// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/gauge_desk.h"
#include "services/gauge_service.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace clew::gui {

class CalibrationPanel;
class GaugeTabs;
class MasterCheckPanel;
class ReasonPanel;
struct TypedCheck;

/// Gauges, those first that need somebody, and beside them one with all that is known of it. Subject: a gauge's code;
/// without one the first gauge of the list.
class GaugesPage final : public Page
{
    Q_OBJECT

public:
    GaugesPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    struct Shown
    {
        QList<services::GaugeRow> gauges;
        std::optional<services::GaugeSheet> sheet;
    };
    static Result<Shown> ask(services::OpenStore& store, const QString& subject, QDate today);
    QWidget* buildList();
    QWidget* buildGauge();
    QPushButton* addButton(const QString& text, const char* name);
    QDate today() const;
    void hidePanels();
    void show(const Shown& shown);
    void showList();
    void nameStandings();
    void showGauge();
    void keep(const services::NewCalibration& wanted);
    void keepCheck(const TypedCheck& typed);
    void askState();
    void setState(domain::GaugeState state, const QString& reason);
    void printLabel(const QString& reason);

    QString m_subject;
    Shown m_shown;
    RowsModel* m_gauges;
    QTableView* m_list;
    QComboBox* m_standing;
    QLineEdit* m_text;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_why;
    QPushButton* m_calibrate;
    QPushButton* m_check;
    QPushButton* m_failure;
    QPushButton* m_label;
    QPushButton* m_use;
    CalibrationPanel* m_calibration;
    MasterCheckPanel* m_masterCheck;
    ReasonPanel* m_reason;
    GaugeTabs* m_tabs;
};

} // namespace clew::gui
