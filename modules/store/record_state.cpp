// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/all_records.h"
#include "ledger/sha256.h"
#include "store/records.h"
#include "store/row_state.h"

// A record's canonical state, from its rows.
namespace clew::store {

namespace {

/// The store's UUIDs; remembers why there was none.
class StoredUuids final : public domain::UuidSource
{
public:
    explicit StoredUuids(Records& records) : m_records(records) {}

    QByteArray uuidOf(domain::Kind kind, std::int64_t key) override
    {
        auto uuid = m_records.uuidOf(kind, key);
        if (!uuid)
            m_result = tl::make_unexpected(uuid.error());
        return uuid ? std::move(*uuid) : QByteArray();
    }
    Result<> result() const { return m_result; }

private:
    Records& m_records;
    Result<> m_result;
};

/// The SHA-256 of a list's canonical lines, each ended by a line feed.
class LineHash
{
public:
    Result<> add(const ledger::CanonicalObject& line)
    {
        TRY(line.appendTo(m_lines));
        m_lines += '\n';
        if (m_lines.size() >= flushedAt)
            flush();
        ++m_count;
        return {};
    }
    std::int64_t count() const { return m_count; }
    QByteArray takeHex()
    {
        flush();
        return m_hash.takeHex();
    }

private:
    static constexpr std::size_t flushedAt = 65536;

    void flush()
    {
        m_hash.add(m_lines);
        m_lines.clear();
    }

    ledger::Sha256 m_hash;
    std::string m_lines;
    std::int64_t m_count = 0;
};

/// One row's fields, added to the object.
template<typename R>
Result<> takeRow(const Statement& row, int column, domain::CanonicalFields& fields)
{
    static const R sample{};
    RowState state(row, column, fields);
    R::fields(sample, state);
    if constexpr (requires { R::table; })
        return state.result(R::table);
    else
        return state.result(domain::kindName(R::kind));
}

/// Adds each list of parts to a record's state: how many they are, and the SHA-256 of their canonical lines in the
/// order of their keys.
class PartStates
{
public:
    PartStates(Database& database, const char* ownerColumn, std::int64_t owner, domain::CanonicalFields& fields)
        : m_database(database),
          m_ownerColumn(ownerColumn),
          m_owner(owner),
          m_fields(fields)
    {
    }

    template<typename T>
    void operator()(const char*, const T&, unsigned = domain::Plain)
    {
    }
    template<typename Part>
    void parts(const char* name, const QList<Part>&)
    {
        if (m_result)
            m_result = take<Part>(name);
    }

    Result<> result() const { return m_result; }
    const ledger::CanonicalObject& object() const { return m_parts; }

private:
    template<typename Part>
    Result<> take(const char* name)
    {
        Statement rows = TRY(Statement::prepare(m_database, TableSql<Part>::selectParts(m_ownerColumn).constData()));
        rows.bind(":owner", m_owner);
        if (!TRY(rows.one()))
            return {};
        LineHash lines;
        do {
            m_fields.clear();
            TRY(takeRow<Part>(rows, 0, m_fields));
            TRY(lines.add(m_fields.object()));
        } while (TRY(rows.next()));
        ledger::CanonicalObject state;
        state.decimal("count", lines.count()).plainText("sha256", lines.takeHex());
        m_parts.object(name, state);
        return {};
    }

    Database& m_database;
    const char* m_ownerColumn;
    std::int64_t m_owner;
    domain::CanonicalFields& m_fields;
    ledger::CanonicalObject m_parts;
    Result<> m_result;
};

} // namespace

template<typename R>
Result<ledger::BoundState> Records::stateOf(Id<R> id, StateForm form)
{
    StoredUuids uuids(*this);
    domain::CanonicalFields fields(uuids, form == StateForm::Full);
    ledger::CanonicalObject state;
    {
        Statement row = TRY(Statement::prepare(m_database, TableSql<R>::select().constData()));
        row.bind(":id", id.key());
        if (!TRY(row.one()))
            return fail(Error::Code::NotFound, QStringLiteral("There is no such %1.").arg(domain::kindWords(R::kind)));
        TRY(takeRow<R>(row, 1, fields));
        state.object("fields", fields.object());
        state.utf8("uuid", row.utf8(0));
    }
    PartStates parts(m_database, domain::kindName(R::kind), id.key(), fields);
    static const R sample{};
    R::fields(sample, parts);
    TRY(parts.result());
    TRY(uuids.result());
    if (!parts.object().isEmpty())
        state.object("parts", parts.object());
    state.plainText("kind", domain::kindName(R::kind)).plainText("state", domain::canonicalStateVersion);
    return ledger::BoundState::write(state);
}

Result<ledger::BoundState> Records::canonicalState(domain::Kind kind, std::int64_t key, StateForm form)
{
    Result<ledger::BoundState> state;
    domain::withRecordType(kind, [&]<typename R>(R*) { state = stateOf(Id<R>::fromStore(key), form); });
    return state;
}

} // namespace clew::store
