// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/prompt.h"
#include "services/gauge_service.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clew::gui {

/// Asks what stands on a calibration certificate.
class CalibrationPanel final : public QFrame
{
    Q_OBJECT

public:
    CalibrationPanel(Prompt& prompt, QWidget* parent);

    /// `unit`: in which the gauge's uncertainty is stated; `today` is the day it begins with.
    void ask(domain::GaugeId gauge, const QString& code, const QString& unit, QDate today);
    /// An empty problem closes the panel.
    void answer(const QString& problem);

signals:
    void saveWanted(const clew::services::NewCalibration& wanted);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go();
    void chooseFile();

    Prompt& m_prompt;
    domain::GaugeId m_gauge;
    QLabel* m_what;
    QLineEdit* m_certificate;
    QLineEdit* m_date;
    QLineEdit* m_due;
    QComboBox* m_result;
    QLineEdit* m_laboratory;
    QLabel* m_unit;
    QLineEdit* m_uncertainty;
    QLineEdit* m_k;
    QLineEdit* m_asFound;
    QLineEdit* m_references;
    QLineEdit* m_file;
    QPushButton* m_keep;
    QLabel* m_problem;
};

} // namespace clew::gui
