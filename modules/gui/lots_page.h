// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/act_panel.h"
#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/lot_desk.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace clew::gui {

class CertificateView;
class RecordTable;

/// Material, trays and what is at a finisher: the list, and of one lot its facts, where it came from, what became of
/// it, its pieces by their places, its certificates judged beside their files, and every act on it. Subject: a lot's
/// name, or what narrows the list ("state=hold").
class LotsPage final : public Page
{
    Q_OBJECT

public:
    LotsPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    QWidget* buildList();
    QWidget* buildLot();
    QWidget* buildActs();
    QWidget* buildPapers();
    void showPapers();
    void askPaper();
    QTableView* addTab(RowsModel* model, const QString& name, const char* objectName, int stretched);
    void choose(qint64 key);
    void show(const services::LotSheet& sheet);
    void showNothing();
    void ask(services::LotAct act);
    void act(services::LotAct act, const ActPanel::Answers& answers);
    void take(services::LotAct act, const Result<services::LotActed>& acted);

    QString m_subject;
    services::LotSheet m_sheet;
    bool m_isShown = false;
    RecordTable* m_list;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_balance;
    QTabWidget* m_tabs;
    RowsModel* m_facts;
    RowsModel* m_from;
    RowsModel* m_became;
    RowsModel* m_units;
    QComboBox* m_papers;
    CertificateView* m_paper;
    ActPanel* m_panel;
    QMap<services::LotAct, QPushButton*> m_acts;
    QPushButton* m_label = nullptr;
    QPushButton* m_traveller = nullptr;
    QPushButton* m_record = nullptr;
};

} // namespace clew::gui
