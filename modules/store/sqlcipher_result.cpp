// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/sqlcipher_result.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <sqlite3.h>

namespace clew::store {

SqlCipherResult::SqlCipherResult(const SqlCipherDriver* driver) : QSqlResult(driver), m_driver(driver)
{
    driver->m_results.insert(this);
}

SqlCipherResult::~SqlCipherResult()
{
    finalize();
    if (m_driver)
        m_driver->m_results.erase(this);
}

sqlite3* SqlCipherResult::database() const
{
    return m_driver ? m_driver->sqlite() : nullptr;
}

void SqlCipherResult::finalize()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_held.clear();
    m_cells.clear();
    m_rowWaiting = false;
    m_done = true;
    setActive(false);
}

bool SqlCipherResult::refuse(const QString& what, QSqlError::ErrorType type)
{
    m_failed = true;
    setActive(false);
    setLastError(QSqlError(what, {}, type));
    return false;
}

bool SqlCipherResult::fail(const char* what, QSqlError::ErrorType type)
{
    sqlite3* const handle = database();
    m_failed = true;
    m_done = true;
    setLastError(QSqlError(QString::fromLatin1(what), QString::fromUtf8(sqlite3_errmsg(handle)), type,
                           QString::number(sqlite3_extended_errcode(handle))));
    return false;
}

bool SqlCipherResult::prepareText(std::string_view sql, bool kept)
{
    finalize();
    m_failed = false;
    m_typedBinds = true;
    if (!database())
        return refuse(QStringLiteral("The store is closed."), QSqlError::ConnectionError);
    const char* rest = sql.data();
    const char* const end = sql.data() + sql.size();
    const unsigned flags = kept ? SQLITE_PREPARE_PERSISTENT : 0;
    if (sqlite3_prepare_v3(database(), rest, static_cast<int>(sql.size()), flags, &m_statement, &rest) != SQLITE_OK)
        return fail("The statement was not understood.", QSqlError::StatementError);
    if (!m_statement)
        return refuse(QStringLiteral("There is no statement in the text."), QSqlError::StatementError);
    while (rest < end && *rest != '\0') { // only white space and comments may follow
        sqlite3_stmt* second = nullptr;
        const int status = sqlite3_prepare_v3(database(), rest, static_cast<int>(end - rest), 0, &second, &rest);
        sqlite3_finalize(second);
        if (status != SQLITE_OK || second) {
            finalize();
            return refuse(QStringLiteral("More than one statement in one text."), QSqlError::StatementError);
        }
    }
    m_columns = sqlite3_column_count(m_statement);
    m_held.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(m_statement)));
    setSelect(m_columns > 0);
    return true;
}

bool SqlCipherResult::prepare(const QString& query)
{
    const QByteArray utf8 = query.toUtf8();
    const bool prepared = prepareText({utf8.constData(), static_cast<std::size_t>(utf8.size())}, false);
    m_typedBinds = false;
    return prepared;
}

bool SqlCipherResult::reset(const QString& query)
{
    return prepare(query) && exec();
}

void SqlCipherResult::bindNull(int position)
{
    m_failed |= sqlite3_bind_null(m_statement, position) != SQLITE_OK;
}

void SqlCipherResult::bindInteger(int position, std::int64_t value)
{
    m_failed |= sqlite3_bind_int64(m_statement, position, value) != SQLITE_OK;
}

void SqlCipherResult::bindReal(int position, double value)
{
    m_failed |= sqlite3_bind_double(m_statement, position, value) != SQLITE_OK;
}

