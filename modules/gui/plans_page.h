// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/new_plan_panel.h"
#include "gui/page.h"
#include "gui/rows_model.h"
#include "gui/sign_panel.h"
#include "services/plan_service.h"

class QLabel;
class QPushButton;
class QTableView;

namespace clew::gui {

class PlanItemPanel;
class PlanZoneView;

/// Inspection plans: the list, and of one plan what each method leaves of its tolerance, with what speaks against its
/// release. Subject: a plan's name or UUID; without one the first plan.
class PlansPage final : public Page
{
    Q_OBJECT

public:
    PlansPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    struct Shown
    {
        QList<services::PlanRow> plans;
        QStringList budgets;
        std::optional<services::PlanView> view;
    };
    static Result<Shown> ask(services::OpenStore& store, const QString& subject);
    QWidget* buildPlan();
    void show(const Shown& shown);
    void showItem();
    void askItem();
    void goToFinish();
    void saveItem(const QList<services::PlanItemChange>& changes);
    void make(const NewPlanPanel::Entered& entered);
    void revise();
    void askRelease();
    void release(const SignPanel::Entered& entered);
    QPushButton* addButton(const QString& text, const char* name);

    QString m_subject;
    Shown m_shown;
    RowsModel* m_plans;
    RowsModel* m_items;
    RowsModel* m_findings;
    QTableView* m_planTable;
    QTableView* m_itemTable;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_verdict;
    PlanZoneView* m_zone;
    QPushButton* m_new;
    QPushButton* m_edit;
    QPushButton* m_finish;
    QPushButton* m_revise;
    QPushButton* m_release;
    NewPlanPanel* m_newPanel;
    PlanItemPanel* m_itemPanel;
    SignPanel* m_signPanel;
};

} // namespace clew::gui
