// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/start_panel.h"

namespace clew::gui {

/// Makes a store with its first user, who is quality manager and administrator.
class NewStorePanel final : public StartPanel
{
    Q_OBJECT

public:
    NewStorePanel(const Surroundings& around, QWidget* parent);

signals:
    /// The store is made; its recovery code is to be kept before work begins.
    void created(std::shared_ptr<clew::gui::OpenedStore> store, const QString& recoveryCode);

private:
    void chooseFile();
    void create();

    QLineEdit* m_shop;
    QLineEdit* m_user;
    QLineEdit* m_name;
    QLineEdit* m_file;
    PassphraseField* m_passphrase = nullptr;
    PassphraseField* m_again = nullptr;
};

/// Shows the recovery code once: to be printed or saved, and locked away.
class RecoveryPanel final : public StartPanel
{
    Q_OBJECT

public:
    RecoveryPanel(const Surroundings& around, QWidget* parent);

    void show(std::shared_ptr<OpenedStore> store, const QString& code);

private:
    void save();
    void print();
    QString sheet() const;

    std::shared_ptr<OpenedStore> m_store;
    QString m_recoveryCode;
    QLabel* m_code;
    QPushButton* m_goOn;
};

/// Makes a working store of a backup.
class RestorePanel final : public StartPanel
{
    Q_OBJECT

public:
    RestorePanel(const Surroundings& around, QWidget* parent);

private:
    void restore();

    QLineEdit* m_backup;
    QLineEdit* m_file;
    QLineEdit* m_user;
    QLineEdit* m_reason;
    PassphraseField* m_passphrase = nullptr;
};

} // namespace clew::gui
