// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/store_recovery.h"

#include "services/signing_identity.h"

#include <QDir>

namespace clew::services {

namespace {

/// The new slot, the new signing key and the new code, in one act; gives the new code.
Result<QString> renewKeys(OpenStore& store, const Passphrase& passphrase, const QString& reason)
{
    store::Database& database = store.database();
    const Session& session = store.session();
    const store::Actor actor{session.user, roleNames(session.roles).value(0), session.device};
    auto act = TRY(store::Act::begin(store.records(), store.clock(), actor, ledger::Act::Security,
                                     QStringLiteral("opened with the recovery code; new passphrase, new signing key "
                                                    "and new recovery code for “%1”; %2")
                                         .arg(session.user, reason)));
    domain::Account account = TRY(store.records().getOwn(session.account));
    TRY(giveSigningKey(database, account, session.printedName, passphrase, signingKeyCost(store.keyFile().cost()),
                       store.clock()));
    TRY(store.records().revise(account));
    KeyChange keys = TRY(KeyChange::begin(store.keyFile(), database));
    TRY(keys.file().setPassphrase(database.secret(), session.user, passphrase));
    const store::SecretBytes next = TRY(keys.file().renewRecovery(database.secret()));
    TRY(keys.commit(act, database));
    return passphraseText(next);
}

} // namespace

Result<MadeStore> recoverAccess(const Recovery& wanted, const store::SecretBytes& code, const Passphrase& passphrase,
                                const Clock& clock)
{
    if (wanted.reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A recovery needs its reason (--reason TEXT)."));
    TRY(checkPassphrase(passphrase));
    MadeStore recovered;
    recovered.store = TRY(OpenStore::openWithRecoveryCode(wanted.path, wanted.user, code, clock));
    if (recovered.store->database().isReadOnly())
        return fail(Error::Code::Storage,
                    QStringLiteral("%1 can only be read there (%2); copy it with its key file to where it can be "
                                   "written, and recover it there.")
                        .arg(QDir::toNativeSeparators(wanted.path), recovered.store->database().readOnlyReason()));
    recovered.recoveryCode = TRY(renewKeys(*recovered.store, passphrase, wanted.reason));
    return recovered;
}

} // namespace clew::services
