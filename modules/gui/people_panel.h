// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "services/user_service.h"

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QTableView;

namespace clew::gui {

class PassphraseField;
class ReasonPanel;
class RowsModel;

/// The accounts of the store: adding, roles, closing, and the own passphrase.
class PeoplePanel final : public QWidget
{
    Q_OBJECT

public:
    PeoplePanel(Desk& desk, QWidget* parent);
    void refresh();

signals:
    void said(clew::gui::MessageBar::Tone tone, const QString& text);
    void failed(const clew::Error& error);

private:
    QFrame* buildNew();
    QFrame* buildOwn();
    QWidget* buildRoles(QList<QCheckBox*>& boxes, const char* prefix, QWidget* parent);
    void show(const QList<services::UserRow>& users);
    const services::UserRow* chosen();
    void ask(QWidget* panel);
    void add();
    void askRoles();
    void askClose();
    void changeOwn();
    void finish(const Result<>& done, QFrame* form, QLabel* problem, const QString& what);

    Desk& m_desk;
    RowsModel* m_rows;
    QTableView* m_view;
    QList<services::UserRow> m_users;
    ReasonPanel* m_reason;
    QWidget* m_rolesLine = nullptr;
    QList<QCheckBox*> m_roles;
    QList<QCheckBox*> m_newRoles;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_name = nullptr;
    PassphraseField* m_first = nullptr;
    PassphraseField* m_again = nullptr;
    QLabel* m_newProblem = nullptr;
    PassphraseField* m_old = nullptr;
    PassphraseField* m_own = nullptr;
    PassphraseField* m_ownAgain = nullptr;
    QLabel* m_ownProblem = nullptr;
    QFrame* m_new;
    QFrame* m_change;
};

} // namespace clew::gui
