// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "services/study_desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace clew::gui {

class ChartView;
class NumberTiles;

/// The capability of a characteristic by the store's results: asked for, drawn as the PDF draws it, issued.
class CapabilityPanel final : public QWidget
{
    Q_OBJECT

public:
    CapabilityPanel(Desk& desk, QWidget* parent);

signals:
    void placeWanted(const clew::gui::Place& place);
    void failed(const clew::Error& error);

private:
    QWidget* buildForm();
    QWidget* buildCharts();
    services::CapabilityQuestion question() const;
    bool asksForMethod() const;
    void run();
    void show(const services::CapabilityAnswer& answer);
    void forget();
    void issue();

    Desk& m_desk;
    int m_asked = 0; ///< answers to earlier questions are dropped
    services::CapabilityQuestion m_answered;
    QLineEdit* m_part;
    QLineEdit* m_revision;
    QLineEdit* m_balloon;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QSpinBox* m_subgroup;
    QComboBox* m_model;
    QComboBox* m_method;
    QPushButton* m_run;
    QPushButton* m_issue;
    QWidget* m_answer = nullptr;
    QLabel* m_notes;
    NumberTiles* m_tiles;
    ChartView* m_course;
    ChartView* m_histogram;
    ChartView* m_probability;
};

} // namespace clew::gui
