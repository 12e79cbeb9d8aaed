// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "ledger/entry.h"
#include "store/records.h"

namespace clew::services {

/// A line of the ledger for people.
struct LedgerViewLine
{
    std::int64_t seq = 0;
    Instant time = Instant::fromMilliseconds(0);
    QString who;
    QString role;
    QString act; ///< its name: "create"
    QString why;
    QMap<QString, int> records; ///< by the kind's name, how many it binds
    QByteArray head;            ///< SHA-256 of the line, hexadecimal
};

/// A piece of the ledger, newest line first.
struct LedgerSlice
{
    QList<LedgerViewLine> lines;
    std::int64_t before = 0; ///< where the next slice begins; 0: the first line was reached
};

/// The next lines before `before` (0: from the end) whose person, role, act, reason or kinds of record contain the
/// text, whatever its case; at most `most` of them.
Result<LedgerSlice> ledgerSlice(store::Records& records, std::int64_t before, const QString& text, int most,
                                Progress& progress);

} // namespace clew::services
