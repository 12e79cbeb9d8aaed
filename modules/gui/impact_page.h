// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/impact_desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace clew::gui {

class JobBar;
class NumberTiles;
class ReasonPanel;

/// What the failure of a gauge changes: how wrong it was and since when, every result whose verdict changes with where
/// its piece is, and the decisions on them until it is signed off. Subject: "gauge/GF-1" to begin with, or the number
/// of a kept assessment.
class ImpactPage final : public Page
{
    Q_OBJECT

public:
    ImpactPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    QWidget* buildForm();
    QWidget* buildAnswer();
    QWidget* buildActs();
    void begin(const QString& gauge);
    void showStart(const services::ImpactStart& start);
    void run();
    void askKept();
    void show(const services::ImpactView& view);
    void showLines();
    void forget();
    void enableActs();
    void keep();
    void askDecision();
    void decide(const QList<services::ImpactFindingLine>& lines, const QString& reason);
    void askSignOff();
    void issue(const QString& reason);
    QList<services::ImpactFindingLine> chosenLines() const;

    QString m_subject;
    std::optional<services::ImpactStart> m_start;
    std::optional<services::GaugeImpact> m_found; ///< not kept yet
    std::optional<services::ImpactView> m_view;
    QList<services::ImpactFindingLine> m_lines; ///< as the table shows them
    int m_asked = 0;                            ///< answers to earlier questions are dropped

    QLabel* m_title;
    QWidget* m_form = nullptr;
    QComboBox* m_source;
    QLineEdit* m_error;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_why;
    QPushButton* m_run;
    JobBar* m_busy;
    QWidget* m_answer = nullptr;
    QLabel* m_sentence;
    QLabel* m_notes;
    NumberTiles* m_tiles;
    QComboBox* m_filter;
    RowsModel* m_rows;
    QTableView* m_table = nullptr;
    ReasonPanel* m_decision;
    ReasonPanel* m_reason;
    QComboBox* m_choice;
    QPushButton* m_keep;
    QPushButton* m_decide;
    QPushButton* m_sign;
    QPushButton* m_issue;
    QPushButton* m_document;
};

} // namespace clew::gui
