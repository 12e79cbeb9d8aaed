// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/inspected_pieces.h"

#include "store/statement.h"

namespace clew::store {

using namespace domain;

namespace {

constexpr const char* inspectedUnitsSql = R"(
    SELECT DISTINCT unit FROM inspection WHERE part_revision = :key AND unit IS NOT NULL ORDER BY unit)";
constexpr const char* inspectedLotsSql = R"(
    SELECT DISTINCT lot FROM inspection WHERE part_revision = :key AND lot IS NOT NULL ORDER BY lot)";

template<typename IdType>
Result<QList<IdType>> inspectedBy(Database& database, const char* sql, PartRevisionId revision)
{
    auto statement = TRY(Statement::prepare(database, sql));
    statement.bind(":key", revision);
    TRY(statement.exec());
    QList<IdType> ids;
    while (TRY(statement.next()))
        ids.append(statement.id<IdType>(0));
    return ids;
}

} // namespace

Result<QList<UnitId>> inspectedUnitsOf(Database& database, PartRevisionId revision)
{
    return inspectedBy<UnitId>(database, inspectedUnitsSql, revision);
}

Result<QList<LotId>> inspectedLotsOf(Database& database, PartRevisionId revision)
{
    return inspectedBy<LotId>(database, inspectedLotsSql, revision);
}

QList<const char*> inspectedPiecesStatements()
{
    return {inspectedUnitsSql, inspectedLotsSql};
}

} // namespace clew::store
