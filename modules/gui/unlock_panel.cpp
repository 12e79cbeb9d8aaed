// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/unlock_panel.h"

#include "gui/widgets.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clew::gui {

UnlockPanel::UnlockPanel(const Surroundings& around, QWidget* parent)
    : StartPanel(around, tr("Unlock"), parent),
      m_file(makeMuted({}, this)),
      m_user(new QComboBox(this)),
      m_passphrase(new PassphraseField(this))
{
    setObjectName(QStringLiteral("unlockPanel"));
    m_user->setEditable(true);
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setAccessibleName(tr("User"));
    auto* userLabel = new QLabel(tr("&User"), this);
    userLabel->setBuddy(m_user);
    auto* passphraseLabel = new QLabel(tr("&Passphrase"), this);
    passphraseLabel->setBuddy(m_passphrase->edit());
    auto* grid = new QGridLayout;
    grid->addWidget(userLabel, 0, 0);
    grid->addWidget(m_user, 0, 1);
    grid->addWidget(passphraseLabel, 1, 0);
    grid->addWidget(m_passphrase, 1, 1);
    grid->setColumnStretch(1, 1);
    body()->addWidget(m_file);
    body()->addLayout(grid);
    auto* other = new QPushButton(tr("&Other store…"), this);
    other->setObjectName(QStringLiteral("otherStore"));
    other->setFlat(true);
    connect(other, &QPushButton::clicked, this, &UnlockPanel::otherStoreWanted);
    QPushButton* button = addButtons(tr("Un&lock"), false);
    body()->addWidget(other, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &UnlockPanel::unlock);
    connect(m_passphrase->edit(), &QLineEdit::returnPressed, this, &UnlockPanel::unlock);
    setTabOrder(m_user, m_passphrase->edit());
    setTabOrder(m_passphrase->edit(), button);
    setTabOrder(button, other);
}

void UnlockPanel::setStore(const QString& path)
{
    m_path = path;
    m_lockedUser.clear();
    m_check = nullptr;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path));
    m_user->clear();
    const auto keys = services::keyCount(path); // who has them stands inside the store
    showProblem(keys ? QString() : keys.error().message);
    if (const QString last = around().settings.get(settings::lastUser); !last.isEmpty())
        m_user->addItem(last);
    m_passphrase->edit()->clear();
}

void UnlockPanel::lockFor(const QString& user, Check check)
{
    setStore(m_path);
    m_user->setCurrentText(user);
    m_lockedUser = user;
    m_check = std::move(check);
}

void UnlockPanel::focusWhatIsMissing()
{
    QWidget* const missing = m_user->currentText().isEmpty() ? static_cast<QWidget*>(m_user) : m_passphrase->edit();
    missing->setFocus(Qt::OtherFocusReason);
}

void UnlockPanel::unlock()
{
    const QString user = m_user->currentText().trimmed();
    if (user.isEmpty() || m_passphrase->isEmpty()) {
        showProblem(tr("User and passphrase are both needed."));
        focusWhatIsMissing();
        return;
    }
    const auto passphrase = m_passphrase->take();
    if (m_check && user == m_lockedUser) {
        beginWaiting(Job(), tr("Checking the passphrase…"));
        m_check(passphrase, [this](const Result<>& checked) {
            takeAnswer(checked ? nullptr : &checked.error());
            if (checked)
                emit unlocked();
        });
        return;
    }
    const Job job = startJob(
        this,
        [path = m_path, user, passphrase, clock = &around().clock](Progress&) {
            return openStore(path, user, passphrase, *clock);
        },
        [this](Result<OpenedStore> store) {
            takeAnswer(store ? nullptr : &store.error());
            if (store)
                emit opened(std::make_shared<OpenedStore>(store.take()));
        });
    beginWaiting(job, tr("Opening the store…"));
}

void UnlockPanel::takeAnswer(const Error* error)
{
    endWaiting();
    if (!error)
        return;
    showProblem(error->message);
    m_passphrase->selectForRetry();
}

} // namespace clew::gui
