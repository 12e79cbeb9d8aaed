// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/inspections.h"

#include "store/statement.h"

namespace clew::store {

Result<QList<domain::InspectionId>> inspectionsOf(Database& database, domain::PartRevisionId revision)
{
    auto select =
        TRY(Statement::prepare(database, "SELECT id FROM inspection WHERE part_revision = :revision ORDER BY id"));
    select.bind(":revision", revision);
    TRY(select.exec());
    QList<domain::InspectionId> inspections;
    while (TRY(select.next()))
        inspections.append(select.id<domain::InspectionId>(0));
    return inspections;
}

} // namespace clew::store
