// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "ledger/entry.h"
#include "store/records.h"

namespace clew::services {

/// One version of a record, as the ledger tells it.
struct RecordStep
{
    std::int64_t seq = 0;
    std::int64_t version = 0;
    Instant time = Instant::fromMilliseconds(0);
    QString who;
    QString role;
    ledger::Act act = ledger::Act::Create;
    QString why;
    QByteArray head; ///< SHA-256 of the line, hexadecimal
    QString state;   ///< the record's field `state` in this version; empty where it has none
};

/// Reads what the ledger says of records. A line that binds many of them is read once.
class RecordHistory
{
public:
    explicit RecordHistory(store::Records& records) : m_records(records) {}

    /// The versions of a record, oldest first.
    Result<QList<RecordStep>> of(domain::Kind kind, std::int64_t key);

private:
    struct Line
    {
        ledger::Entry entry;
        QByteArray head;
    };
    Result<std::shared_ptr<const Line>> line(std::int64_t seq);

    store::Records& m_records;
    QHash<std::int64_t, std::shared_ptr<const Line>> m_lines;
};

} // namespace clew::services
