// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "services/key_change.h"
#include "services/session.h"

namespace clew::services {

using Passphrase = store::SecretBytes;

/// An opened store with who opened it: what every use case works on.
class OpenStore
{
public:
    /// Opens the file with the person's slot of the key file; without a name with the only slot there is. An auditor's
    /// is opened for reading only.
    static Result<std::unique_ptr<OpenStore>> open(const QString& path, const QString& user,
                                                   const Passphrase& passphrase, const Clock& clock);

    /// For a person whose passphrase is lost; see store_recovery.h.
    static Result<std::unique_ptr<OpenStore>> openWithRecoveryCode(const QString& path, const QString& user,
                                                                   const store::SecretBytes& code, const Clock& clock);

    store::Database& database() { return *m_database; }
    store::Records& records() { return *m_records; }
    const Session& session() const { return m_session; }
    const Clock& clock() const { return m_clock; }
    store::KeyFile& keyFile() { return m_keyFile; }
    /// From now on every question to the store ends with Cancelled once the progress says so.
    void watch(Progress& progress);

private:
    static Result<std::unique_ptr<OpenStore>> openUnlocked(const QString& path, const QString& who,
                                                           const KeyFiles::Unlock& unlock, const Clock& clock);
    Result<QString> onlyUser();
    Result<> beginSessionOf(const QString& user);
    void reportAttempts(const QByteArray& who);
    OpenStore(std::unique_ptr<store::Database> database, store::KeyFile keyFile, const Clock& clock)
        : m_database(std::move(database)),
          m_records(std::make_unique<store::Records>(*m_database, clock)),
          m_keyFile(std::move(keyFile)),
          m_clock(clock)
    {
    }

    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Records> m_records;
    store::KeyFile m_keyFile;
    const Clock& m_clock;
    Session m_session;
    std::unique_ptr<store::Database::CancelScope> m_watch; // ends before the database
};

} // namespace clew::services
