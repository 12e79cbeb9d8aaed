// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

// The bodies of the templates of records.h.

namespace clew::store {

/// The statements of a record or a part, made once from its fields.
template<typename R>
struct TableSql
{
    static QByteArray table()
    {
        if constexpr (requires { R::table; })
            return quoted(R::table);
        else
            return quoted(domain::kindName(R::kind));
    }
    static QByteArray insertInto(const QByteArray& first)
    {
        return "INSERT INTO " + table() + " (" + quoted(first) + ", " + columnsOf<R>().columns().join(", ") +
               ") VALUES (:" + first + "_, " + columnsOf<R>().placeholders().join(", ") + ")";
    }
    static const QByteArray& insertRecord()
    {
        static const QByteArray sql = insertInto("uuid");
        return sql;
    }
    static const QByteArray& insertPart(const char* owner)
    {
        static const QByteArray sql = insertInto(owner);
        return sql;
    }
    static const QByteArray& revise()
    {
        static const QByteArray sql = [] {
            const ColumnList& list = columnsOf<R>();
            QList<QByteArray> assignments;
            for (qsizetype i = 0; i < list.columns().size(); ++i)
                assignments.append(list.columns()[i] + " = " + list.placeholders()[i]);
            return "UPDATE " + table() + " SET " + assignments.join(", ") + " WHERE id = :id";
        }();
        return sql;
    }
    static const QByteArray& select()
    {
        static const QByteArray sql =
            "SELECT uuid, " + columnsOf<R>().columns().join(", ") + " FROM " + table() + " WHERE id = :id";
        return sql;
    }
    static const QByteArray& findByKey()
    {
        static const QByteArray sql = "SELECT id FROM " + table() + " WHERE " + columnsOf<R>().keyCondition();
        return sql;
    }
    static const QByteArray& selectParts(const char* owner)
    {
        static const QByteArray sql = "SELECT " + columnsOf<R>().columns().join(", ") + " FROM " + table() + " WHERE " +
                                      quoted(owner) + " = :owner ORDER BY " +
                                      (R::keyed ? columnsOf<R>().keyColumns().join(", ") : QByteArrayLiteral("id"));
        return sql;
    }
};

/// Inserts every part of a record.
template<typename R>
class PartsWriter
{
public:
    PartsWriter(Records& records, std::int64_t owner) : m_records(records), m_owner(owner) {}

    template<typename T>
    void operator()(const char*, const T&, unsigned = domain::Plain)
    {
    }
    template<typename Part>
    void parts(const char*, const QList<Part>& list)
    {
        if (m_result)
            m_result = m_records.insertParts(domain::kindName(R::kind), m_owner, list);
    }
    Result<> result() const { return m_result; }

private:
    Records& m_records;
    std::int64_t m_owner;
    Result<> m_result;
};

/// Reads every part of a record.
class PartsReader
{
public:
    PartsReader(Records& records, const char* ownerColumn, std::int64_t owner)
        : m_records(records),
          m_ownerColumn(ownerColumn),
          m_owner(owner)
    {
    }

    template<typename T>
    void operator()(const char*, T&, unsigned = domain::Plain)
    {
    }
    template<typename Part>
    void parts(const char*, QList<Part>& list)
    {
        auto read = m_records.partsOf<Part>(m_ownerColumn, m_owner);
        if (read)
            list = std::move(*read);
        else if (m_result)
            m_result = tl::make_unexpected(read.error());
    }
    Result<> result() const { return m_result; }

private:
    Records& m_records;
    const char* m_ownerColumn;
    std::int64_t m_owner;
    Result<> m_result;
};

template<typename R>
Result<Id<R>> Records::insert(R record)
{
    TRY(domain::checkRequired(record));
    if (record.uuid.isEmpty())
        record.uuid = newUuid(m_clock);
    Statement statement = TRY(Statement::prepare(m_database, TableSql<R>::insertRecord().constData()));
    statement.bind(":uuid_", record.uuid);
    FieldBinder binder(statement, columnsOf<R>());
    R::fields(std::as_const(record), binder);
    TRY(statement.exec());
    const auto id = Id<R>::fromStore(statement.insertedKey());
    m_uuids.insert(R::kind, id.key(), record.uuid.toLatin1());
    PartsWriter<R> parts(*this, id.key());
    R::fields(std::as_const(record), parts);
    TRY(parts.result());
    return id;
}

template<typename R>
Result<> Records::revise(const R& record)
{
    TRY(domain::checkRequired(record));
    Statement statement = TRY(Statement::prepare(m_database, TableSql<R>::revise().constData()));
    FieldBinder binder(statement, columnsOf<R>());
    R::fields(record, binder);
    statement.bind(":id", record.id.key());
    return statement.exec();
}

template<typename R, typename Part>
Result<> Records::add(Id<R> owner, const Part& part)
{
    return insertParts(domain::kindName(R::kind), owner.key(), QList<Part>{part});
}

template<typename Part>
Result<> Records::insertParts(const char* ownerColumn, std::int64_t owner, const QList<Part>& list)
{
    if (list.isEmpty())
        return {};
    static const QByteArray ownerPlaceholder = ':' + QByteArray(ownerColumn) + '_';
    Statement statement = TRY(Statement::prepare(m_database, TableSql<Part>::insertPart(ownerColumn).constData()));
    for (const Part& part : list) {
        statement.bind(ownerPlaceholder.constData(), owner);
        FieldBinder binder(statement, columnsOf<Part>());
        Part::fields(part, binder);
        TRY(statement.exec());
    }
    return {};
}

template<typename R>
Result<R> Records::getOwn(Id<R> id)
{
    Statement statement = TRY(Statement::prepare(m_database, TableSql<R>::select().constData()));
    statement.bind(":id", id.key());
    if (!TRY(statement.one()))
        return fail(Error::Code::NotFound, QStringLiteral("There is no such %1.").arg(domain::kindWords(R::kind)));
    R record{};
    record.id = id;
    record.uuid = statement.text(0);
    FieldReader reader(statement, 1);
    R::fields(record, reader);
    TRY(reader.result(domain::kindName(R::kind)));
    return record;
}

template<typename R>
Result<R> Records::get(Id<R> id)
{
    R record = TRY(getOwn(id));
    PartsReader parts(*this, domain::kindName(R::kind), id.key());
    R::fields(record, parts);
    TRY(parts.result());
    return record;
}

template<typename Part>
Result<QList<Part>> Records::partsOf(const char* ownerColumn, std::int64_t owner)
{
    Statement statement = TRY(Statement::prepare(m_database, TableSql<Part>::selectParts(ownerColumn).constData()));
    statement.bind(":owner", owner);
    TRY(statement.exec());
    QList<Part> list;
    while (TRY(statement.next())) {
        Part part{};
        FieldReader reader(statement, 0);
        Part::fields(part, reader);
        TRY(reader.result(Part::table));
        list.append(std::move(part));
    }
    return list;
}

template<typename R>
Result<std::optional<Id<R>>> Records::findByKey(const R& like)
{
    Statement statement = TRY(Statement::prepare(m_database, TableSql<R>::findByKey().constData()));
    FieldBinder binder(statement, columnsOf<R>(), FieldBinder::Fields::KeysOnly);
    R::fields(like, binder);
    if (!TRY(statement.one()))
        return std::optional<Id<R>>{};
    return std::optional{Id<R>::fromStore(statement.integer(0))};
}

} // namespace clew::store
