// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "store/statement.h"

#include <QList>

namespace clew::store {

/// So many keys go into one question: it reads for some milliseconds only, and a writer need not wait longer.
inline constexpr qsizetype keysInABlock = 2000;

/// "[4,7,12]", for json_each.
QString keysAsJson(const std::int64_t* first, qsizetype count);

/// Asks `sql`, whose one parameter is :keys, for block after block of the keys; `take` is called with each row.
template<typename Take>
Result<> askInBlocks(Database& database, const char* sql, const QList<std::int64_t>& keys, Take take)
{
    Statement statement = TRY(Statement::prepare(database, sql));
    for (qsizetype at = 0; at < keys.size(); at += keysInABlock) {
        statement.bind(":keys", keysAsJson(keys.constData() + at, std::min(keysInABlock, keys.size() - at)));
        TRY(statement.exec());
        while (TRY(statement.next()))
            take(statement);
    }
    return {};
}

} // namespace clew::store
