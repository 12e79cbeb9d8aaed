// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QSqlQuery>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace clew::store {

class SqlCipherDriver;
class SqlCipherResult;

/// A statement as SQLite has compiled it, with its parameters' names in order.
struct PreparedSql
{
    explicit PreparedSql(const SqlCipherDriver& driver);

    QSqlQuery query;
    SqlCipherResult* result; ///< owned by query
    std::string sql;
    std::vector<std::string> names;        ///< parameter i + 1, with its colon
    std::vector<std::uint32_t> boundInRun; ///< the run for which parameter i was last bound
    std::uint32_t run = 1;
    bool writes = false;
};

/// Idle prepared statements by their text: a loop that makes the same Statement again and again prepares it once. Two
/// live users of one text get two copies.
class StatementCache
{
public:
    /// An idle copy, or a newly prepared one.
    Result<std::unique_ptr<PreparedSql>> take(const SqlCipherDriver& driver, std::string_view sql);
    void giveBack(std::unique_ptr<PreparedSql> prepared);
    void clear() { m_idle.clear(); }
    std::size_t preparations() const { return m_preparations; }

private:
    struct TextHash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    std::unordered_map<std::string, std::vector<std::unique_ptr<PreparedSql>>, TextHash, std::equal_to<>> m_idle;
    std::size_t m_preparations = 0;
};

} // namespace clew::store
