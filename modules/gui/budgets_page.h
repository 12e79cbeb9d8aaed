// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/budget_desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace clew::gui {

class BudgetTerms;
class NumberTiles;
class ReasonPanel;

/// Uncertainty budgets: the list, and one with its terms to be edited; what they come to stands below while one types.
/// It is kept as a new version. Subject: a budget's name; without one the first.
class BudgetsPage final : public Page
{
    Q_OBJECT

public:
    BudgetsPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    QWidget* buildBudget();
    QWidget* buildExample();
    void show(const QList<services::KnownBudget>& budgets);
    void showBudget(const services::KnownBudget& known);
    services::BudgetText entered() const;
    services::BudgetExample example() const;
    void workOut();
    void save(const QString& reason);

    QString m_subject;
    RowsModel* m_budgets;
    QTableView* m_list;
    QLabel* m_title;
    QLabel* m_origin;
    QLineEdit* m_version;
    QLineEdit* m_measurand;
    BudgetTerms* m_terms;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_save;
    ReasonPanel* m_reason;
    QSpinBox* m_length;
    QSpinBox* m_readings;
    QLineEdit* m_partMaterial;
    QLineEdit* m_masterMaterial;
    QSpinBox* m_celsius;
    NumberTiles* m_tiles;
    QLabel* m_problem;
};

} // namespace clew::gui
