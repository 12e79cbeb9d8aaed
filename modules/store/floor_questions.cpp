// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/floor_questions.h"

#include "store/statement.h"

namespace clew::store {

using namespace domain;

namespace {

constexpr const char* lotsOfHeatSql = "SELECT id FROM lot WHERE heat = :key ORDER BY id";
constexpr const char* lotsFromLotSql = R"(SELECT DISTINCT lot FROM lot_edge WHERE "from" = :key ORDER BY lot)";
constexpr const char* unitsSentSql = "SELECT DISTINCT unit FROM consumption WHERE lot = :key ORDER BY unit";
constexpr const char* importsOfFileSql = "SELECT id FROM import WHERE sha256 = :sha256 ORDER BY id";
constexpr const char* rejectedDocumentsSql = "SELECT id FROM document WHERE type LIKE 'rejected %' ORDER BY id";
// A number's digits may outgrow the four they begin with, so the longest text is the highest.
constexpr const char* lastDocumentSql = R"(
    SELECT title FROM document WHERE title >= :from AND title < :to
    ORDER BY length(title) DESC, title DESC LIMIT 1)";
constexpr const char* documentsTitledSql = "SELECT id FROM document WHERE title = :title ORDER BY id";
constexpr const char* countInFlowSql = "SELECT count(*) FROM lot WHERE fate IS NULL";
constexpr const char* lotInFlowSql = R"(
    SELECT id FROM lot WHERE fate IS NULL ORDER BY number, id LIMIT 1 OFFSET :place)";

constexpr const char* unitsInTraySql = R"(
    SELECT u.id FROM unit u
    WHERE u.lot = :tray AND NOT EXISTS (SELECT 1 FROM tray_place p WHERE p.unit = u.id)
    UNION ALL
    SELECT p.unit FROM tray_place p
    WHERE p.tray = :tray AND p.id = (SELECT max(last.id) FROM tray_place last WHERE last.unit = p.unit)
    ORDER BY 1)";
constexpr const char* unitsOnceAtSql = R"(
    SELECT id FROM unit WHERE lot = :tray AND position = :position
    UNION SELECT unit FROM tray_place WHERE tray = :tray AND position = :position ORDER BY 1)";
constexpr const char* deliveriesOfLotSql = "SELECT 1 FROM shipment_line WHERE lot = :key LIMIT 1";

template<typename IdType>
Result<QList<IdType>> floorIds(Statement& statement)
{
    TRY(statement.exec());
    QList<IdType> ids;
    while (TRY(statement.next()))
        ids.append(statement.id<IdType>(0));
    return ids;
}

} // namespace

Result<QList<LotId>> lotsOfHeat(Database& database, HeatId heat)
{
    auto statement = TRY(Statement::prepare(database, lotsOfHeatSql));
    statement.bind(":key", heat);
    return floorIds<LotId>(statement);
}

Result<QList<LotId>> lotsFromLot(Database& database, LotId lot)
{
    auto statement = TRY(Statement::prepare(database, lotsFromLotSql));
    statement.bind(":key", lot);
    return floorIds<LotId>(statement);
}

Result<QList<UnitId>> unitsSentWith(Database& database, LotId finishing)
{
    auto statement = TRY(Statement::prepare(database, unitsSentSql));
    statement.bind(":key", finishing);
    return floorIds<UnitId>(statement);
}

Result<QList<UnitId>> unitsInTray(Database& database, LotId tray)
{
    auto statement = TRY(Statement::prepare(database, unitsInTraySql));
    statement.bind(":tray", tray);
    return floorIds<UnitId>(statement);
}

Result<QList<UnitId>> unitsOnceAt(Database& database, LotId tray, const QString& position)
{
    auto statement = TRY(Statement::prepare(database, unitsOnceAtSql));
    statement.bind(":tray", tray).bind(":position", position);
    return floorIds<UnitId>(statement);
}

Result<bool> isDelivered(Database& database, LotId lot)
{
    auto statement = TRY(Statement::prepare(database, deliveriesOfLotSql));
    statement.bind(":key", lot);
    return statement.one();
}

Result<QList<Id<Import>>> importsOfFile(Database& database, const QString& sha256)
{
    auto statement = TRY(Statement::prepare(database, importsOfFileSql));
    statement.bind(":sha256", sha256);
    return floorIds<Id<Import>>(statement);
}

Result<QList<DocumentId>> rejectedDocuments(Database& database)
{
    auto statement = TRY(Statement::prepare(database, rejectedDocumentsSql));
    return floorIds<DocumentId>(statement);
}

Result<QString> nextDocumentNumber(Database& database, const QString& prefix)
{
    auto last = TRY(Statement::prepare(database, lastDocumentSql));
    last.bind(":from", prefix).bind(":to", QString(prefix + QLatin1Char(':'))); // ':' follows '9'
    const bool any = TRY(last.one());
    const int number = any ? last.text(0).mid(prefix.size()).toInt() + 1 : 1;
    return prefix + QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
}

Result<QList<DocumentId>> documentsTitled(Database& database, const QString& title)
{
    auto statement = TRY(Statement::prepare(database, documentsTitledSql));
    statement.bind(":title", title);
    return floorIds<DocumentId>(statement);
}

Result<std::int64_t> countOfLotsInFlow(Database& database)
{
    auto statement = TRY(Statement::prepare(database, countInFlowSql));
    TRY(statement.one());
    return statement.integer(0);
}

Result<std::optional<LotId>> lotInFlow(Database& database, std::int64_t place)
{
    auto statement = TRY(Statement::prepare(database, lotInFlowSql));
    statement.bind(":place", place);
    if (!TRY(statement.one()))
        return std::optional<LotId>{};
    return std::optional{statement.id<LotId>(0)};
}

} // namespace clew::store
