// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/statement.h"

#include "store/sqlcipher_result.h"
#include "store/sqlite_error.h"

#include <sqlite3.h>

#include <cmath>
#include <cstring>

namespace clew::store {

Statement::Statement(Database& database, std::unique_ptr<PreparedSql> prepared)
    : m_database(&database),
      m_prepared(std::move(prepared))
{
}

Result<Statement> Statement::prepare(Database& database, const char* sql)
{
    return Statement(database, TRY(database.cache().take(database.driver(), sql)));
}

Statement::~Statement()
{
    giveBack();
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    giveBack();
    m_database = other.m_database;
    m_prepared = std::move(other.m_prepared);
    m_nextPosition = other.m_nextPosition;
    m_boundCount = other.m_boundCount;
    m_problem = std::move(other.m_problem);
    return *this;
}

void Statement::giveBack()
{
    if (m_prepared)
        m_database->cache().giveBack(std::move(m_prepared));
}

Statement& Statement::refuse(const char* name, const char* what)
{
    m_problem = QStringLiteral("%1 is bound to %2").arg(QLatin1String(name), QLatin1String(what));
    return *this;
}

/// 1-based; 0 where the statement has no such parameter. Also ends the run before, so that a value may be replaced.
int Statement::position(const char* name)
{
    const auto& names = m_prepared->names;
    std::size_t index = m_nextPosition;
    if (index >= names.size() || std::strcmp(names[index].c_str(), name) != 0) {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end()) {
            refuse(name, "nothing: the statement has no such parameter");
            return 0;
        }
        index = static_cast<std::size_t>(found - names.begin());
    }
    m_nextPosition = index + 1;
    if (m_boundCount == 0)
        finish();
    if (m_prepared->boundInRun[index] != m_prepared->run) {
        m_prepared->boundInRun[index] = m_prepared->run;
        ++m_boundCount;
    }
    return static_cast<int>(index) + 1;
}

Statement& Statement::bindInteger(const char* name, std::int64_t value)
{
    if (const int at = position(name))
        m_prepared->result->bindInteger(at, value);
    return *this;
}

Statement& Statement::bind(const char* name, const QString& text)
{
    if (const int at = position(name))
        m_prepared->result->bindText(at, text.toUtf8());
    return *this;
}

Statement& Statement::bindUtf8(const char* name, const QByteArray& text)
{
    if (const int at = position(name))
        m_prepared->result->bindText(at, text);
    return *this;
}

Statement& Statement::bind(const char* name, const QByteArray& bytes)
{
    if (const int at = position(name))
        m_prepared->result->bindBlob(at, bytes);
    return *this;
}

Statement& Statement::bind(const char* name, Instant instant)
{
    return bindInteger(name, instant.toMilliseconds());
}

Statement& Statement::bind(const char* name, QDate day)
{
    return day.isValid() ? bind(name, dayText(day)) : refuse(name, "a day that is none");
}

Statement& Statement::bind(const char* name, double number)
{
    if (!std::isfinite(number))
        return refuse(name, "a number that is not finite");
    if (const int at = position(name))
        m_prepared->result->bindReal(at, number);
    return *this;
}

Statement& Statement::bindNull(const char* name)
{
    if (const int at = position(name))
        m_prepared->result->bindNull(at);
    return *this;
}

Result<> Statement::checkRun()
{
    TRY(m_database->countStep());
    if (m_problem.isEmpty() && m_boundCount < m_prepared->names.size())
        m_problem =
            QStringLiteral("only %1 of %2 parameters are bound").arg(m_boundCount).arg(m_prepared->names.size());
    if (m_problem.isEmpty() && m_prepared->writes && !m_database->isReadOnly() && !m_database->inTransaction())
        m_problem = QStringLiteral("it writes outside a transaction");
    if (m_problem.isEmpty())
        return {};
    return fail(Error::Code::Internal, QStringLiteral("A statement of this program is wrong; report it."),
                m_problem + QStringLiteral(" in: ") + QString::fromStdString(m_prepared->sql));
}

Result<> Statement::exec()
{
    const auto checked = checkRun();
    m_problem.clear();
    m_nextPosition = 0;
    m_boundCount = 0;
    ++m_prepared->run;
    if (!checked)
        return checked;
    if (!m_prepared->result->run())
        return sqliteFailure(m_database->handle());
    return {};
}

Result<bool> Statement::next()
{
    if (m_prepared->result->nextRow())
        return true;
    if (m_prepared->result->failed())
        return sqliteFailure(m_database->handle());
    return false;
}

Result<bool> Statement::one()
{
    TRY(exec());
    return next();
}

void Statement::finish()
{
    m_prepared->result->endRows();
}

std::int64_t Statement::insertedKey() const
{
    return sqlite3_last_insert_rowid(m_database->handle());
}

int Statement::changedRows() const
{
    return static_cast<int>(m_prepared->result->changedRows());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared->result->statement(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    Q_ASSERT(!isNull(column));
    return sqlite3_column_int64(m_prepared->result->statement(), column);
}

double Statement::real(int column) const
{
    Q_ASSERT(!isNull(column));
    return sqlite3_column_double(m_prepared->result->statement(), column);
}

QString Statement::text(int column) const
{
    Q_ASSERT(!isNull(column));
    sqlite3_stmt* const statement = m_prepared->result->statement();
    const auto* const utf8 = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(statement, column));
}

QByteArrayView Statement::utf8(int column) const
{
    sqlite3_stmt* const statement = m_prepared->result->statement();
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return QByteArrayView(text, sqlite3_column_bytes(statement, column));
}

QByteArray Statement::blob(int column) const
{
    Q_ASSERT(!isNull(column));
    sqlite3_stmt* const statement = m_prepared->result->statement();
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(statement, column));
}

} // namespace clew::store
