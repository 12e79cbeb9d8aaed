// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/record_list.h"

#include "domain/all_records.h"

namespace clew::store {

namespace {

QList<QByteArray> columnsOfKind(domain::Kind kind)
{
    QList<QByteArray> columns;
    domain::withRecordType(kind, [&]<typename R>(R*) { columns = columnsOf<R>().columns(); });
    return columns;
}

tl::unexpected<Error> hasNo(domain::Kind kind, const QString& field)
{
    return fail(Error::Code::Invalid,
                QStringLiteral("A %1 has no %2, so they can't be listed by it.").arg(domain::kindWords(kind), field));
}

/// The condition of the filter's own fields. A part stands in the kind's own row or in that of its part revision.
Result<QByteArray> conditionOf(domain::Kind kind, const RecordFilter& filter)
{
    const QList<QByteArray> columns = columnsOfKind(kind);
    QByteArray condition = "id > :after";
    if (filter.part) {
        if (columns.contains(quoted("part")))
            condition += " AND part = :part";
        else if (columns.contains(quoted("part_revision")))
            condition += " AND part_revision IN (SELECT id FROM part_revision WHERE part = :part)";
        else
            return hasNo(kind, QStringLiteral("part"));
    }
    if (!filter.state.isEmpty()) {
        if (!columns.contains(quoted("state")))
            return hasNo(kind, QStringLiteral("state"));
        condition += " AND state = :state";
    }
    return condition;
}

void bindFilter(Statement& statement, const RecordFilter& filter, std::int64_t after)
{
    statement.bind(":after", after);
    if (filter.part)
        statement.bind(":part", *filter.part);
    if (!filter.state.isEmpty())
        statement.bind(":state", filter.state);
}

} // namespace

Result<QList<std::int64_t>> keysWhere(Database& database, domain::Kind kind, const RecordFilter& filter)
{
    const QByteArray sql = "SELECT id FROM " + quoted(domain::kindName(kind)) + " WHERE " +
                           TRY(conditionOf(kind, filter)) + " ORDER BY id LIMIT :limit";
    auto statement = TRY(Statement::prepare(database, sql.constData()));
    bindFilter(statement, filter, filter.after);
    statement.bind(":limit", filter.limit);
    TRY(statement.exec());
    QList<std::int64_t> keys;
    while (TRY(statement.next()))
        keys.append(statement.integer(0));
    return keys;
}

Result<std::int64_t> countWhere(Database& database, domain::Kind kind, const RecordFilter& filter)
{
    const QByteArray sql =
        "SELECT count(*) FROM " + quoted(domain::kindName(kind)) + " WHERE " + TRY(conditionOf(kind, filter));
    auto statement = TRY(Statement::prepare(database, sql.constData()));
    bindFilter(statement, filter, 0);
    TRY(statement.one());
    return statement.integer(0);
}

} // namespace clew::store
