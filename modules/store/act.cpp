// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/act.h"

#include "ledger/sha256.h"

#include <algorithm>

namespace clew::store {

QString softwareVersion()
{
    return QStringLiteral("Clew " CLEW_VERSION);
}

Act::Act(Records& records, const Clock& clock, const Actor& actor, ledger::Act what, QString why,
         Transaction transaction)
    : m_records(&records),
      m_clock(&clock),
      m_actor(actor),
      m_what(what),
      m_why(std::move(why)),
      m_transaction(std::move(transaction))
{
}

Act::~Act()
{
    if (!m_done)
        m_records->forgetUuids();
}

Result<Act> Act::begin(Records& records, const Clock& clock, const Actor& actor, ledger::Act what, const QString& why)
{
    if (ledger::ruleOf(what).needsReason && why.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("This needs a reason: say why it is done (--reason TEXT)."));
    TRY(Result<>(records.watched()));
    auto transaction = TRY(Transaction::begin(records.database()));
    if (actor.asOf && TRY(records.database().changesByOthers()) != *actor.asOf)
        return fail(Error::Code::Conflict,
                    QStringLiteral("Another program changed the store while this was checked; nothing was recorded. Do "
                                   "it again."));
    Act act(records, clock, actor, what, why, std::move(transaction));
    TRY(act.readHead());
    return act;
}

Result<> Act::readHead()
{
    auto last =
        TRY(Statement::prepare(m_records->database(), "SELECT seq, head FROM ledger_entry ORDER BY seq DESC LIMIT 1"));
    if (TRY(last.one())) {
        m_seq = last.integer(0);
        m_head = last.blob(1).toHex();
    } else {
        m_head = ledger::firstPrev();
    }
    return {};
}

Result<ledger::BoundRecord> Act::bound(const RecordKey& record)
{
    const auto kind = static_cast<domain::Kind>(record.kind);
    auto last = TRY(Statement::prepare(m_records->database(), R"(
        SELECT coalesce(max(version), 0) FROM ledger_binding WHERE kind = :kind AND record = :record)"));
    last.bind(":kind", record.kind).bind(":record", record.key);
    TRY(last.one());
    const std::int64_t version = last.integer(0) + 1;
    last.finish();
    ledger::BoundState state = TRY(m_records->canonicalState(kind, record.key));
    const QByteArray uuid = TRY(m_records->uuidOf(kind, record.key));
    return ledger::BoundRecord{domain::kindName(kind), QString::fromLatin1(uuid), version, std::move(state)};
}

Result<> Act::writeLine(const QList<RecordKey>& records)
{
    ledger::Entry entry;
    entry.seq = m_seq + 1;
    entry.store = m_records->database().uuid();
    entry.time = m_clock->now();
    entry.who = m_actor.account;
    entry.role = m_actor.role;
    entry.device = m_actor.device;
    entry.act = m_what;
    entry.why = m_why;
    entry.software = softwareVersion();
    entry.prev = m_head;
    for (const RecordKey& record : records)
        entry.records.append(TRY(bound(record)));
    const QByteArray line = TRY(ledger::toLine(entry));
    const QByteArray head = ledger::sha256Bytes(line);
    auto insert = TRY(Statement::prepare(m_records->database(),
                                         "INSERT INTO ledger_entry (seq, line, head) VALUES (:seq, :line, :head)"));
    insert.bind(":seq", entry.seq).bind(":line", line).bind(":head", head);
    TRY(insert.exec());
    auto bind = TRY(Statement::prepare(m_records->database(), R"(
        INSERT INTO ledger_binding (kind, record, version, seq, hash) VALUES (:kind, :record, :version, :seq, :hash))"));
    for (qsizetype i = 0; i < records.size(); ++i) {
        bind.bind(":kind", records[i].kind).bind(":record", records[i].key).bind(":version", entry.records[i].version);
        bind.bind(":seq", entry.seq).bind(":hash", QByteArray::fromHex(entry.records[i].hash()));
        TRY(bind.exec());
        m_records->database().markRecorded(records[i].kind, records[i].key);
    }
    m_seq = entry.seq;
    m_head = head.toHex();
    m_hasLines = true;
    return {};
}

Result<> Act::record()
{
    QList<RecordKey> touched = m_records->database().touched().unrecorded();
    std::sort(touched.begin(), touched.end());
    for (qsizetype from = 0; from < touched.size(); from += recordsInALine)
        TRY(writeLine(touched.mid(from, recordsInALine)));
    return {};
}

Result<> Act::goOnAs(ledger::Act what, const QString& why)
{
    if (ledger::ruleOf(what).needsReason && why.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("This needs a reason: say why it is done (--reason TEXT)."));
    TRY(record());
    m_what = what;
    m_why = why;
    return {};
}

Result<> Act::commit()
{
    TRY(record());
    if (!m_hasLines && !ledger::ruleOf(m_what).needsRecords)
        TRY(writeLine({}));
    TRY(m_transaction.commit());
    m_done = true;
    return {};
}

} // namespace clew::store
