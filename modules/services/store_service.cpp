// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/store_service.h"

#include "domain/all_records.h"
#include "services/ledger_service.h"
#include "services/signing_identity.h"
#include "store/backup.h"
#include "store/settings.h"
#include "store/store_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace clew::services {

namespace {

/// Removes what a failed making left behind.
void removeStoreFiles(const QString& path)
{
    for (const QString& file : {path, path + QStringLiteral("-journal"), store::keyFilePath(path)})
        QFile::remove(file);
}

Result<> addFirstUser(store::Records& records, const NewStore& wanted, const Passphrase& passphrase, const Clock& clock)
{
    domain::Person person;
    person.code = wanted.user;
    person.name = wanted.printedName;
    domain::Account account;
    account.code = wanted.user;
    account.person = TRY(records.insert(person));
    account.roles = roleNames({domain::Role::QualityManager, domain::Role::Administrator});
    TRY(giveSigningKey(records.database(), account, wanted.printedName, passphrase, signingKeyCost(wanted.keyCost),
                       clock));
    TRY(records.insert(account));
    return {};
}

Result<Passphrase> fillStore(store::Database& database, const NewStore& wanted, const Passphrase& passphrase,
                             const Clock& clock)
{
    auto keyFile = TRY(store::KeyFile::create(store::keyFilePath(wanted.path), database.uuid(), database.secret(),
                                              wanted.user, passphrase, wanted.keyCost));
    Passphrase recovery = TRY(keyFile.renewRecovery(database.secret()));
    store::Records records(database, clock);
    const store::Actor actor{wanted.user, domain::enumName(domain::Role::Administrator), QSysInfo::machineHostName()};
    auto act = TRY(store::Act::begin(records, clock, actor, ledger::Act::Create));
    TRY(store::setSetting(database, store::keyFileMacSetting, keyFile.mac()));
    TRY(makeAuthority(database, wanted.shop, clock));
    TRY(addFirstUser(records, wanted, passphrase, clock));
    TRY(act.commit());
    return recovery;
}

Result<> checkNames(const NewStore& wanted)
{
    if (wanted.user.trimmed().isEmpty() || wanted.user.size() > 64)
        return fail(Error::Code::Invalid, QStringLiteral("A user's name in the store has 1 to 64 characters."));
    if (wanted.printedName.trimmed().isEmpty() || wanted.printedName.size() > 64)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A printed name has 1 to 64 characters; it stands beside every signature."));
    if (wanted.shop.trimmed().isEmpty() || wanted.shop.size() > 64)
        return fail(Error::Code::Invalid, QStringLiteral("A shop's name has 1 to 64 characters."));
    return {};
}

Result<> checkKeyFile(OpenStore& store, QStringList& problems)
{
    const auto kept = TRY(store::setting(store.database(), store::keyFileMacSetting));
    if (kept && *kept != store.keyFile().mac())
        problems.append(QStringLiteral("The key file beside the store is not the one that was written last; compare "
                                       "it with the backup's. “user passwd” writes it anew."));
    return {};
}

} // namespace

Result<> checkPassphrase(const Passphrase& passphrase)
{
    if (passphrase.bytes().size() < shortestPassphrase)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A passphrase has at least %1 characters; %2 or more are advised, a few words do "
                                   "well.")
                        .arg(shortestPassphrase)
                        .arg(advisedPassphrase));
    return {};
}

QString passphraseText(const Passphrase& passphrase)
{
    return QString::fromLatin1(reinterpret_cast<const char*>(passphrase.bytes().data()),
                               qsizetype(passphrase.bytes().size()));
}

Result<> confirmPassphrase(OpenStore& store, const Passphrase& passphrase)
{
    TRY(store.keyFile().unlock(store.session().user, passphrase));
    return {};
}

Result<int> keyCount(const QString& storePath)
{
    return TRY(store::KeyFile::read(store::keyFilePath(storePath))).userCount();
}

Result<MadeStore> createStore(const NewStore& wanted, const Passphrase& passphrase, const Clock& clock)
{
    TRY(checkNames(wanted));
    TRY(checkPassphrase(passphrase));
    const QString keys = store::keyFilePath(wanted.path);
    if (QFileInfo::exists(keys))
        return fail(
            Error::Code::Conflict,
            QStringLiteral("There is already a key file %1; give another name.").arg(QDir::toNativeSeparators(keys)));
    const auto secret = TRY(store::StoreSecret::random());
    auto database = TRY(store::Database::create(wanted.path, secret, clock));
    auto recovery = fillStore(*database, wanted, passphrase, clock);
    database.reset();
    if (!recovery) {
        removeStoreFiles(wanted.path);
        return tl::make_unexpected(recovery.error());
    }
    MadeStore made;
    made.store = TRY(OpenStore::open(wanted.path, wanted.user, passphrase, clock));
    made.recoveryCode = passphraseText(*recovery);
    return made;
}

Result<StoreInfo> storeInfo(OpenStore& store)
{
    StoreInfo info;
    store::Database& database = store.database();
    info.path = database.path();
    info.uuid = database.uuid();
    info.shop = TRY(shopName(database));
    info.schema = database.schemaVersion();
    info.readOnly = database.isReadOnly();
    info.readOnlyReason = database.readOnlyReason();
    info.ledger = TRY(store::ledgerHead(database));
    info.facts = TRY(store::storeFacts(database));
    info.software = store::softwareVersion();
    info.qt = QString::fromLatin1(qVersion());
    info.users = int(TRY(store.records().count(domain::Kind::Account)));
    for (const domain::Kind kind : domain::allKinds()) {
        if (const std::int64_t count = TRY(store.records().count(kind)); count > 0)
            info.records.insert(QString::fromLatin1(domain::kindName(kind)), count);
    }
    return info;
}

Result<StoreCheck> checkWholeStore(OpenStore& store, bool deep, Progress& progress)
{
    TRY(store.session().actor(domain::Right::CheckStore));
    StoreCheck check;
    progress.report(QStringLiteral("Checking the file"), 0, 0);
    check.problems = TRY(store::checkStore(store.database(), deep));
    TRY(checkKeyFile(store, check.problems));
    const LedgerReport ledger = TRY(verifyLedger(store.records(), progress));
    check.entries = ledger.entries;
    check.problems += ledger.problems;
    return check;
}

Result<> backUpStore(OpenStore& store, const QString& path, Progress& progress)
{
    const auto actor = TRY(store.session().actor(domain::Right::BackUpStore));
    TRY(store::backUp(store.database(), path, progress));
    if (store.database().isReadOnly())
        return {}; // a store that can only be read may be copied all the same
    auto act = TRY(store::Act::begin(store.records(), store.clock(), actor, ledger::Act::Backup));
    return act.commit();
}

Result<std::unique_ptr<OpenStore>> restoreStore(const QString& backup, const QString& path, const QString& user,
                                                const Passphrase& passphrase, const QString& reason, const Clock& clock,
                                                Progress& progress)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A restore needs its reason (--reason TEXT)."));
    {
        const auto source = TRY(OpenStore::open(backup, user, passphrase, clock));
        TRY(source->session().actor(domain::Right::RestoreStore));
        TRY(store::restoreBackup(backup, source->database().secret(), path, progress));
    }
    auto restored = TRY(OpenStore::open(path, user, passphrase, clock));
    const auto actor = TRY(restored->session().actor(domain::Right::RestoreStore));
    auto act = TRY(store::Act::begin(restored->records(), clock, actor, ledger::Act::Restore, reason));
    TRY(act.commit());
    return restored;
}

} // namespace clew::services
