// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/start_page.h"

#include "gui/new_store_panel.h"
#include "gui/unlock_panel.h"
#include "gui/welcome_panel.h"

#include <QFileInfo>

namespace clew::gui {

StartPage::StartPage(const StartPanel::Surroundings& around, QWidget* parent)
    : QStackedWidget(parent),
      m_around(around),
      m_welcome(new WelcomePanel(around, this)),
      m_unlock(new UnlockPanel(around, this)),
      m_recovery(new RecoveryPanel(around, this))
{
    auto* create = new NewStorePanel(around, this);
    auto* restore = new RestorePanel(around, this);
    for (StartPanel* panel :
         {static_cast<StartPanel*>(m_welcome), static_cast<StartPanel*>(m_unlock), static_cast<StartPanel*>(create),
          static_cast<StartPanel*>(m_recovery), static_cast<StartPanel*>(restore)})
        add(panel);
    connect(m_welcome, &WelcomePanel::newStoreWanted, this, [this, create] { setCurrentWidget(create); });
    connect(m_welcome, &WelcomePanel::restoreWanted, this, [this, restore] { setCurrentWidget(restore); });
    connect(m_welcome, &WelcomePanel::storeChosen, this, &StartPage::showUnlock);
    connect(m_welcome, &WelcomePanel::languageChosen, this, &StartPage::languageChosen);
    connect(m_welcome, &WelcomePanel::themeChosen, this, &StartPage::themeChosen);
    connect(m_unlock, &UnlockPanel::otherStoreWanted, this, [this] { setCurrentWidget(m_welcome); });
    connect(m_unlock, &UnlockPanel::unlocked, this, &StartPage::unlocked);
    connect(create, &NewStorePanel::created, this,
            [this](std::shared_ptr<OpenedStore> store, const QString& recoveryCode) {
                m_recovery->show(std::move(store), recoveryCode);
                setCurrentWidget(m_recovery);
            });
}

void StartPage::add(StartPanel* panel)
{
    addWidget(panel);
    connect(panel, &StartPanel::opened, this, &StartPage::opened);
    connect(panel, &StartPanel::backWanted, this, [this] { setCurrentWidget(m_welcome); });
}

void StartPage::begin(const QString& storePath)
{
    const QString path = storePath.isEmpty() ? m_around.settings.get(settings::lastStore) : storePath;
    if (!path.isEmpty() && (QFileInfo::exists(path) || !storePath.isEmpty()))
        showUnlock(path);
    else
        setCurrentWidget(m_welcome);
}

void StartPage::showUnlock(const QString& path)
{
    m_unlock->setStore(path);
    setCurrentWidget(m_unlock);
    m_unlock->focusWhatIsMissing();
}

} // namespace clew::gui
