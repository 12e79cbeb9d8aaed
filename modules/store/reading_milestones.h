// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/reading_list.h"

namespace clew::store {

/// The way to any place in the list of readings: one pass over them counts those that answer a question and remembers
/// the keys of some, so that a page is read from the nearest one on.
///
/// (1) The pass is made in slices: along the readings' keys, or along the index of the gauge or person asked for. What
///     is added or changed meanwhile may be missed: who changes records makes a new pass.
/// (2) Milestones stand at equal distances. At first every reading is one; whenever there are more than `most`, every
///     second is forgotten. So few readings, however far apart they lie, are found by their keys, and of very many no
///     page is far from a milestone.
/// (3) After its pass it is never changed, and may be asked from any thread that owns the store.
class ReadingMilestones
{
public:
    static constexpr std::size_t most = 65'536;

    explicit ReadingMilestones(ReadingQuestion question, std::size_t mostMilestones = most);

    const ReadingQuestion& question() const { return m_question; }
    /// One slice: looks at so many inspections, or readings by the gauge or person. False once all were looked at.
    Result<bool> advance(Database& database, std::int64_t count);
    bool isComplete() const { return m_walk == Walk::Done; }
    /// How many readings answer the question, as far as the pass has come.
    std::int64_t rows() const { return m_rows; }

    /// A page of the list, after the pass: `count` readings from the one with index `first` on.
    Result<std::vector<ReadingKey>> page(Database& database, std::int64_t first, std::int64_t count,
                                         bool newestFirst = false) const;

private:
    enum class Walk { Inspections, WithoutTime, WithTime, Done };

    Result<bool> walkInspections(Database& database, std::int64_t count);
    Result<bool> walkIndex(Database& database, std::int64_t count);
    void finishIndex();
    void add(const ReadingKey& key);
    void widen();
    Result<std::vector<ReadingKey>> inOrder(Database& database, std::int64_t first, std::int64_t count) const;

    ReadingQuestion m_question;
    std::size_t m_most;
    Walk m_walk;
    ReadingKey m_after; ///< what was looked at last
    std::int64_t m_afterTime = 0;
    std::vector<ReadingKey> m_found; ///< along an index: in its order, not in the list's
    std::vector<ReadingKey> m_milestones;
    std::int64_t m_distance = 1;
    std::int64_t m_rows = 0;
};

/// For the test of the query plans: all that a pass and a page ask for this question.
QList<QByteArray> milestoneStatements(const ReadingQuestion& question);

} // namespace clew::store