void SqlCipherResult::bindText(int position, QByteArray utf8)
{
    QByteArray& held = m_held[static_cast<std::size_t>(position - 1)];
    held = std::move(utf8);
    m_failed |= sqlite3_bind_text64(m_statement, position, held.constData(), static_cast<sqlite3_uint64>(held.size()),
                                    SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK;
}

void SqlCipherResult::bindBlob(int position, QByteArray bytes)
{
    QByteArray& held = m_held[static_cast<std::size_t>(position - 1)];
    held = std::move(bytes);
    m_failed |= sqlite3_bind_blob64(m_statement, position, held.constData(), static_cast<sqlite3_uint64>(held.size()),
                                    SQLITE_STATIC) != SQLITE_OK;
}

void SqlCipherResult::bindVariant(int position, const QVariant& value)
{
    if (value.isNull())
        return bindNull(position);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return bindInteger(position, value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        m_failed |= value.toULongLong() > quint64(std::numeric_limits<qint64>::max());
        return bindInteger(position, value.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        return bindReal(position, value.toDouble());
    case QMetaType::QByteArray:
        return bindBlob(position, value.toByteArray());
    case QMetaType::QDateTime:
        return bindText(position, value.toDateTime().toString(Qt::ISODateWithMs).toUtf8());
    case QMetaType::QTime:
        return bindText(position, value.toTime().toString(u"hh:mm:ss.zzz").toUtf8());
    default:
        return bindText(position, value.toString().toUtf8());
    }
}

bool SqlCipherResult::bindValues()
{
    const QVariantList& values = boundValues();
    if (static_cast<std::size_t>(values.size()) != m_held.size())
        return refuse(
            QStringLiteral("The statement takes %1 values, %2 were bound.").arg(m_held.size()).arg(values.size()),
            QSqlError::StatementError);
    for (int i = 0; i < values.size(); ++i)
        bindVariant(i + 1, values[i]);
    return m_failed ? fail("A value could not be bound.", QSqlError::StatementError) : true;
}

bool SqlCipherResult::exec()
{
    if (!m_statement)
        return refuse(QStringLiteral("There is no prepared statement."), QSqlError::StatementError);
    if (m_typedBinds && m_failed)
        return refuse(QStringLiteral("A value could not be bound."), QSqlError::StatementError);
    sqlite3_reset(m_statement);
    m_cells.clear();
    m_rowsKept = 0;
    m_failed = false;
    m_done = false;
    setAt(QSql::BeforeFirstRow);
    setSelect(m_columns > 0);
    if (!m_typedBinds && !bindValues())
        return false;
    m_rowsAffected = -1;
    m_rowWaiting = step();
    setActive(!m_failed);
    return !m_failed;
}

bool SqlCipherResult::run()
{
    if (!m_statement || m_failed)
        return refuse(QStringLiteral("A value could not be bound."), QSqlError::StatementError);
    sqlite3_reset(m_statement);
    m_done = false;
    m_rowsAffected = -1;
    m_rowWaiting = step();
    return !m_failed;
}

bool SqlCipherResult::nextRow()
{
    if (!m_rowWaiting)
        return step();
    m_rowWaiting = false;
    return true;
}

void SqlCipherResult::endRows()
{
    if (!m_done)
        sqlite3_reset(m_statement);
    m_rowWaiting = false;
    m_done = true;
}

std::int64_t SqlCipherResult::changedRows() const
{
    return m_rowsAffected >= 0 ? m_rowsAffected : sqlite3_changes64(database());
}

/// One row further: true when there is one. At the end and on an error the statement is reset, which frees its locks.
bool SqlCipherResult::step()
{
    if (m_done)
        return false;
    const int status = sqlite3_step(m_statement);
    if (status == SQLITE_ROW)
        return true;
    m_done = true;
    if (status != SQLITE_DONE)
        fail("The statement failed.", QSqlError::StatementError);
    else if (!sqlite3_stmt_readonly(m_statement))
        m_rowsAffected = sqlite3_changes64(database());
    sqlite3_reset(m_statement);
    return false;
}

void SqlCipherResult::release()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    for (QByteArray& held : m_held)
        held.clear();
    m_cells.clear();
    m_rowWaiting = false;
    m_done = true;
    if (m_failed)
        setLastError(QSqlError());
    m_failed = false;
    setActive(false);
}

void SqlCipherResult::detachFromResultSet()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_cells.clear();
    m_rowWaiting = false;
    m_done = true;
}

