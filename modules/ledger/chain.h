// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "ledger/entry.h"

#include <QList>

#include <array>
#include <map>

namespace clew::ledger {

/// How long a ledger was, and what its last line's hash was: what is kept outside the store to check it against.
struct ChainAnchor
{
    std::int64_t count = 0;
    QByteArray head;
};

enum class ChainFault {
    NotAnEntry,    ///< the line isn't one that Clew writes
    Gap,           ///< its number isn't one more than the number before
    WrongPrevious, ///< its prev isn't the hash of the line before: a line was changed, added, moved or taken out
    OtherStore,
    ClockWentBack, ///< a warning: the time is before that of the line before, and no clock jump was recorded
    Rewritten,     ///< at an anchor's count the head is another
    Shortened,     ///< there are fewer lines than an anchor says
};
constexpr auto namesOf(ChainFault)
{
    return std::array{"not_an_entry",    "gap",       "wrong_previous", "other_store",
                      "clock_went_back", "rewritten", "shortened"};
}

struct ChainFinding
{
    ChainFault fault;
    std::int64_t line; ///< from 1, as they were given
    QString message;

    bool isWarning() const { return fault == ChainFault::ClockWentBack; }
};

struct ChainReport
{
    std::int64_t count = 0;
    QByteArray head; ///< of the last line; firstPrev() for an empty ledger
    QList<ChainFinding> findings;

    bool isIntact() const;
};

/// Is given a ledger's lines in order, one by one, and says at the end whether they are one unbroken chain. It knows
/// nothing of the records that the lines bind: that they still have the hashes is checked elsewhere.
class ChainVerifier
{
public:
    explicit ChainVerifier(const QList<ChainAnchor>& anchors = {});

    /// The entry, where the line is one; what is wrong with the line stands in the report.
    std::optional<Entry> add(QByteArrayView line);
    ChainReport finish() const;

private:
    void note(ChainFault fault, const QString& message);
    void checkAgainstLast(const Entry& entry);
    void checkAnchors();

    std::multimap<std::int64_t, QByteArray> m_anchors;
    ChainReport m_report;
    std::optional<Entry> m_last; ///< the last line that was an entry
    std::int64_t m_expectedSeq = 1;
};

} // namespace clew::ledger
