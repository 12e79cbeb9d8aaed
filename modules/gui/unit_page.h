// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/unit_dossier.h"

class QLabel;
class QTabWidget;

namespace clew::gui {

class ActPanel;
class ReasonPanel;
class TimeLine;

/// The dossier of one unit: its time line, inputs, operations, every reading, what stopped it, the gates of release,
/// documents, signatures, and the ledger's lines. Subject: "LB-7/BRL-1".
class UnitPage final : public Page
{
    Q_OBJECT

public:
    UnitPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    enum Tab { Inputs, Operations, Inspection, Gates, Events, Documents, Signatures, History, TabCount };

    void addTab(Tab tab, const QString& title, const QStringList& headings, int stretched);
    void fill(Tab tab, const QList<TableRow>& rows);
    void show(const services::UnitDossier& dossier);
    void askStep();
    void askHold();
    void askNonconformity();
    void stop(domain::Kind kind, const QString& reason);
    void goToNeighbour(const QString& name);

    QString m_subject;
    QLabel* m_serial;
    QLabel* m_state;
    QLabel* m_facts;
    TimeLine* m_timeLine;
    QTabWidget* m_tabs;
    ReasonPanel* m_panel;
    ActPanel* m_stepPanel;
    QAction* m_step;
    domain::UnitState m_unitState = domain::UnitState::Planned;
    QList<RowsModel*> m_models;
    QStringList m_titles;
    QAction* m_previous;
    QAction* m_next;
    QString m_previousName;
    QString m_nextName;
};

} // namespace clew::gui
