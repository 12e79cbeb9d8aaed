// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/ledger_view.h"

#include "store/history_questions.h"
#include "store/ledger_lines.h"

namespace clew::services {

namespace {

bool saysText(const LedgerViewLine& line, const QString& text)
{
    if (text.isEmpty())
        return true;
    const QStringList fields = QStringList{line.who, line.role, line.act, line.why} + line.records.keys();
    return std::any_of(fields.begin(), fields.end(),
                       [&](const QString& field) { return field.contains(text, Qt::CaseInsensitive); });
}

Result<LedgerViewLine> viewOf(const QByteArray& bytes)
{
    const ledger::Entry entry = TRY(ledger::parseLine(bytes));
    LedgerViewLine line;
    line.seq = entry.seq;
    line.time = entry.time;
    line.who = entry.who;
    line.role = entry.role;
    line.act = QString::fromLatin1(ledger::ruleOf(entry.act).name);
    line.why = entry.why;
    for (const ledger::BoundRecord& record : entry.records)
        ++line.records[QString::fromLatin1(record.kind)];
    line.head = ledger::headOf(bytes);
    return line;
}

} // namespace

Result<LedgerSlice> ledgerSlice(store::Records& records, std::int64_t before, const QString& text, int most,
                                Progress& progress)
{
    LedgerSlice slice;
    const std::int64_t length = TRY(store::ledgerHead(records.database())).entries;
    std::int64_t seq = before > 0 ? std::min(before - 1, length) : length;
    for (; seq > 0 && slice.lines.size() < most; --seq) {
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("The search in the ledger was stopped."));
        const LedgerViewLine line = TRY(viewOf(TRY(store::ledgerLine(records.database(), seq))));
        if (saysText(line, text))
            slice.lines.append(line);
    }
    slice.before = seq > 0 ? seq + 1 : 0;
    return slice;
}

} // namespace clew::services
