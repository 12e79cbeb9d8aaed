// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/people_panel.h"

#include "gui/passphrase_field.h"
#include "gui/reason_panel.h"
#include "gui/rows_model.h"
#include "gui/theme.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

QList<domain::Role> checkedRoles(const QList<QCheckBox*>& boxes)
{
    QList<domain::Role> roles;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (boxes.at(i)->isChecked())
            roles.append(static_cast<domain::Role>(i));
    }
    return roles;
}

QLabel* makeProblem(const char* name, QWidget* parent)
{
    auto* problem = new QLabel(parent);
    problem->setObjectName(QString::fromLatin1(name));
    problem->setWordWrap(true);
    problem->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    problem->hide();
    return problem;
}

QPushButton* addButton(QHBoxLayout* line, const QString& text, const char* name)
{
    auto* button = new QPushButton(text, line->parentWidget());
    button->setObjectName(QString::fromLatin1(name));
    line->addWidget(button);
    return button;
}

} // namespace

PeoplePanel::PeoplePanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_rows(new RowsModel({tr("User"), tr("Printed name"), tr("Roles"), tr("Account"), tr("Key")}, this)),
      m_view(makeRowsView(m_rows, tr("People"), 2, this)),
      m_reason(new ReasonPanel(this)),
      m_new(buildNew()),
      m_change(buildOwn())
{
    m_view->setObjectName(QStringLiteral("people"));
    m_rolesLine = buildRoles(m_roles, "role_", m_reason);
    m_reason->fields()->addWidget(m_rolesLine);
    auto* buttonLine = new QWidget(this);
    auto* buttons = new QHBoxLayout(buttonLine);
    buttons->setContentsMargins(0, 0, 0, 0);
    QPushButton* addPerson = addButton(buttons, tr("&Add a person…"), "addPerson");
    QPushButton* roles = addButton(buttons, tr("&Roles…"), "changeRoles");
    QPushButton* close = addButton(buttons, tr("&Close the account…"), "closeAccount");
    QPushButton* own = addButton(buttons, tr("&My passphrase…"), "myPassphrase");
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buttonLine);
    for (QWidget* panel :
         {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_change)})
        layout->addWidget(panel);
    layout->addWidget(m_view, 1);
    connect(addPerson, &QPushButton::clicked, this, [this] {
        ask(m_new);
        m_user->setFocus(Qt::OtherFocusReason);
    });
    connect(own, &QPushButton::clicked, this, [this] {
        ask(m_change);
        m_old->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(roles, &QPushButton::clicked, this, &PeoplePanel::askRoles);
    connect(close, &QPushButton::clicked, this, &PeoplePanel::askClose);
    ask(nullptr);
}

/// One form is open at a time; null closes all.
void PeoplePanel::ask(QWidget* panel)
{
    for (QWidget* each :
         {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_change)})
        each->setVisible(each == panel);
    m_newProblem->hide();
    m_ownProblem->hide();
}

QWidget* PeoplePanel::buildRoles(QList<QCheckBox*>& boxes, const char* prefix, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    for (const char* name : domain::namesOf(domain::Role{})) {
        auto* box = new QCheckBox(words::name(QString::fromLatin1(name)), widget);
        box->setObjectName(QString::fromLatin1(prefix) + QString::fromLatin1(name));
        line->addWidget(box);
        boxes.append(box);
    }
    line->addStretch(1);
    return widget;
}

QFrame* PeoplePanel::buildNew()
{
    QFrame* card = makeCard(this);
    auto* grid = new QGridLayout(card);
    m_user = addField(grid, 0, tr("&User name"), "personUser");
    m_name = addField(grid, 1, tr("Printed &name"), "personName");
    grid->addWidget(new QLabel(tr("Roles"), card), 2, 0);
    grid->addWidget(buildRoles(m_newRoles, "newRole_", card), 2, 1, 1, 2);
    m_first = addPassphrase(grid, 3, tr("First &passphrase"), "personPassphrase", 2);
    m_again = addPassphrase(grid, 4, tr("Passphrase a&gain"), "personPassphraseAgain", 2);
    grid->addWidget(makeMuted(tr("The person changes it at the first unlocking: My passphrase…"), card), 5, 1, 1, 2);
    m_newProblem = makeProblem("personProblem", card);
    grid->addWidget(m_newProblem, 6, 0, 1, 3);
    QPushButton* go = makePrimary(tr("Add"), card);
    go->setObjectName(QStringLiteral("personAdd"));
    grid->addWidget(go, 7, 2, Qt::AlignRight);
    connect(go, &QPushButton::clicked, this, &PeoplePanel::add);
    return card;
}

QFrame* PeoplePanel::buildOwn()
{
    QFrame* card = makeCard(this);
    auto* grid = new QGridLayout(card);
    m_old = addPassphrase(grid, 0, tr("Passphrase until &now"), "ownOld", 2);
    m_own = addPassphrase(grid, 1, tr("New &passphrase"), "ownNew", 2);
    m_ownAgain = addPassphrase(grid, 2, tr("New passphrase a&gain"), "ownAgain", 2);
    m_ownProblem = makeProblem("ownProblem", card);
    grid->addWidget(m_ownProblem, 3, 0, 1, 3);
    QPushButton* go = makePrimary(tr("Change my passphrase"), card);
    go->setObjectName(QStringLiteral("ownChange"));
    grid->addWidget(go, 4, 2, Qt::AlignRight);
    connect(go, &QPushButton::clicked, this, &PeoplePanel::changeOwn);
    return card;
}

