// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/statement_cache.h"

#include "store/sqlcipher_result.h"
#include "store/sqlite_error.h"

#include <QSqlError>

#include <sqlite3.h>

namespace clew::store {

namespace {

constexpr std::size_t copiesKept = 4;   // of one text
constexpr std::size_t textsKept = 1000; // the program has a few hundred

Result<> readParameters(PreparedSql& prepared)
{
    sqlite3_stmt* const statement = prepared.result->statement();
    const int count = sqlite3_bind_parameter_count(statement);
    for (int position = 1; position <= count; ++position) {
        const char* name = sqlite3_bind_parameter_name(statement, position);
        if (!name || name[0] != ':')
            return fail(Error::Code::Internal, QStringLiteral("A statement of this program is wrong; report it."),
                        QStringLiteral("parameter %1 is not a :name in: %2")
                            .arg(position)
                            .arg(QString::fromStdString(prepared.sql)));
        prepared.names.emplace_back(name);
    }
    prepared.boundInRun.assign(prepared.names.size(), 0);
    prepared.writes = !sqlite3_stmt_readonly(statement);
    return {};
}

} // namespace

PreparedSql::PreparedSql(const SqlCipherDriver& driver) : query(driver.createResult())
{
    result = static_cast<SqlCipherResult*>(const_cast<QSqlResult*>(query.result()));
    query.setForwardOnly(true);
}

Result<std::unique_ptr<PreparedSql>> StatementCache::take(const SqlCipherDriver& driver, std::string_view sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->second.empty()) {
        auto prepared = std::move(idle->second.back());
        idle->second.pop_back();
        return prepared;
    }
    auto prepared = std::make_unique<PreparedSql>(driver);
    prepared->sql = std::string(sql);
    ++m_preparations;
    if (!prepared->result->prepareText(prepared->sql, true)) {
        const QSqlError problem = prepared->query.lastError();
        Error error =
            problem.nativeErrorCode().isEmpty() // refused by us, not by SQLite
                ? Error{Error::Code::Internal, QStringLiteral("A statement of this program is wrong; report it."),
                        problem.driverText()}
                : sqliteError(driver.sqlite());
        error.detail += QStringLiteral(" in: ") + QString::fromStdString(prepared->sql);
        return tl::make_unexpected(std::move(error));
    }
    TRY(readParameters(*prepared));
    return prepared;
}

void StatementCache::giveBack(std::unique_ptr<PreparedSql> prepared)
{
    prepared->result->release();
    ++prepared->run;
    if (m_idle.size() >= textsKept && !m_idle.contains(prepared->sql))
        return;
    auto& copies = m_idle[prepared->sql];
    if (copies.size() < copiesKept)
        copies.push_back(std::move(prepared));
}

} // namespace clew::store
