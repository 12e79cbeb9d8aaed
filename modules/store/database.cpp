// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/database.h"

#include "base/uuid.h"
#include "store/migrations.h"
#include "store/sqlite_error.h"
#include "store/statement.h"
#include "store/store_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace clew::store {

namespace {

constexpr int applicationId = 0x436C6577;     // "Clew"
constexpr int opcodesBetweenQuestions = 2000; // some 20 µs

int askProgress(void* progress)
{
    return static_cast<const Progress*>(progress)->cancelled() ? 1 : 0;
}

/// Runs while the file still has its temporary name: nobody else can see it.
Result<> fillNewStore(const QString& path, const StoreSecret& secret, const Clock& clock, const QString& schema)
{
    const QList<Migration> migrations = TRY(readMigrations(schema));
    const Connection connection = TRY(Connection::open(path, secret, Connection::Access::Create));
    const QByteArray id = "PRAGMA application_id = " + QByteArray::number(applicationId);
    TRY(connection.run(id.constData()));
    const SqlCipherDriver driver(connection.handle());
    for (const Migration& migration : migrations)
        TRY(applyMigration(driver, migration));
    const QByteArray uuid = newUuid(clock).toLatin1(); // hexadecimal and hyphens: safe in SQL text
    return connection.run(
        QByteArray("INSERT INTO store_setting (name, value) VALUES ('store_uuid', '" + uuid + "')").constData());
}

Result<> claimNewFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(
            Error::Code::Io,
            QStringLiteral("The store %1 cannot be made: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

} // namespace

QString embeddedSchema()
{
    return QStringLiteral(":/schema");
}

Database::Database(Connection connection, const StoreSecret& secret, QString path)
    : m_path(std::move(path)),
      m_secret(secret),
      m_connection(std::move(connection)),
      m_driver(std::make_unique<SqlCipherDriver>(m_connection.handle()))
{
}

Database::~Database()
{
    m_cache.clear();
    m_driver->close();
}

Result<std::unique_ptr<Database>> Database::create(const QString& path, const StoreSecret& secret, const Clock& clock,
                                                   const QString& schema)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(Error::Code::Storage, QStringLiteral("There is no folder %1; make it first, or give another name.")
                                              .arg(QDir::toNativeSeparators(folder)));
    const QString refusal = whyReadOnly(path);
    if (!refusal.isEmpty())
        return fail(Error::Code::Storage, QStringLiteral("No store can be made here. %1").arg(refusal));
    if (QFileInfo::exists(path))
        return fail(
            Error::Code::Conflict,
            QStringLiteral("There is already a file %1; give another name.").arg(QDir::toNativeSeparators(path)));
    const QString unfinished = path + QStringLiteral(".new-") + newUuid(clock);
    TRY(claimNewFile(unfinished));
    auto filled = fillNewStore(unfinished, secret, clock, schema);
    if (filled && !QFile::rename(unfinished, path)) // never replaces a file
        filled = fail(Error::Code::Io, QStringLiteral("The store %1 cannot be made; the name may have been taken.")
                                           .arg(QDir::toNativeSeparators(path)));
    if (!filled) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
        return tl::make_unexpected(filled.error());
    }
    syncFolder(QFileInfo(path).absolutePath());
    return open(path, secret, OpenMode::ReadWrite, schema);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const StoreSecret& secret, OpenMode mode,
                                                 const QString& schema)
{
    TRY(checkStoreFile(path));
    const QString reason = mode == OpenMode::ReadWrite ? whyReadOnly(path) : QString();
    const bool readOnly = mode == OpenMode::ReadOnly || !reason.isEmpty();
    auto connection =
        TRY(Connection::open(path, secret, readOnly ? Connection::Access::ReadOnly : Connection::Access::ReadWrite));
    std::unique_ptr<Database> database(new Database(std::move(connection), secret, path));
    database->m_readOnly = readOnly;
    database->m_readOnlyReason = reason;
    TRY(database->bringUpToDate(schema));
    TRY(database->readUuid());
    database->m_authorizer.install(database->handle());
    database->m_touched.install(database->handle());
    return database;
}

Result<> Database::checkIdentity(int newestVersion)
{
    if (TRY(m_connection.ask("PRAGMA application_id")).toInt() != applicationId)
        return fail(Error::Code::Storage, QStringLiteral("%1 is an encrypted file of another program, no Clew store.")
                                              .arg(QDir::toNativeSeparators(m_path)));
    m_schemaVersion = TRY(m_connection.ask("PRAGMA user_version")).toInt();
    if (m_schemaVersion > newestVersion)
        return fail(Error::Code::Storage,
                    QStringLiteral("The store was made by a newer Clew (schema %1, this program knows %2); install the "
                                   "newer Clew to open it.")
                        .arg(m_schemaVersion)
                        .arg(newestVersion));
    if (m_schemaVersion < newestVersion && m_readOnly)
        return fail(Error::Code::Storage,
                    QStringLiteral("The store was made by an older Clew (schema %1, this program needs %2) and is open "
                                   "for reading only; open it once for writing, so that it is brought up to date.")
                        .arg(m_schemaVersion)
                        .arg(newestVersion));
    return {};
}

Result<> Database::bringUpToDate(const QString& schema)
{
    const QList<Migration> migrations = TRY(readMigrations(schema));
    TRY(checkIdentity(migrations.last().number));
    if (m_schemaVersion == migrations.last().number)
        return {};
    TRY(copyAside(*this, m_schemaVersion + 1));
    for (const Migration& migration : migrations)
        TRY(applyMigration(*m_driver, migration));
    m_schemaVersion = migrations.last().number;
    return {};
}

Result<> Database::readUuid()
{
    m_uuid = QString::fromUtf8(TRY(m_connection.ask("SELECT value FROM store_setting WHERE name = 'store_uuid'")));
    if (!isUuid(m_uuid))
        return fail(Error::Code::Storage,
                    QStringLiteral("The store has lost its name and is damaged; restore the last backup."));
    return {};
}

bool Database::inTransaction() const
{
    return !sqlite3_get_autocommit(handle());
}

Result<std::int64_t> Database::changesByOthers()
{
    auto version = TRY(Statement::prepare(*this, "PRAGMA data_version"));
    TRY(version.one());
    return version.integer(0);
}

void Database::setInsertOnly(const QList<QByteArray>& tables)
{
    m_authorizer.setInsertOnly({tables.begin(), tables.end()});
    m_authorizer.install(handle()); // statements prepared so far ask again
    m_touched.setInsertOnly(tables);
}

Result<> Database::bindTables(const QList<BoundTable>& tables)
{
    return m_touched.bind(handle(), tables);
}

Result<> Database::countStep()
{
    if (!m_usable)
        return fail(Error::Code::Storage,
                    QStringLiteral("The connection to the store broke; close the store and open it again."));
    if (m_stepsToFailure > 0 && --m_stepsToFailure == 0)
        return fail(Error::Code::Storage, QStringLiteral("This step was made to fail by a test."));
    return {};
}

Database::CancelScope::CancelScope(Database& database, Progress& progress)
    : m_database(database),
      m_outer(std::exchange(database.m_progress, &progress))
{
    watch();
}

Database::CancelScope::~CancelScope()
{
    m_database.m_progress = m_outer;
    watch();
}

void Database::CancelScope::watch() const
{
    Progress* const progress = m_database.m_progress;
    sqlite3_progress_handler(m_database.handle(), progress ? opcodesBetweenQuestions : 0,
                             progress ? &askProgress : nullptr, progress);
}

} // namespace clew::store
