// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/start_panel.h"

namespace clew::gui {

/// The first run, and "Other store": the demonstration in one click, a new store, an existing one, a backup.
class WelcomePanel final : public StartPanel
{
    Q_OBJECT

public:
    WelcomePanel(const Surroundings& around, QWidget* parent);

    /// Where the demonstration is made: in the profile, else among the person's documents.
    QString demoFolder() const;

signals:
    void newStoreWanted();
    void storeChosen(const QString& path);
    void restoreWanted();
    void languageChosen(const QString& language);
    void themeChosen(const QString& theme);

private:
    QPushButton* addChoice(const QString& icon, const QString& title, const QString& text, const char* objectName);
    void addLook();
    void tryDemo();
    void chooseStore();
};

} // namespace clew::gui
