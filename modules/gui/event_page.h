// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/quality_view.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clew::gui {

class ReasonPanel;

/// What a hold and a nonconformity look like: what it is, what is concerned as it stands now, the ledger's lines, and
/// the one act that ends it, with its reason.
class EventPage : public Page
{
    Q_OBJECT

public:
    EventPage(Desk& desk, const QString& act, QWidget* parent);

    void open(const QString& subject) override;

protected:
    const QString& subject() const { return m_subject; }
    ReasonPanel& panel() { return *m_panel; }
    /// `state` by its name; `facts` are whole sentences or words for people.
    void showRecord(const QString& number, const QString& state, const QStringList& facts, bool canAct,
                    const QList<services::ConcernedSubject>& subjects, const QList<services::HistoryLine>& history);
    /// Closes the panel and says what came of it, or says in it what is wrong.
    void answer(const Result<>& done, const QString& success);
    virtual void askAct() = 0;

private:
    QString m_subject;
    QLabel* m_number;
    QLabel* m_state;
    QLabel* m_facts;
    QPushButton* m_act;
    RowsModel* m_subjects;
    RowsModel* m_history;
    ReasonPanel* m_panel;
};

/// One hold, and lifting it. Subject: its number.
class HoldPage final : public EventPage
{
    Q_OBJECT

public:
    HoldPage(Desk& desk, QWidget* parent);
    void refresh() override;

private:
    void show(const services::HoldView& view);
    void askAct() override;
    void lift(const QString& assessment);

    services::HoldView m_view;
};

/// One nonconformity, and the decision on it. Subject: its number.
class NonconformityPage final : public EventPage
{
    Q_OBJECT

public:
    NonconformityPage(Desk& desk, QWidget* parent);
    void refresh() override;

private:
    void show(const services::NonconformityView& view);
    void askAct() override;
    void dispose(const QString& justification);

    services::NonconformityView m_view;
    QComboBox* m_disposition;
    QLineEdit* m_approval;
};

} // namespace clew::gui
