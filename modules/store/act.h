// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "ledger/entry.h"
#include "store/records.h"
#include "store/transaction.h"

#include <cstdint>
#include <optional>

namespace clew::store {

/// Who acts, and from where: what a ledger line says of it.
struct Actor
{
    QString account; ///< its code, or "clew" for what the program does by itself
    QString role;
    QString device;
    /// Database::changesByOthers() when the checks before the act began; with none the act checks again by itself.
    std::optional<std::int64_t> asOf = {};
};

/// One business act: a transaction whose end writes what it did into the ledger.
///
///     auto act = TRY(Act::begin(records, actor, ledger::Act::Void, reason));
///     TRY(records.add(inspection, voided));
///     TRY(act.commit());
///
/// (1) Every record that was touched, by whatever way, gets its next version and is bound by the SHA-256 of its
/// canonical
///     state, read back from its rows.
/// (2) An act of more than `recordsInALine` records takes several lines, each with the same reason.
/// (3) An act about the store as a whole (a backup, a restore) takes one line though it touches no record.
/// (4) Not committed, it leaves nothing behind.
class [[nodiscard]] Act
{
public:
    static constexpr int recordsInALine = 100;

    /// Refuses an act that needs a reason and has none, before anything is done; Conflict where another program
    /// changed the store after `actor.asOf`: what was checked may not hold any more.
    static Result<Act> begin(Records& records, const Clock& clock, const Actor& actor, ledger::Act what,
                             const QString& why = {});
    Result<> commit();
    /// Commits what was done so far as far as the ledger goes, but not the transaction: keeps what bulk work must
    /// remember small.
    Result<> record();
    /// Records what was done so far as this act, and goes on as another in the same transaction: a rule that is set
    /// aside and the step it allows stand in two lines, and there is never one without the other.
    Result<> goOnAs(ledger::Act what, const QString& why);

    Act(Act&& other) noexcept = default;
    Act& operator=(Act&&) = delete;
    ~Act();

private:
    Act(Records& records, const Clock& clock, const Actor& actor, ledger::Act what, QString why,
        Transaction transaction);

    Result<ledger::BoundRecord> bound(const RecordKey& record);
    Result<> writeLine(const QList<RecordKey>& records);
    Result<> readHead();

    Records* m_records;
    const Clock* m_clock;
    Actor m_actor;
    ledger::Act m_what;
    QString m_why;
    Transaction m_transaction;
    std::int64_t m_seq = 0;
    QByteArray m_head;
    bool m_hasLines = false;
    bool m_done = false;
};

/// "Clew 0.1.0", as lines and documents name the program.
QString softwareVersion();

} // namespace clew::store
