// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/settings.h"

#include "store/statement.h"

namespace clew::store {

Result<std::optional<QString>> setting(Database& database, const char* name)
{
    auto select = TRY(Statement::prepare(database, "SELECT value FROM store_setting WHERE name = :name"));
    select.bind(":name", QString::fromUtf8(name));
    if (!TRY(select.one()))
        return std::optional<QString>();
    return std::optional<QString>(select.text(0));
}

Result<> setSetting(Database& database, const char* name, const QString& value)
{
    auto upsert = TRY(Statement::prepare(database, "INSERT INTO store_setting (name, value) VALUES (:name, :value)"
                                                   " ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    return upsert.bind(":name", QString::fromUtf8(name)).bind(":value", value).exec();
}

} // namespace clew::store
