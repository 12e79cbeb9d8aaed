// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QSqlDriver>

#include <unordered_set>

struct sqlite3;

namespace clew::store {

class SqlCipherResult;

/// Qt SQL over a SQLCipher handle that somebody else has opened, keyed and configured, and closes after us: so the key
/// never becomes a QString, and no SQLite but ours is ever loaded. Not a plug-in; made by Database.
///
/// (1) INTEGER is always a qlonglong: no id passes through a double, whatever the precision policy says.
/// (2) One text holds one statement; a second one behind it is refused.
/// (3) Error codes are SQLite's extended result codes in decimal.
/// (4) close() finalizes every live statement, so that the owner can close the handle.
class SqlCipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit SqlCipherDriver(sqlite3* handle, QObject* parent = nullptr);
    ~SqlCipherDriver() override;

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString&, const QString&, const QString&, const QString&, int, const QString&) override;
    void close() override;
    QSqlResult* createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString& table) const override;
    QSqlIndex primaryIndex(const QString& table) const override;
    QVariant handle() const override;
    QString escapeIdentifier(const QString& identifier, IdentifierType type) const override;

    sqlite3* sqlite() const { return m_handle; }

private:
    friend class SqlCipherResult;
    bool run(const char* sql);

    sqlite3* m_handle;
    mutable std::unordered_set<SqlCipherResult*> m_results;
};

} // namespace clew::store
