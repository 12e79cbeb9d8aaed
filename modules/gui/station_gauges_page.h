// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/gauge_devices.h"
#include "gui/page.h"
#include "gui/rows_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableView;

namespace clew::gui {

class GaugePort;

/// The gauges that send to this station by themselves: their lines and frames, and a trial that shows what comes, what
/// value it is, and what it would prove.
class StationGaugesPage final : public Page
{
    Q_OBJECT

public:
    StationGaugesPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildTrial();
    GaugeDevice entered() const;
    void showDevice(const GaugeDevice& device);
    void keep();
    void remove();
    void listen();
    void tryFrame(const QByteArray& raw);
    void judge(const GaugeDevice& device, const domain::FrameValue& value);

    RowsModel* m_rows;
    QTableView* m_view;
    QLineEdit* m_gauge = nullptr;
    QLineEdit* m_port = nullptr;
    QSpinBox* m_baud = nullptr;
    QLineEdit* m_format = nullptr;
    QComboBox* m_profile = nullptr;
    QLineEdit* m_pattern = nullptr;
    QLineEdit* m_unit = nullptr;
    QCheckBox* m_deviation = nullptr;
    QCheckBox* m_armed = nullptr;
    QLineEdit* m_piece = nullptr;
    QLineEdit* m_balloon = nullptr;
    QLineEdit* m_bytes = nullptr;
    QLabel* m_raw = nullptr;
    QLabel* m_value = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_problem = nullptr;
    GaugePort* m_listening = nullptr;
};

} // namespace clew::gui
