// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/open_store.h"

#include "services/opening_attempts.h"
#include "store/backup.h"
#include "store/store_place.h"

#include <QDir>

#include <numeric>

namespace clew::services {

namespace {

/// What stands for the recovery code among the ids; no id has a line feed.
QString recoveryAttempt()
{
    return QStringLiteral("recovery\ncode");
}

QByteArray attemptTag(const store::KeyFile& keyFile, const QString& who)
{
    return keyFile.tagOf(who).toHex().left(16);
}

/// "2 as “mk”, 1 with the recovery code, 1 as nobody who has an account".
Result<QString> whoseAttempts(OpenStore& store, const QList<OpeningAttempt>& attempts)
{
    QMap<QByteArray, int> counts;
    for (const OpeningAttempt& attempt : attempts)
        ++counts[attempt.who];
    QStringList texts;
    if (const int count = counts.take(attemptTag(store.keyFile(), recoveryAttempt())); count > 0)
        texts.append(QStringLiteral("%1 with the recovery code").arg(count));
    if (const int count = counts.take(attemptTag(store.keyFile(), {})); count > 0)
        texts.append(QStringLiteral("%1 without a name").arg(count));
    for (const std::int64_t key : TRY(store.records().keysOf(domain::Kind::Account))) {
        const QString code = TRY(store.records().getOwn(domain::AccountId::fromStore(key))).code;
        if (const int count = counts.take(attemptTag(store.keyFile(), code)); count > 0)
            texts.append(QStringLiteral("%1 as “%2”").arg(count).arg(code));
    }
    const int others = std::accumulate(counts.begin(), counts.end(), 0);
    if (others > 0)
        texts.append(QStringLiteral("%1 as nobody who has an account").arg(others));
    return texts.join(QStringLiteral(", "));
}

Result<> writeAttempts(OpenStore& store, const QList<OpeningAttempt>& attempts)
{
    const Session& session = store.session();
    const store::Actor actor{session.user, roleNames(session.roles).value(0), session.device};
    QStringList devices;
    for (const OpeningAttempt& attempt : attempts)
        devices.append(attempt.device);
    devices.removeDuplicates();
    const QString text = QStringLiteral("%1 refused openings, %2; %3 to %4, on %5")
                             .arg(attempts.size())
                             .arg(TRY(whoseAttempts(store, attempts)), attempts.first().at.toString(),
                                  attempts.last().at.toString(), devices.mid(0, 10).join(QStringLiteral(", ")));
    auto act = TRY(store::Act::begin(store.records(), store.clock(), actor, ledger::Act::Security, text));
    return act.commit();
}

} // namespace

/// `who`: the id that was given, or whatever stands for it in the list of refused openings.
Result<std::unique_ptr<OpenStore>> OpenStore::openUnlocked(const QString& path, const QString& who,
                                                           const KeyFiles::Unlock& unlock, const Clock& clock)
{
    TRY(store::checkStoreFile(path));
    auto files = TRY(KeyFiles::read(store::keyFilePath(path)));
    const QByteArray tag = attemptTag(files.current(), who);
    TRY(OpeningAttempts::read(path).checkMayTry(tag, clock.now()));
    const auto secret = files.unlock(unlock);
    if (!secret && secret.error().code == Error::Code::Locked)
        OpeningAttempts::read(path).add(tag, clock.now()); // read again: unlocking takes its time
    if (!secret)
        return tl::make_unexpected(secret.error());
    auto database = TRY(store::Database::open(path, *secret));
    if (database->uuid() != files.current().storeUuid())
        return fail(Error::Code::Storage, QStringLiteral("The key file beside %1 is another store's; copy the right "
                                                         "one back from the last backup.")
                                              .arg(QDir::toNativeSeparators(path)));
    auto keyFile = TRY(files.settle(*database, unlock));
    return std::unique_ptr<OpenStore>(new OpenStore(std::move(database), std::move(keyFile), clock));
}

/// Brings the refused openings into the ledger. Where that fails they stay in their file for the next opening.
void OpenStore::reportAttempts(const QByteArray& who)
{
    OpeningAttempts attempts = OpeningAttempts::read(m_database->path());
    const QList<OpeningAttempt> news = attempts.unreported();
    if (m_database->isReadOnly())
        return;
    if (!news.isEmpty() && !writeAttempts(*this, news))
        return;
    attempts.settle(who);
}

/// Whose the only slot is.
Result<QString> OpenStore::onlyUser()
{
    for (const std::int64_t key : TRY(records().keysOf(domain::Kind::Account))) {
        const auto account = TRY(records().getOwn(domain::AccountId::fromStore(key)));
        if (m_keyFile.hasUser(account.code))
            return account.code;
    }
    return fail(Error::Code::Denied, QStringLiteral("The only key to this store belongs to nobody who has an account "
                                                    "in it; open it with the recovery code (“store recover”)."));
}

Result<> OpenStore::beginSessionOf(const QString& user)
{
    m_session = TRY(beginSession(records(), user.isEmpty() ? TRY(onlyUser()) : user));
    return {};
}

Result<std::unique_ptr<OpenStore>> OpenStore::open(const QString& path, const QString& user,
                                                   const Passphrase& passphrase, const Clock& clock)
{
    const auto unlock = [&](const store::KeyFile& file) {
        return user.isEmpty() ? file.unlockOnly(passphrase) : file.unlock(user, passphrase);
    };
    auto opened = TRY(openUnlocked(path, user, unlock, clock));
    TRY(opened->beginSessionOf(user));
    opened->reportAttempts(attemptTag(opened->m_keyFile, user));
    if (opened->m_session.onlyReads() && !opened->database().isReadOnly()) {
        const store::StoreSecret secret = opened->database().secret();
        opened->m_records.reset();
        opened->m_database.reset();
        opened->m_database = TRY(store::Database::open(path, secret, store::Database::OpenMode::ReadOnly));
        opened->m_records = std::make_unique<store::Records>(*opened->m_database, clock);
        TRY(opened->beginSessionOf(user)); // anew: the one before was of the store that is closed now
    }
    return opened;
}

Result<std::unique_ptr<OpenStore>> OpenStore::openWithRecoveryCode(const QString& path, const QString& user,
                                                                   const store::SecretBytes& code, const Clock& clock)
{
    const auto unlock = [&](const store::KeyFile& file) { return file.unlockWithRecoveryCode(code); };
    auto opened = TRY(openUnlocked(path, recoveryAttempt(), unlock, clock));
    TRY(opened->beginSessionOf(user));
    opened->reportAttempts(attemptTag(opened->m_keyFile, recoveryAttempt()));
    return opened;
}

void OpenStore::watch(Progress& progress)
{
    m_watch = std::make_unique<store::Database::CancelScope>(*m_database, progress);
}

} // namespace clew::services