/// Steps to the next row and, where the query may scroll, keeps its values.
bool SqlCipherResult::keepRow()
{
    if (m_rowWaiting)
        m_rowWaiting = false;
    else if (!step())
        return false;
    if (!isForwardOnly())
        for (int i = 0; i < m_columns; ++i)
            m_cells.push_back(column(i));
    ++m_rowsKept;
    return true;
}

bool SqlCipherResult::fetch(int row)
{
    if (row < 0 || (isForwardOnly() && row < at()))
        return false;
    while (m_rowsKept <= row)
        if (!keepRow())
            return false;
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchFirst()
{
    return fetch(0);
}

bool SqlCipherResult::fetchNext()
{
    return fetch(at() < 0 ? 0 : at() + 1);
}

bool SqlCipherResult::fetchLast()
{
    while (keepRow()) {
    }
    // Forward only, the last row's values went with the step that found the end.
    if (m_rowsKept == 0 || m_failed || isForwardOnly())
        return false;
    setAt(m_rowsKept - 1);
    return true;
}

QMetaType SqlCipherResult::typeOf(const QByteArray& declared)
{
    const QByteArray type = declared.toUpper();
    if (type.contains("INT"))
        return QMetaType(QMetaType::LongLong);
    if (type.contains("REAL") || type.contains("DOUB") || type.contains("FLOA"))
        return QMetaType(QMetaType::Double);
    if (type.contains("BLOB"))
        return QMetaType(QMetaType::QByteArray);
    return QMetaType(QMetaType::QString);
}

QVariant SqlCipherResult::column(int index) const
{
    switch (sqlite3_column_type(m_statement, index)) {
    case SQLITE_INTEGER:
        return QVariant(qlonglong(sqlite3_column_int64(m_statement, index)));
    case SQLITE_FLOAT: {
        const double value = sqlite3_column_double(m_statement, index);
        return numericalPrecisionPolicy() == QSql::HighPrecision ? QVariant(QString::number(value, 'g', 17))
                                                                 : QVariant(value);
    }
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_statement, index)),
                          sqlite3_column_bytes(m_statement, index));
    case SQLITE_NULL:
        return QVariant(typeOf(sqlite3_column_decltype(m_statement, index)));
    default: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, index));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, index));
    }
    }
}

QVariant SqlCipherResult::data(int index)
{
    if (index < 0 || index >= m_columns || at() < 0 || (isForwardOnly() && m_done))
        return {};
    if (isForwardOnly())
        return column(index);
    return m_cells[static_cast<std::size_t>(at()) * static_cast<std::size_t>(m_columns) +
                   static_cast<std::size_t>(index)];
}

bool SqlCipherResult::isNull(int index)
{
    return data(index).isNull();
}

int SqlCipherResult::numRowsAffected()
{
    if (m_rowsAffected < 0 && m_statement && !sqlite3_stmt_readonly(m_statement) && isActive())
        return static_cast<int>(sqlite3_changes64(database()));
    return static_cast<int>(m_rowsAffected);
}

QVariant SqlCipherResult::lastInsertId() const
{
    const qlonglong id = database() ? sqlite3_last_insert_rowid(database()) : 0;
    return isActive() && id != 0 ? QVariant(id) : QVariant();
}

QSqlRecord SqlCipherResult::record() const
{
    QSqlRecord record;
    if (!isActive() || !isSelect())
        return record;
    for (int i = 0; i < m_columns; ++i)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i)),
                                typeOf(sqlite3_column_decltype(m_statement, i)),
                                QString::fromUtf8(sqlite3_column_table_name(m_statement, i))));
    return record;
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(static_cast<void*>(m_statement));
}

} // namespace clew::store
