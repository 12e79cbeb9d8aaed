// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/record_history.h"

#include "ledger/json_reader.h"
#include "store/history_questions.h"

namespace clew::services {

namespace {

/// The field `state` in a record's canonical bytes.
Result<QString> boundState(const QByteArray& canonical)
{
    const ledger::JsonValue record = TRY(ledger::readCanonicalJson(canonical));
    const ledger::JsonValue* fields = record.find("fields");
    const ledger::JsonValue* state = fields ? fields->find("state") : nullptr;
    return state ? state->text : QString();
}

} // namespace

Result<std::shared_ptr<const RecordHistory::Line>> RecordHistory::line(std::int64_t seq)
{
    const auto known = m_lines.constFind(seq);
    if (known != m_lines.constEnd())
        return *known;
    const QByteArray bytes = TRY(store::ledgerLine(m_records.database(), seq));
    std::shared_ptr<const Line> read =
        std::make_shared<Line>(Line{TRY(ledger::parseLine(bytes)), ledger::headOf(bytes)});
    m_lines.insert(seq, read);
    return read;
}

Result<QList<RecordStep>> RecordHistory::of(domain::Kind kind, std::int64_t key)
{
    const QString uuid = QString::fromLatin1(TRY(m_records.uuidOf(kind, key)));
    QList<RecordStep> steps;
    for (const auto& [version, seq] : TRY(store::versionsOf(m_records.database(), kind, key))) {
        const auto read = TRY(line(seq));
        const ledger::Entry& entry = read->entry;
        RecordStep step{seq, version, entry.time, entry.who, entry.role, entry.act, entry.why, read->head, {}};
        for (const ledger::BoundRecord& bound : entry.records) {
            if (bound.uuid == uuid && bound.version == version)
                step.state = TRY(boundState(bound.state.json()));
        }
        steps.append(step);
    }
    return steps;
}

} // namespace clew::services
