// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/finish_questions.h"

#include "store/statement.h"

namespace clew::store {

using namespace domain;

namespace {

/// From the revision's inspections to the readings by their key, then from the unit's inspections likewise.
constexpr const char* measuredForBothSql = R"(
    SELECT DISTINCT i.unit
    FROM inspection AS i CROSS JOIN reading AS late ON late.inspection = i.id AND late.characteristic = :after
    WHERE i.part_revision = :revision AND i.unit IS NOT NULL AND EXISTS (
        SELECT 1 FROM inspection AS other
        CROSS JOIN reading AS early ON early.inspection = other.id AND early.characteristic = :before
        WHERE other.unit = i.unit)
    ORDER BY i.unit)";

} // namespace

Result<QList<UnitId>> unitsMeasuredForBoth(Database& database, PartRevisionId revision, CharacteristicId before,
                                           CharacteristicId after)
{
    auto statement = TRY(Statement::prepare(database, measuredForBothSql));
    statement.bind(":revision", revision).bind(":before", before).bind(":after", after);
    TRY(statement.exec());
    QList<UnitId> units;
    while (TRY(statement.next()))
        units.append(statement.id<UnitId>(0));
    return units;
}

QList<const char*> finishStatements()
{
    return {measuredForBothSql};
}

} // namespace clew::store