void PeoplePanel::refresh()
{
    m_desk.store.read(
        this, [](services::OpenStore& store, Progress&) { return services::UserService(store).list(); },
        [this](const Result<QList<services::UserRow>>& users) {
            if (users)
                show(*users);
            else
                emit failed(users.error());
        });
}

void PeoplePanel::show(const QList<services::UserRow>& users)
{
    m_users = users;
    const int current = m_view->currentIndex().row();
    QList<TableRow> rows;
    for (const services::UserRow& user : users) {
        QStringList roles;
        for (const QString& role : user.roles)
            roles.append(words::name(role));
        rows.append({{{user.user, Tone::Plain, {}},
                      {user.printedName, Tone::Plain, {}},
                      {roles.join(QStringLiteral(", ")), Tone::Plain, {}},
                      {user.active ? tr("open") : tr("closed"), user.active ? Tone::Good : Tone::Plain, {}},
                      {user.hasKey ? tr("can open the store") : tr("none"), Tone::Plain, {}}},
                     {}});
    }
    m_rows->setRows(rows);
    m_view->setCurrentIndex(m_rows->index(qBound(0, current, int(rows.size()) - 1), 0));
}

const services::UserRow* PeoplePanel::chosen()
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_users.size() ? &m_users.at(row) : nullptr;
}

void PeoplePanel::finish(const Result<>& done, QFrame* form, QLabel* problem, const QString& what)
{
    problem->setText(done ? QString() : words::sentence(done.error().message));
    problem->setVisible(!done);
    if (!done)
        return;
    form->hide();
    emit said(MessageBar::Tone::Done, what);
}

void PeoplePanel::add()
{
    if (!m_first->isEqualTo(*m_again)) {
        finish(fail(Error::Code::Invalid, tr("The two passphrases differ; type both again.")), m_new, m_newProblem, {});
        return;
    }
    const services::NewUser wanted{m_user->text().trimmed(), m_name->text().trimmed(), checkedRoles(m_newRoles)};
    const auto passphrase = m_first->take();
    m_again->take();
    m_desk.store.write(
        this,
        [wanted, passphrase](services::OpenStore& store, Progress&) {
            return services::UserService(store).add(wanted, *passphrase);
        },
        [this, wanted](const Result<>& added) {
            finish(added, m_new, m_newProblem, tr("%1 may open the store now.").arg(wanted.printedName));
            if (!added)
                return;
            m_user->clear();
            m_name->clear();
        });
}

void PeoplePanel::askRoles()
{
    const services::UserRow* user = chosen();
    if (!user)
        return;
    ask(nullptr);
    m_rolesLine->show();
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        m_roles.at(i)->setChecked(
            user->roles.contains(QString::fromLatin1(domain::namesOf(domain::Role{})[std::size_t(i)])));
    m_reason->ask(tr("The roles of %1 from now on; what was done before keeps its role.").arg(user->printedName),
                  tr("Change the roles"), [this, name = user->user](const QString& reason) {
                      m_desk.store.write(
                          this,
                          [name, roles = checkedRoles(m_roles), reason](services::OpenStore& store, Progress&) {
                              return services::UserService(store).setRoles(name, roles, reason);
                          },
                          [this, name](const Result<>& done) {
                              m_reason->answer(done ? QString() : done.error().message);
                              if (done)
                                  emit said(MessageBar::Tone::Done, tr("The roles of %1 are changed.").arg(name));
                          });
                  });
}

void PeoplePanel::askClose()
{
    const services::UserRow* user = chosen();
    if (!user)
        return;
    ask(nullptr);
    m_rolesLine->hide();
    m_reason->ask(
        tr("%1 can't open the store any more. What was signed and recorded stays; the user name is never used "
           "again.")
            .arg(user->printedName),
        tr("Close the account"), [this, name = user->user](const QString& reason) {
            m_desk.store.write(
                this,
                [name, reason](services::OpenStore& store, Progress&) {
                    return services::UserService(store).close(name, reason);
                },
                [this, name](const Result<>& done) {
                    m_reason->answer(done ? QString() : done.error().message);
                    if (done)
                        emit said(MessageBar::Tone::Done, tr("The account %1 is closed.").arg(name));
                });
        });
}

void PeoplePanel::changeOwn()
{
    if (!m_own->isEqualTo(*m_ownAgain)) {
        finish(fail(Error::Code::Invalid, tr("The two new passphrases differ; type both again.")), m_change,
               m_ownProblem, {});
        return;
    }
    const auto old = m_old->take();
    const auto passphrase = m_own->take();
    m_ownAgain->take();
    m_desk.store.write(
        this,
        [old, passphrase](services::OpenStore& store, Progress&) {
            return services::UserService(store).changePassphrase(*old, *passphrase);
        },
        [this](const Result<>& done) {
            finish(done, m_change, m_ownProblem, tr("Your new passphrase holds from the next unlocking on."));
        });
}

} // namespace clew::gui
