// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/drawing_questions.h"

#include "store/statement.h"

namespace clew::store {

Result<QList<domain::DocumentId>> drawingsOf(Database& database, domain::PartRevisionId revision)
{
    auto row = TRY(Statement::prepare(database, "SELECT document FROM document_link WHERE part_revision = :revision "
                                                "AND role = 'drawing' ORDER BY document DESC"));
    row.bind(":revision", revision);
    TRY(row.exec());
    QList<domain::DocumentId> drawings;
    while (TRY(row.next()))
        drawings.append(row.id<domain::DocumentId>(0));
    return drawings;
}

} // namespace clew::store
