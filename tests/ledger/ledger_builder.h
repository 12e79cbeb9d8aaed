// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "ledger/entry.h"
#include "support/testing.h"

namespace clew::test {

/// A valid entry which creates a unit; the test changes what it is about.
inline ledger::Entry validEntry()
{
    ledger::Entry entry;
    entry.store = QStringLiteral("018f4a3e-0000-7000-8000-000000000001");
    entry.time = Instant::fromMilliseconds(1772784000000);
    entry.offsetMinutes = 60;
    entry.who = QStringLiteral("m.roth");
    entry.role = QStringLiteral("inspector");
    entry.device = QStringLiteral("bench-3");
    entry.software = QStringLiteral("clew 0.1.0");
    entry.records = {{"unit", QStringLiteral("018f4a3e-0000-7000-8000-000000000002"), 1,
                      MUST(ledger::BoundState::read(R"({"serial":"BRL-1"})"))}};
    entry.prev = ledger::firstPrev();
    return entry;
}

/// A ledger of so many lines, a second apart.
inline QList<QByteArray> validLedger(int count)
{
    QList<QByteArray> lines;
    for (int i = 0; i < count; ++i) {
        ledger::Entry entry = validEntry();
        entry.seq = i + 1;
        entry.time = Instant::fromMilliseconds(1772784000000 + i * 1000);
        entry.records[0].version = i + 1;
        entry.device = QStringLiteral("bench \u00b5-%1").arg(i % 3);
        if (i > 0)
            entry.prev = ledger::headOf(lines.constLast());
        lines.append(MUST(ledger::toLine(entry)));
    }
    return lines;
}

} // namespace clew::test
