// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/connection.h"

#include "store/sqlite_error.h"

#include <QDir>
#include <QFile>

#include <openssl/crypto.h>
#include <sqlite3.h>

namespace clew::store {

namespace {

struct Pragma
{
    const char* set;
    const char* ask;
    const char* expected;
};

// journal DELETE + EXTRA: the file at rest is complete, and damage is loud; no acknowledged commit is lost with the
// power.
constexpr Pragma pragmas[] = {
    {"PRAGMA journal_mode = DELETE", "PRAGMA journal_mode", "delete"},
    {"PRAGMA synchronous = EXTRA", "PRAGMA synchronous", "3"},
    {"PRAGMA cache_size = -65536", "PRAGMA cache_size", "-65536"}, // KiB
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", "1"},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA locking_mode = NORMAL", "PRAGMA locking_mode", "normal"},
    {nullptr, "PRAGMA page_size", "4096"},
};

struct Switch
{
    int option;
    int value;
};

constexpr Switch switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, 0},
    {SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, 0},
};

constexpr int busyTimeoutMs = 5000;

int openFlags(Connection::Access access)
{
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case Connection::Access::ReadOnly:
        return common | SQLITE_OPEN_READONLY;
    case Connection::Access::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Connection::Access::Create:
        break;
    }
    return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

/// The file's first 16 bytes, read through SQLite's own descriptor: closing another one on the same file would drop
/// every lock this process holds on it (POSIX).
QByteArray firstBytes(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    QByteArray bytes(16, '\0');
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file->pMethods ||
        file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0) != SQLITE_OK)
        return {};
    return bytes;
}

Result<> refusePlainFile(sqlite3* handle, const QString& path)
{
    if (firstBytes(handle) != QByteArrayView("SQLite format 3\0", 16))
        return {};
    return fail(
        Error::Code::Storage,
        QStringLiteral("%1 is a plain SQLite file, not an encrypted Clew store.").arg(QDir::toNativeSeparators(path)));
}

Result<> checkSalt(sqlite3* handle, const StoreSecret& secret)
{
    const auto salt = secret.bytes().last(16);
    if (firstBytes(handle) == QByteArrayView(reinterpret_cast<const char*>(salt.data()), qsizetype(salt.size())))
        return {};
    return fail(
        Error::Code::Storage,
        QStringLiteral("The first bytes of the store are damaged; stop work on it and restore the last backup."));
}

} // namespace

Result<> checkLibrary(int libraryVersion)
{
    if (libraryVersion >= 3051003)
        return {};
    return fail(Error::Code::Internal,
                QStringLiteral("This program was started with a database library that is too old to be safe; install "
                               "Clew again."),
                QStringLiteral("SQLite %1").arg(libraryVersion));
}

Result<> checkCipher(const QByteArray& cipherVersion)
{
    const QList<QByteArray> parts = cipherVersion.split(' ').first().split('.');
    const int major = parts.value(0).toInt();
    const int minor = parts.value(1).toInt();
    if (major > 4 || (major == 4 && minor >= 14))
        return {};
    return fail(Error::Code::Internal,
                QStringLiteral("This program's database library does not encrypt as it must; install Clew again."),
                QStringLiteral("cipher_version “%1”").arg(QString::fromUtf8(cipherVersion)));
}

Connection::~Connection()
{
    if (m_handle && sqlite3_close(m_handle) != SQLITE_OK)
        qWarning("A statement outlived its store.");
}

Result<QByteArray> Connection::ask(const char* sql) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return sqliteFailure(m_handle);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> finalizer(statement, sqlite3_finalize);
    const int status = sqlite3_step(statement);
    if (status == SQLITE_DONE)
        return QByteArray();
    if (status != SQLITE_ROW)
        return sqliteFailure(m_handle);
    return QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)),
                      sqlite3_column_bytes(statement, 0));
}

Result<> Connection::run(const char* sql) const
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteFailure(m_handle);
    return {};
}

/// SQLCipher's raw key: x'<64 hex of key><32 hex of salt>', made and wiped on the stack.
Result<> Connection::key(const StoreSecret& secret) const
{
    static constexpr char hex[] = "0123456789abcdef";
    char text[3 + 2 * StoreSecret::size];
    char* out = text;
    *out++ = 'x';
    *out++ = '\'';
    for (const unsigned char byte : secret.bytes()) {
        *out++ = hex[byte >> 4];
        *out++ = hex[byte & 15];
    }
    *out = '\'';
    const int status = sqlite3_key_v2(m_handle, "main", text, sizeof text);
    OPENSSL_cleanse(text, sizeof text);
    if (status != SQLITE_OK)
        return sqliteFailure(m_handle);
    return {};
}

/// The first read shows whether the key is right; later errors would mislead.
Result<> Connection::tryKey() const
{
    const auto read = ask("SELECT count(*) FROM sqlite_schema");
    if (read)
        return {};
    const int code = sqlite3_errcode(m_handle) & 0xFF;
    if (code == SQLITE_NOTADB)
        return fail(Error::Code::Locked,
                    QStringLiteral("The key does not open this file: the key file belongs to another store, or the "
                                   "file is no Clew store, or its first page is damaged."),
                    read.error().detail);
    if (sqlite3_extended_errcode(m_handle) == SQLITE_READONLY_ROLLBACK || code == SQLITE_CANTOPEN)
        return fail(Error::Code::Storage,
                    QStringLiteral("The store was not closed properly and can only be repaired by opening it for "
                                   "writing once, in a folder you may write in."),
                    read.error().detail);
    return tl::make_unexpected(read.error());
}

Result<> Connection::configure() const
{
    for (const Pragma& pragma : pragmas) {
        if (pragma.set)
            TRY(run(pragma.set));
        const QByteArray found = TRY(ask(pragma.ask));
        if (found != pragma.expected)
            return fail(Error::Code::Storage,
                        QStringLiteral("The store could not be set up safely on this computer; do not work in it and "
                                       "restore the last backup."),
                        QStringLiteral("%1 is %2").arg(QLatin1String(pragma.ask), QString::fromUtf8(found)));
    }
    return {};
}

Result<Connection> Connection::open(const QString& path, const StoreSecret& secret, Access access)
{
    TRY(checkLibrary(sqlite3_libversion_number()));
    sqlite3* handle = nullptr;
    const int status = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, openFlags(access), nullptr);
    Connection connection(handle);
    if (status != SQLITE_OK)
        return sqliteFailure(handle);
    TRY(refusePlainFile(handle, path));
    for (const Switch& option : switches)
        if (sqlite3_db_config(handle, option.option, option.value, nullptr) != SQLITE_OK)
            return sqliteFailure(handle);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    TRY(connection.run("PRAGMA cipher_log_level = NONE")); // SQLCipher would write to standard error
    const QByteArray cipher = TRY(connection.ask("PRAGMA cipher_version"));
    TRY(checkCipher(cipher));
    TRY(connection.key(secret));
    TRY(connection.tryKey());
    if (access != Access::Create)
        TRY(checkSalt(handle, secret));
    TRY(connection.configure());
    return connection;
}

} // namespace clew::store
