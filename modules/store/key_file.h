// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/key_slot.h"

#include <QList>
#include <QStringList>

namespace clew::store {

/// NAME.clew-keys: the store's secret, wrapped once for each person and once for the recovery code. JSON, mode 0600.
///
/// (1) Written by temporary file, fsync, rename: there is always a whole old one or a whole new one.
/// (2) Only its own canonical bytes are read; it carries a MAC under a key derived from the secret, so after unlocking
///     no byte of it can have been changed. The MAC is also kept in the store: a swapped old key file shows.
/// (3) A slot gives access to the file, not an identity: who may do what is decided elsewhere.
/// (4) Who once had the secret may have kept it: removing a slot alone shuts nobody out for good.
class KeyFile
{
public:
    /// With the first person's slot; never over an existing file.
    static Result<KeyFile> create(const QString& path, const QString& storeUuid, const StoreSecret& secret,
                                  const QString& user, const SecretBytes& passphrase, const ScryptCost& cost = {});
    static Result<KeyFile> read(const QString& path);

    const QString& storeUuid() const { return m_storeUuid; }
    QStringList users() const;
    bool hasRecovery() const;
    /// To be kept in the store, and compared with it after opening; see (2).
    const QString& mac() const { return m_mac; }

    /// An unknown user and a wrong passphrase fail alike: Locked.
    Result<StoreSecret> unlock(const QString& user, const SecretBytes& passphrase) const;
    Result<StoreSecret> unlockWithRecoveryCode(const SecretBytes& typed) const;

    // Each of these writes the file; where that fails, file and object are as before.
    Result<> addUser(const StoreSecret& secret, const QString& user, const SecretBytes& passphrase,
                     const ScryptCost& cost = {});
    Result<> changePassphrase(const QString& user, const SecretBytes& old, const SecretBytes& passphrase,
                              const ScryptCost& cost = {});
    /// Refuses the last one.
    Result<> removeUser(const StoreSecret& secret, const QString& user);
    /// Makes the recovery slot, or replaces it: the code printed before is void. The code is returned once, to be
    /// printed.
    Result<SecretBytes> renewRecovery(const StoreSecret& secret, const ScryptCost& cost = {});

private:
    KeyFile(QString path, QString storeUuid) : m_path(std::move(path)), m_storeUuid(std::move(storeUuid)) {}
    static Result<KeyFile> parse(const QString& path, const QByteArray& bytes);
    QByteArray head() const;
    QByteArray toBytes(const QString& mac) const;
    Result<QString> computeMac(const StoreSecret& secret) const;
    Result<> checkMac(const StoreSecret& secret) const;
    Result<> write(const StoreSecret& secret);
    qsizetype find(KeySlot::Kind kind, const QString& user) const;
    Result<StoreSecret> unlockSlot(qsizetype place, const SecretBytes& passphrase) const;

    QString m_path;
    QString m_storeUuid;
    QList<KeySlot> m_slots;
    QString m_mac;
};

} // namespace clew::store
