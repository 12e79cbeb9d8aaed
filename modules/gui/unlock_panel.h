// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/start_panel.h"

class QComboBox;

namespace clew::gui {

/// Opens a store with user and passphrase; also what a locked window shows.
class UnlockPanel final : public StartPanel
{
    Q_OBJECT

public:
    UnlockPanel(const Surroundings& around, QWidget* parent);

    void setStore(const QString& path);
    QString storePath() const { return m_path; }
    /// A locked store that stays open: its person's passphrase is checked by `check` (whose answer ends the lock with
    /// `unlocked`); anybody else opens it anew.
    using Check = std::function<void(std::shared_ptr<const services::Passphrase>, std::function<void(Result<>)>)>;
    void lockFor(const QString& user, Check check);
    void focusWhatIsMissing();

signals:
    void unlocked();
    void otherStoreWanted();

private:
    void unlock();
    void takeAnswer(const Error* error);

    QString m_path;
    QString m_lockedUser;
    Check m_check;
    QLabel* m_file;
    QComboBox* m_user;
    PassphraseField* m_passphrase;
};

} // namespace clew::gui
