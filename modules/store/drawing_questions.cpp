// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/drawing_questions.h"

#include "store/statement.h"

namespace clew::store {

namespace {

Result<QList<domain::DocumentId>> documentsBy(Database& database, const char* sql, std::int64_t owner)
{
    auto row = TRY(Statement::prepare(database, sql));
    row.bind(":owner", owner);
    TRY(row.exec());
    QList<domain::DocumentId> documents;
    while (TRY(row.next()))
        documents.append(row.id<domain::DocumentId>(0));
    return documents;
}

} // namespace

Result<QList<domain::DocumentId>> drawingsOf(Database& database, domain::PartRevisionId revision)
{
    return documentsBy(database,
                       "SELECT document FROM document_link WHERE part_revision = :owner AND role = 'drawing' "
                       "ORDER BY document DESC",
                       revision.key());
}

Result<QList<domain::DocumentId>> criteriaOf(Database& database, domain::CharacteristicId characteristic)
{
    return documentsBy(database,
                       "SELECT document FROM document_link WHERE characteristic = :owner AND role = 'criterion' "
                       "ORDER BY id DESC",
                       characteristic.key());
}

} // namespace clew::store
