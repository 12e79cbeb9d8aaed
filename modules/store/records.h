// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/uuid.h"
#include "domain/canonical.h"
#include "domain/record_checks.h"
#include "domain/trace.h"
#include "ledger/bound_state.h"
#include "store/record_columns.h"
#include "store/uuid_cache.h"

namespace clew::store {

/// Every table that holds records or their parts, with the kind it belongs to.
QList<BoundTable> recordTables();

/// The records of a store, by their field lists: one way in and one way out for every kind. It knows no rule, no user
/// and no ledger; named questions stand in the repositories beside it (units.h, genealogy.h …).
///
/// (1) A record's own fields are revised; what it was before stands in the ledger. Its parts are only added.
/// (2) Nothing is deleted.
/// (3) From its making on, no transaction of this store commits a change of a record without its ledger entry, and no
///     evidence is overwritten.
/// (4) A uuid never changes, so it is remembered for as long as the store is open.
class Records
{
public:
    Records(Database& database, const Clock& clock);

    Database& database() const { return m_database; }
    /// Whether the store watches these tables for changes without a ledger entry: checked by every act.
    const Result<>& watched() const { return m_watched; }

    /// Adds a record with its parts, and gives it a uuid where it has none. Conflict where its natural key is taken.
    template<typename R>
    Result<Id<R>> insert(R record);
    /// Replaces a record's own fields; not its parts, not its uuid.
    template<typename R>
    Result<> revise(const R& record);
    template<typename R, typename Part>
    Result<> add(Id<R> owner, const Part& part);

    /// The record with its parts; NotFound where there is none.
    template<typename R>
    Result<R> get(Id<R> id);
    /// The record without its parts.
    template<typename R>
    Result<R> getOwn(Id<R> id);
    /// The record that has this one's natural key.
    template<typename R>
    Result<std::optional<Id<R>>> findByKey(const R& like);
    /// All keys of a kind, in the order they were added.
    Result<QList<std::int64_t>> keysOf(domain::Kind kind);
    Result<std::int64_t> count(domain::Kind kind);

    Result<QByteArray> uuidOf(domain::Kind kind, std::int64_t key);
    /// After a rollback: a key may come to mean another record.
    void forgetUuids() { m_uuids.clear(); }
    Result<std::optional<std::int64_t>> findUuid(domain::Kind kind, const QString& uuid);

    /// The canonical state of a record, read from its live rows: what the ledger binds. `content`: without workflow
    /// state, which is what an electronic signature covers.
    enum class StateForm { Full, Content };
    Result<ledger::BoundState> canonicalState(domain::Kind kind, std::int64_t key, StateForm form = StateForm::Full);

private:
    template<typename>
    friend class PartsWriter;
    friend class PartsReader;

    template<typename R>
    Result<ledger::BoundState> stateOf(Id<R> id, StateForm form);
    template<typename Part>
    Result<> insertParts(const char* ownerColumn, std::int64_t owner, const QList<Part>& list);
    template<typename Part>
    Result<QList<Part>> partsOf(const char* ownerColumn, std::int64_t owner);

    Database& m_database;
    const Clock& m_clock;
    Result<> m_watched;
    UuidCache m_uuids;
};

} // namespace clew::store

#include "store/record_templates.h"
