// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/open_store.h"
#include "store/ledger_lines.h"
#include "store/store_facts.h"

#include <QMap>

namespace clew::services {

/// At least this long (NIST SP 800-63B-4: 15 where nothing else is asked for; here the store's file is the second thing
/// a stranger needs); advisedPassphrase is what people are told to take.
inline constexpr std::size_t shortestPassphrase = 8;
inline constexpr std::size_t advisedPassphrase = 15;
Result<> checkPassphrase(const Passphrase& passphrase);
/// For the two that a person has to see once: a recovery code, a first passphrase.
QString passphraseText(const Passphrase& passphrase);

/// Whether that is the passphrase of the person who opened the store: for unlocking a screen. Locked where it isn't.
Result<> confirmPassphrase(OpenStore& store, const Passphrase& passphrase);

/// How many people have a slot in a store's key file. Who they are stands inside the store alone.
Result<int> keyCount(const QString& storePath);

struct NewStore
{
    QString path;
    QString shop; ///< as printed on documents
    QString user;
    QString printedName;
    store::ScryptCost keyCost = {}; ///< of every try at a passphrase of this store, as long as it lives
};

/// A store that was just made. The recovery code is shown once, to be printed and locked away.
struct MadeStore
{
    std::unique_ptr<OpenStore> store;
    QString recoveryCode; ///< to be shown to a person, so a text
};

/// Makes the store, its key file and its certificate authority, with the first user as quality manager and
/// administrator: all of it or nothing.
Result<MadeStore> createStore(const NewStore& wanted, const Passphrase& passphrase, const Clock& clock);

struct StoreInfo
{
    QString path;
    QString uuid;
    QString shop;
    int schema = 0;
    bool readOnly = false;
    QString readOnlyReason;
    store::LedgerHead ledger;
    store::StoreFacts facts;
    QString software;
    QString qt;
    int users = 0;
    QMap<QString, std::int64_t> records; ///< by kind; kinds without records are left out
};
Result<StoreInfo> storeInfo(OpenStore& store);

struct StoreCheck
{
    std::int64_t entries = 0;
    QStringList problems;
    bool isOk() const { return problems.isEmpty(); }
};
/// Structure and references of the file, the key file beside it, and the ledger with every record it binds; `deep`:
/// every page's own authentication too.
Result<StoreCheck> checkWholeStore(OpenStore& store, bool deep, Progress& progress);

/// A checked copy with its key file, under a name that is free, and an entry that says so.
Result<> backUpStore(OpenStore& store, const QString& path, Progress& progress);

/// Makes a working store out of a backup, under a name that is free, with an entry that says why.
Result<std::unique_ptr<OpenStore>> restoreStore(const QString& backup, const QString& path, const QString& user,
                                                const Passphrase& passphrase, const QString& reason,
                                                const Clock& clock, Progress& progress);

} // namespace clew::services
