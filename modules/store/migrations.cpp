// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/migrations.h"

#include "store/backup.h"
#include "store/database.h"
#include "store/sqlcipher_driver.h"
#include "store/sqlite_error.h"

#include <QDir>
#include <QRegularExpression>
#include <QSqlError>

#include <sqlite3.h>

namespace clew::store {

namespace {

tl::unexpected<Error> badSchema(const QString& detail)
{
    return fail(Error::Code::Internal, QStringLiteral("This program's schema is not in order; install Clew again."),
                detail);
}

Result<> runMigrationText(const SqlCipherDriver& driver, const QByteArray& sql)
{
    // exec(text), not prepare(): Qt would take the :2016 in a comment for a placeholder.
    QSqlQuery query(driver.createResult());
    if (query.exec(QString::fromUtf8(sql)))
        return {};
    Error error = sqliteError(driver.sqlite());
    error.detail +=
        QStringLiteral(" (%1) in: %2").arg(query.lastError().driverText(), QString::fromUtf8(sql.left(200)));
    return tl::make_unexpected(std::move(error));
}

Result<int> firstNumber(const SqlCipherDriver& driver, const char* sql)
{
    QSqlQuery query(driver.createResult());
    if (!query.exec(QString::fromLatin1(sql)))
        return sqliteFailure(driver.sqlite());
    return query.next() ? query.value(0).toInt() : 0;
}

/// Runs inside the transaction that applyMigration opened.
Result<> runMigration(const SqlCipherDriver& driver, const Migration& migration)
{
    const int version = TRY(firstNumber(driver, "PRAGMA user_version"));
    if (version >= migration.number)
        return {};
    if (version != migration.number - 1)
        return badSchema(QStringLiteral("%1 on schema %2").arg(migration.name).arg(version));
    for (const QByteArray& statement : TRY(cutScript(migration.script)))
        TRY(runMigrationText(driver, statement));
    if (TRY(firstNumber(driver, "SELECT count(*) FROM pragma_foreign_key_check")) != 0)
        return badSchema(QStringLiteral("%1 leaves dangling references").arg(migration.name));
    return runMigrationText(driver, "PRAGMA user_version = " + QByteArray::number(migration.number));
}

} // namespace

Result<QList<Migration>> readMigrations(const QString& folder)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})_[a-z0-9_]+\\.sql$"));
    QList<Migration> migrations;
    for (const QString& name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        const auto match = form.match(name);
        const int number = match.captured(1).toInt();
        if (!match.hasMatch() || number != migrations.size() + 1)
            return badSchema(QStringLiteral("unexpected %1").arg(name));
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return badSchema(QStringLiteral("unreadable %1").arg(name));
        migrations.append({number, name, file.readAll()});
    }
    if (migrations.isEmpty())
        return badSchema(QStringLiteral("empty %1").arg(folder));
    return migrations;
}

Result<QList<QByteArray>> cutScript(const QByteArray& script)
{
    QList<QByteArray> statements;
    qsizetype begin = 0;
    for (qsizetype end = script.indexOf(';'); end >= 0; end = script.indexOf(';', end + 1)) {
        const QByteArray part = script.mid(begin, end + 1 - begin);
        if (!sqlite3_complete(part.constData()))
            continue;
        statements.append(part);
        begin = end + 1;
    }
    for (const QByteArray& line : script.mid(begin).split('\n')) // only comment lines may follow the last statement
        if (const QByteArray rest = line.trimmed(); !rest.isEmpty() && !rest.startsWith("--"))
            return badSchema(QStringLiteral("script does not end in a whole statement"));
    return statements;
}

Result<> applyMigration(const SqlCipherDriver& driver, const Migration& migration)
{
    TRY(runMigrationText(driver, "BEGIN IMMEDIATE"));
    Authorizer authorizer(Authorizer::Mode::Migration);
    authorizer.install(driver.sqlite());
    auto done = runMigration(driver, migration);
    sqlite3_set_authorizer(driver.sqlite(), nullptr, nullptr);
    if (done)
        done = runMigrationText(driver, "COMMIT");
    if (!done && !sqlite3_get_autocommit(driver.sqlite()))
        sqlite3_exec(driver.sqlite(), "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

Result<> copyAside(const Database& database, int number)
{
    const QString path = database.path() + QStringLiteral(".before-%1").arg(number, 4, 10, QLatin1Char('0'));
    SilentProgress silent;
    return copyStore(database, path, Existing::Replace, silent);
}

} // namespace clew::store
