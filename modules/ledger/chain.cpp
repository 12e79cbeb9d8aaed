// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/chain.h"

#include <algorithm>

namespace clew::ledger {

bool ChainReport::isIntact() const
{
    return std::all_of(findings.begin(), findings.end(),
                       [](const ChainFinding& finding) { return finding.isWarning(); });
}

ChainVerifier::ChainVerifier(const QList<ChainAnchor>& anchors)
{
    m_report.head = firstPrev();
    for (const ChainAnchor& anchor : anchors)
        m_anchors.emplace(anchor.count, anchor.head);
}

void ChainVerifier::note(ChainFault fault, const QString& message)
{
    m_report.findings.append({fault, m_report.count, message});
}

void ChainVerifier::checkAgainstLast(const Entry& entry)
{
    const std::int64_t line = m_report.count;
    if (entry.seq != m_expectedSeq)
        note(ChainFault::Gap,
             QStringLiteral("Line %1 has the number %2 where %3 is due: lines are missing or were added.")
                 .arg(line)
                 .arg(entry.seq)
                 .arg(m_expectedSeq));
    if (entry.prev != m_report.head)
        note(ChainFault::WrongPrevious,
             QStringLiteral(
                 "Line %1 doesn't follow from the line before it: one of the two was changed, moved or added, "
                 "or one between them was taken out.")
                 .arg(line));
    if (!m_last)
        return;
    if (entry.store != m_last->store)
        note(ChainFault::OtherStore, QStringLiteral("Line %1 comes from another store.").arg(line));
    if (entry.time < m_last->time && entry.act != Act::ClockJump)
        note(ChainFault::ClockWentBack,
             QStringLiteral("Line %1 is older than the line before it: the computer's clock was set back.").arg(line));
}

void ChainVerifier::checkAnchors()
{
    const auto [from, to] = m_anchors.equal_range(m_report.count);
    const bool differs = std::any_of(from, to, [&](const auto& anchor) { return anchor.second != m_report.head; });
    if (differs)
        note(ChainFault::Rewritten,
             QStringLiteral("The first %1 lines aren't those that were there when the anchor was "
                            "made: the history was rewritten.")
                 .arg(m_report.count));
}

std::optional<Entry> ChainVerifier::add(QByteArrayView line)
{
    ++m_report.count;
    auto entry = parseLine(line);
    if (entry) {
        checkAgainstLast(*entry);
        m_last = *entry;
    } else {
        note(ChainFault::NotAnEntry, QStringLiteral("Line %1: %2").arg(m_report.count).arg(entry.error().message));
    }
    m_expectedSeq = (entry ? entry->seq : m_expectedSeq) + 1;
    m_report.head = headOf(line);
    checkAnchors();
    return entry ? std::optional(entry.take()) : std::nullopt;
}

ChainReport ChainVerifier::finish() const
{
    ChainReport report = m_report;
    const std::int64_t longest = m_anchors.empty() ? 0 : m_anchors.rbegin()->first;
    if (longest > report.count)
        report.findings.append(
            {ChainFault::Shortened, report.count,
             QStringLiteral("%1 acknowledged lines are missing at the end: the ledger was cut, or the "
                            "store was set back.")
                 .arg(longest - report.count)});
    return report;
}

} // namespace clew::ledger
