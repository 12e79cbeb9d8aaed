// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/backup.h"

#include "store/database.h"
#include "store/sqlite_error.h"
#include "store/store_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

#include <cstdio>

namespace clew::store {

namespace {

constexpr int pagesAtOnce = 2048;
constexpr int stepsBetweenAsking = 10'000; ///< of SQLite's virtual machine

using Finalizer = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// The rows of a checking pragma, without a lone "ok".
Result<> collectFindings(sqlite3* handle, const char* sql, QList<QString>& findings)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return sqliteFailure(handle);
    const Finalizer finalizer(statement, sqlite3_finalize);
    int status = SQLITE_ROW;
    while ((status = sqlite3_step(statement)) == SQLITE_ROW) {
        const QString finding = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        if (finding != QLatin1String("ok"))
            findings.append(finding);
    }
    if (status == SQLITE_INTERRUPT)
        return sqliteFailure(handle);
    if (status != SQLITE_DONE) // the page that can't be read is the finding
        findings.append(QString::fromUtf8(sqlite3_errmsg(handle)));
    return {};
}

Result<QList<QString>> checkHandle(sqlite3* handle, bool deep)
{
    QList<QString> findings;
    if (deep)
        TRY(collectFindings(handle, "PRAGMA cipher_integrity_check", findings));
    TRY(collectFindings(handle, deep ? "PRAGMA integrity_check" : "PRAGMA quick_check", findings));
    TRY(collectFindings(handle, "SELECT 'dangling reference in ' || \"table\" FROM pragma_foreign_key_check",
                        findings));
    return findings;
}

tl::unexpected<Error> stopped()
{
    return fail(Error::Code::Cancelled, QStringLiteral("The copy was stopped; there is none."));
}

Result<> copyPages(sqlite3* from, sqlite3* to, Progress& progress)
{
    sqlite3_backup* const backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqliteFailure(to);
    int status = SQLITE_OK;
    while (status == SQLITE_OK && !progress.cancelled()) {
        status = sqlite3_backup_step(backup, pagesAtOnce);
        const int pages = sqlite3_backup_pagecount(backup);
        progress.report(QStringLiteral("Copying the store"), pages - sqlite3_backup_remaining(backup), pages);
    }
    sqlite3_backup_finish(backup);
    if (status == SQLITE_OK)
        return stopped();
    if (status == SQLITE_DONE)
        return {};
    const int code = status == SQLITE_ERROR ? SQLITE_CORRUPT : status; // SQLCipher's word for a page it can't read
    return tl::make_unexpected(sqliteError(code, QStringLiteral("while copying the store")));
}

/// Asks, while SQLite works, whether somebody has stopped it.
int isCancelled(void* progress)
{
    return static_cast<Progress*>(progress)->cancelled() ? 1 : 0;
}

Result<> copyChecked(const Database& database, const QString& path, Progress& progress)
{
    {
        const Connection copy = TRY(Connection::open(path, database.secret(), Connection::Access::Create));
        TRY(copyPages(database.handle(), copy.handle(), progress));
    }
    TRY(syncFile(path));
    const Connection copy = TRY(Connection::open(path, database.secret(), Connection::Access::ReadOnly));
    progress.report(QStringLiteral("Checking the copy"), 0, 0);
    sqlite3_progress_handler(copy.handle(), stepsBetweenAsking, isCancelled, &progress);
    auto checked = checkHandle(copy.handle(), true);
    if (progress.cancelled())
        return stopped();
    const QList<QString> findings = TRY(std::move(checked));
    if (!findings.isEmpty())
        return fail(Error::Code::Storage,
                    QStringLiteral("The copy of the store is not sound, so the store or the disk is damaged. Check the "
                                   "store and copy to another disk."),
                    findings.first());
    return {};
}

Result<> refuseExisting(const QString& path)
{
    for (const QString& taken : {path, keyFilePath(path)})
        if (QFileInfo::exists(taken))
            return fail(Error::Code::Conflict,
                        QStringLiteral("There is already a file %1; give another name. Nothing is ever overwritten.")
                            .arg(QDir::toNativeSeparators(taken)));
    return {};
}

/// Gives a finished file its name: atomically, and over an older one only where asked.
bool nameFinished(const QString& unfinished, const QString& path, Existing existing)
{
    if (existing == Existing::Refuse)
        return QFile::rename(unfinished, path); // never replaces a file
    return std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) == 0;
}

Result<> copyKeyFile(const QString& fromStore, const QString& toStore)
{
    const QString from = keyFilePath(fromStore);
    const QString to = keyFilePath(toStore);
    if (!QFileInfo::exists(from)) // a store opened with its bare secret has none
        return {};
    QFile copy(to);
    QFile original(from);
    if (!original.open(QIODevice::ReadOnly) ||
        !copy.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        copy.write(original.readAll()) != original.size() || !copy.flush())
        return fail(Error::Code::Io,
                    QStringLiteral("The key file could not be copied to %1; without it the copy cannot "
                                   "be opened. Copy it by hand.")
                        .arg(QDir::toNativeSeparators(to)));
    copy.close();
    return syncFile(to);
}

} // namespace

QString keyFilePath(const QString& storePath)
{
    return storePath + QStringLiteral("-keys");
}

Result<QList<QString>> checkStore(const Database& database, bool deep)
{
    // On a connection of its own: a page that fails its check leaves an error in SQLCipher that would outlast the
    // check, and reading the whole file would push the working pages out of the cache.
    const Connection fresh = TRY(Connection::open(database.path(), database.secret(), Connection::Access::ReadOnly));
    return checkHandle(fresh.handle(), deep);
}

Result<> copyStore(const Database& database, const QString& path, Existing existing, Progress& progress)
{
    const QString unfinished = path + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128);
    {
        QFile file(unfinished);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return fail(Error::Code::Io, QStringLiteral("The copy %1 cannot be made: %2.")
                                             .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    auto copied = copyChecked(database, unfinished, progress);
    if (copied && !nameFinished(unfinished, path, existing))
        copied = fail(Error::Code::Io, QStringLiteral("The copy %1 cannot be made; the name may have been taken.")
                                           .arg(QDir::toNativeSeparators(path)));
    if (!copied) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
        return copied;
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<> backUp(const Database& database, const QString& path, Progress& progress)
{
    TRY(refuseExisting(path));
    TRY(copyStore(database, path, Existing::Refuse, progress));
    TRY(copyKeyFile(database.path(), path));
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<> restoreBackup(const QString& backup, const StoreSecret& secret, const QString& path, Progress& progress)
{
    TRY(refuseExisting(path));
    const auto database = TRY(Database::open(backup, secret, Database::OpenMode::ReadOnly));
    return backUp(*database, path, progress);
}

} // namespace clew::store
