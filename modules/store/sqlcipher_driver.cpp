// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/sqlcipher_driver.h"

#include "store/sqlcipher_result.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>

#include <sqlite3.h>

namespace clew::store {

SqlCipherDriver::SqlCipherDriver(sqlite3* handle, QObject* parent) : QSqlDriver(parent), m_handle(handle)
{
    setOpen(handle != nullptr);
    setOpenError(handle == nullptr);
}

SqlCipherDriver::~SqlCipherDriver()
{
    SqlCipherDriver::close();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
    case LowPrecisionNumbers:
        return true;
    // Without NamedPlaceholders Qt itself turns :name into ? and repeats the values: the same name may stand twice.
    case NamedPlaceholders:
    case QuerySize:
    case BatchOperations:
    case EventNotifications:
    case MultipleResultSets:
    case CancelQuery:
        return false;
    }
    return false;
}

bool SqlCipherDriver::open(const QString&, const QString&, const QString&, const QString&, int, const QString&)
{
    setLastError(QSqlError(QStringLiteral("A store is opened and keyed by its Database, not by name and password."), {},
                           QSqlError::ConnectionError));
    return false;
}

void SqlCipherDriver::close()
{
    for (SqlCipherResult* result : m_results)
        result->finalize();
    m_results.clear();
    m_handle = nullptr;
    setOpen(false);
    setOpenError(false);
}

QSqlResult* SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

bool SqlCipherDriver::run(const char* sql)
{
    if (!isOpen())
        return false;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    setLastError(QSqlError(QStringLiteral("Transaction failed"), QString::fromUtf8(sqlite3_errmsg(m_handle)),
                           QSqlError::TransactionError, QString::number(sqlite3_extended_errcode(m_handle))));
    return false;
}

bool SqlCipherDriver::beginTransaction()
{
    return run("BEGIN IMMEDIATE");
}

bool SqlCipherDriver::commitTransaction()
{
    return run("COMMIT");
}

bool SqlCipherDriver::rollbackTransaction()
{
    return run("ROLLBACK");
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    if (!isOpen())
        return {};
    QString kinds;
    if (type & QSql::Tables)
        kinds += QStringLiteral("'table',");
    if (type & QSql::Views)
        kinds += QStringLiteral("'view',");
    QStringList names;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    if (!kinds.isEmpty() &&
        query.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type IN (%1) AND name NOT LIKE 'sqlite_%' "
                                  "ORDER BY name")
                       .arg(kinds.chopped(1))))
        while (query.next())
            names += query.value(0).toString();
    if (type & QSql::SystemTables)
        names += QStringLiteral("sqlite_schema");
    return names;
}

QSqlRecord SqlCipherDriver::record(const QString& table) const
{
    QSqlRecord record;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    // table_xinfo: generated columns too, hidden = 2 or 3; hidden = 1 is a virtual table's own.
    if (!isOpen() || !query.exec(QStringLiteral("PRAGMA table_xinfo(%1)").arg(escapeIdentifier(table, TableName))))
        return record;
    while (query.next()) {
        if (query.value(6).toInt() == 1)
            continue;
        QSqlField field(query.value(1).toString(), SqlCipherResult::typeOf(query.value(2).toByteArray()), table);
        field.setRequired(query.value(3).toBool());
        field.setDefaultValue(query.value(4));
        field.setReadOnly(query.value(6).toInt() > 1);
        record.append(field);
    }
    return record;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString& table) const
{
    QSqlIndex index(table);
    QMap<int, QSqlField> parts;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    if (isOpen() && query.exec(QStringLiteral("PRAGMA table_info(%1)").arg(escapeIdentifier(table, TableName))))
        while (query.next())
            if (const int place = query.value(5).toInt(); place > 0)
                parts.insert(place, QSqlField(query.value(1).toString(),
                                              SqlCipherResult::typeOf(query.value(2).toByteArray()), table));
    for (const QSqlField& field : std::as_const(parts))
        index.append(field);
    return index;
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(static_cast<void*>(m_handle));
}

QString SqlCipherDriver::escapeIdentifier(const QString& identifier, IdentifierType) const
{
    if (isIdentifierEscaped(identifier, TableName))
        return identifier;
    QString quoted = identifier;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

} // namespace clew::store
