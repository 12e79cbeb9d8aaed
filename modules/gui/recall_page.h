// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/recall_desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace clew::gui {

class JobBar;
class ReasonPanel;
class RecallTiles;

/// The recall call: one field for what is bad, then what is concerned, how many, where, and whom to call, large enough
/// to be read out. Subject: "lot/HT-8841", or a name alone.
class RecallPage final : public Page
{
    Q_OBJECT

public:
    RecallPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    QWidget* buildForm();
    QWidget* buildAnswer();
    QWidget* buildLists();
    QWidget* buildActs();
    services::RecallQuestion question() const;
    void run();
    void take(const Result<services::RecallAnswer>& answer);
    void show(const services::RecallAnswer& answer);
    void forget();
    void clear();
    void clearTerms();
    void takeTerms();
    bool isAsAsked() const;
    void showHint();
    void issue();
    void drill();
    void askHold();
    void hold(const QString& reason);
    void exportList();
    void setBusy(bool busy);

    QComboBox* m_of;
    QLineEdit* m_name;
    QLineEdit* m_why;
    QSpinBox* m_hours;
    JobBar* m_busy;
    QWidget* m_answerPart = nullptr;
    QLabel* m_sentence;
    RecallTiles* m_tiles;
    QLabel* m_balance;
    QLabel* m_cautions;
    QLabel* m_deadlines;
    QLabel* m_hint;
    QTabWidget* m_tabs;
    RowsModel* m_calls;
    RowsModel* m_places;
    RowsModel* m_counts;
    RowsModel* m_pieces;
    RowsModel* m_beside;
    ReasonPanel* m_reason;
    QPushButton* m_hold;
    QPushButton* m_issue;
    QPushButton* m_document;
    QPushButton* m_export;
    QPushButton* m_drill;
    std::optional<services::RecallAnswer> m_shown;
    services::RecallQuestion m_question; ///< what the answer is about
    bool m_isBusy = false;
    int m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace clew::gui
