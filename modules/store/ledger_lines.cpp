// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/ledger_lines.h"

#include "ledger/entry.h"
#include "store/statement.h"

namespace clew::store {

Result<LedgerHead> ledgerHead(Database& database)
{
    auto last = TRY(Statement::prepare(database, "SELECT seq, head FROM ledger_entry ORDER BY seq DESC LIMIT 1"));
    if (!TRY(last.one()))
        return LedgerHead{0, ledger::firstPrev()};
    return LedgerHead{last.integer(0), last.blob(1).toHex()};
}

Result<QList<RecordLine>> linesOf(Database& database, domain::Kind kind, std::int64_t key)
{
    auto lines = TRY(Statement::prepare(database, R"(
        SELECT b.version, e.line FROM ledger_binding b JOIN ledger_entry e ON e.seq = b.seq
        WHERE b.kind = :kind AND b.record = :record ORDER BY b.version)"));
    lines.bind(":kind", int(kind)).bind(":record", key);
    TRY(lines.exec());
    QList<RecordLine> list;
    while (TRY(lines.next()))
        list.append({lines.integer(0), lines.blob(1)});
    return list;
}

} // namespace clew::store
