// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/start_panel.h"

#include <QStackedWidget>

namespace clew::gui {

class UnlockPanel;
class WelcomePanel;
class RecoveryPanel;

/// What the window shows while no store is open, or while it is locked.
class StartPage final : public QStackedWidget
{
    Q_OBJECT

public:
    StartPage(const StartPanel::Surroundings& around, QWidget* parent);

    /// Unlock where a store is known (named, or the last one), else the welcome.
    void begin(const QString& storePath);
    UnlockPanel& unlockPanel() { return *m_unlock; }
    void showUnlock(const QString& path);

signals:
    void opened(std::shared_ptr<clew::gui::OpenedStore> store);
    void unlocked();
    void languageChosen(const QString& language);
    void themeChosen(const QString& theme);

private:
    void add(StartPanel* panel);

    StartPanel::Surroundings m_around;
    WelcomePanel* m_welcome;
    UnlockPanel* m_unlock;
    RecoveryPanel* m_recovery;
};

} // namespace clew::gui
