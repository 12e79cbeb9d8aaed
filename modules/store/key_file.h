// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/key_slot.h"

#include <QList>

namespace clew::store {

/// NAME.clew-keys: the store's secret, wrapped once for each person and once for the recovery code. JSON, mode 0600.
///
/// (1) Written by temporary file, fsync, rename: there is always a whole old one or a whole new one.
/// (2) Only its own canonical bytes are read; it carries a MAC under a key derived from the secret, so after unlocking
///     no byte of it can have been changed. The MAC is also kept in the store: a swapped old key file shows.
/// (3) A slot gives access to the file, not an identity: who may do what is decided elsewhere.
/// (4) Who once had the secret may have kept it: removing a slot alone shuts nobody out for good.
/// (5) It names nobody: a slot is found by a hash of its person's id. Who guesses an id can try it; who reads the file
///     learns none.
/// (6) A change that belongs to a transaction of the store is made on staged() and published after the commit, so that
///     the MAC in the store always fits one of two files; see services/key_change.h.
/// (7) The cost of a try at a passphrase is chosen with the file; every slot made later costs the same.
class KeyFile
{
public:
    /// With the first person's slot; never over an existing file.
    static Result<KeyFile> create(const QString& path, const QString& storeUuid, const StoreSecret& secret,
                                  const QString& user, const SecretBytes& passphrase, const ScryptCost& cost = {});
    static Result<KeyFile> read(const QString& path);

    const QString& path() const { return m_path; }
    const QString& storeUuid() const { return m_storeUuid; }
    int userCount() const;
    bool hasUser(const QString& user) const;
    bool hasRecovery() const;
    const ScryptCost& cost() const { return m_cost; }
    /// A person's id as this file names it: SHA-256 of the file's own salt and the id in NFC, without outer blanks.
    QByteArray tagOf(const QString& user) const;
    /// To be kept in the store, and compared with it after opening; see (2).
    const QString& mac() const { return m_mac; }

    /// An unknown user and a wrong passphrase fail alike: Locked.
    Result<StoreSecret> unlock(const QString& user, const SecretBytes& passphrase) const;
    /// For the person who has the only slot; Locked where there are several.
    Result<StoreSecret> unlockOnly(const SecretBytes& passphrase) const;
    Result<StoreSecret> unlockWithRecoveryCode(const SecretBytes& typed) const;

    // Each of these writes the file; where that fails, file and object are as before.
    Result<> addUser(const StoreSecret& secret, const QString& user, const SecretBytes& passphrase);
    Result<> changePassphrase(const QString& user, const SecretBytes& old, const SecretBytes& passphrase);
    /// Makes the person's slot, or replaces it: for whoever has the secret, and not the passphrase before.
    Result<> setPassphrase(const StoreSecret& secret, const QString& user, const SecretBytes& passphrase);
    /// Refuses the last one.
    Result<> removeUser(const StoreSecret& secret, const QString& user);
    /// Makes the recovery slot, or replaces it: the code printed before is void. The code is returned once, to be
    /// printed.
    Result<SecretBytes> renewRecovery(const StoreSecret& secret);

    static QString stagedPath(const QString& path) { return path + QStringLiteral(".next"); }
    /// The staged one of the key file at `path`.
    static Result<KeyFile> readStaged(const QString& path);
    /// A copy whose changes are written beside the key file, whole and durable.
    KeyFile staged() const;
    /// Gives a staged one the key file's name; nothing where another program that opened the store has done it.
    Result<> publish();
    /// Takes a staged one away.
    void discard();
    /// No byte of it was changed since somebody with the secret wrote it.
    Result<> checkMac(const StoreSecret& secret) const;

private:
    KeyFile(QString path, QString storeUuid, const ScryptCost& cost)
        : m_path(std::move(path)),
          m_storeUuid(std::move(storeUuid)),
          m_cost(cost)
    {
    }
    static Result<KeyFile> parse(const QString& path, const QByteArray& bytes);
    static Result<KeyFile> readFrom(const QString& file, const QString& path);
    QByteArray head() const;
    QByteArray toBytes(const QString& mac) const;
    Result<QString> computeMac(const StoreSecret& secret) const;
    Result<> write(const StoreSecret& secret);
    Result<> put(const StoreSecret& secret, KeySlot slot);
    qsizetype find(KeySlot::Kind kind, const QByteArray& user) const;
    qsizetype findUser(const QString& user) const { return find(KeySlot::Kind::User, tagOf(user)); }
    Result<StoreSecret> unlockSlot(qsizetype place, const SecretBytes& passphrase) const;

    QString m_path;
    bool m_isStaged = false; ///< written beside m_path
    QString m_storeUuid;
    ScryptCost m_cost;
    QByteArray m_userSalt; ///< 16 random bytes, made with the file
    QList<KeySlot> m_slots;
    QString m_mac;
};

} // namespace clew::store
