// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/store_secret.h"

#include <QString>

#include <utility>

struct sqlite3;

namespace clew::store {

/// One keyed and configured handle on an encrypted file.
///
/// (1) It is open only if the library is new enough and really is SQLCipher.
/// (2) It is open only if the key has decrypted the first page; a wrong key is Locked, and the handle is closed.
/// (3) The salt at the file's start, which no MAC covers, is the secret's.
/// (4) Every pragma the store relies on was set and read back.
class Connection
{
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    static Result<Connection> open(const QString& path, const StoreSecret& secret, Access access);

    Connection(Connection&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Connection& operator=(Connection&&) = delete;
    ~Connection();

    sqlite3* handle() const { return m_handle; }

    /// One value of one row; an empty text where there is none.
    Result<QByteArray> ask(const char* sql) const;
    Result<> run(const char* sql) const;

private:
    explicit Connection(sqlite3* handle) : m_handle(handle) {}
    Result<> key(const StoreSecret& secret) const;
    Result<> tryKey() const;
    Result<> configure() const;

    sqlite3* m_handle;
};

/// Fails unless the library linked at run time is SQLite 3.51.3 or newer: older ones can lose commits.
Result<> checkLibrary(int libraryVersion);
/// Fails unless the text is that of SQLCipher 4.14 or newer, as `PRAGMA cipher_version` gives it.
Result<> checkCipher(const QByteArray& cipherVersion);

} // namespace clew::store
