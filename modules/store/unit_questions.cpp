// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/unit_questions.h"

#include "store/statement.h"

namespace clew::store {

namespace {

Result<std::optional<domain::UnitId>> neighbour(Database& database, const char* sql, const domain::Unit& unit)
{
    auto statement = TRY(Statement::prepare(database, sql));
    statement.bind(":part", unit.part).bind(":serial", unit.serial);
    if (!TRY(statement.one()))
        return std::optional<domain::UnitId>();
    return std::optional(statement.id<domain::UnitId>(0));
}

} // namespace

Result<UnitNeighbours> neighboursOf(Database& database, const domain::Unit& unit)
{
    UnitNeighbours neighbours;
    neighbours.previous = TRY(neighbour(
        database, "SELECT id FROM unit WHERE part = :part AND serial < :serial ORDER BY serial DESC LIMIT 1", unit));
    neighbours.next = TRY(neighbour(
        database, "SELECT id FROM unit WHERE part = :part AND serial > :serial ORDER BY serial LIMIT 1", unit));
    return neighbours;
}

} // namespace clew::store
