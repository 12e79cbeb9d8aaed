// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/reading_milestones.h"

#include <algorithm>
#include <limits>

namespace clew::store {

namespace {

constexpr const char* inspectionFurtherOnSql =
    "SELECT id FROM inspection WHERE id > :after ORDER BY id LIMIT 1 OFFSET :count";

constexpr const char* readingKeyColumns = "r.inspection, r.characteristic, r.feature, r.attempt, r.number";

/// Those of some inspections.
QByteArray inspectedSql(const ReadingQuestion& question)
{
    return QByteArray("SELECT ") + readingKeyColumns +
           " FROM inspection i CROSS JOIN reading r ON r.inspection = i.id WHERE i.id > :after AND i.id <= :upto" +
           readingConditions(question) + " ORDER BY i.id, r.characteristic, r.feature, r.attempt, r.number";
}

/// From a reading on, some of them left out.
QByteArray onwardSql(const ReadingQuestion& question)
{
    return QByteArray("SELECT ") + readingKeyColumns +
           " FROM reading r CROSS JOIN inspection i ON i.id = r.inspection"
           " WHERE (r.inspection, r.characteristic, r.feature, r.attempt, r.number)"
           " >= (:inspection, :characteristic, :feature, :attempt, :number)" +
           readingConditions(question) + " ORDER BY " + readingKeyColumns + " LIMIT :count OFFSET :skip";
}

/// The next readings along the index of the gauge or the person, all of them, with whether each answers the question.
/// In the index those without a time come first, and NULL compares with nothing: they are a walk of their own.
QByteArray alongIndexSql(const ReadingQuestion& question, bool withTime)
{
    const bool isByGauge = !question.gauge.isEmpty();
    const QByteArray indexed = isByGauge ? "gauge = (SELECT id FROM gauge WHERE code = :gauge)"
                                         : "person = (SELECT id FROM person WHERE code = :person)";
    ReadingQuestion rest = question;
    (isByGauge ? rest.gauge : rest.person).clear();
    const bool asksMore = !rest.person.isEmpty() || rest.from || rest.to; // than the index has
    const QByteArray key = "inspection, characteristic, feature, attempt, number";
    const QByteArray after = ":inspection, :characteristic, :feature, :attempt, :number)";
    const QByteArray place =
        withTime ? "(time, " + key + ") > (:time, " + after : "time IS NULL AND (" + key + ") > (" + after;
    return QByteArray("SELECT ") + readingKeyColumns + ", r.time, coalesce(1" + readingConditions(rest) +
           ", 0) FROM (SELECT " + key + ", time" + (asksMore ? ", person, day" : "") + " FROM reading WHERE " +
           indexed + " AND " + place + " ORDER BY " + (withTime ? "time, " : "") + key +
           " LIMIT :count) r CROSS JOIN inspection i ON i.id = r.inspection";
}

void bindKey(Statement& statement, const ReadingKey& key)
{
    statement.bind(":inspection", key.inspection).bind(":characteristic", key.characteristic);
    statement.bind(":feature", key.feature).bind(":attempt", key.attempt).bind(":number", key.number);
}

constexpr ReadingKey beforeAll{std::numeric_limits<std::int64_t>::min(), 0, 0, 0, 0};

} // namespace

ReadingMilestones::ReadingMilestones(ReadingQuestion question, std::size_t mostMilestones)
    : m_question(std::move(question)),
      m_most(std::max<std::size_t>(mostMilestones, 1)),
      m_walk(m_question.gauge.isEmpty() && m_question.person.isEmpty() ? Walk::Inspections : Walk::WithoutTime),
      m_after(beforeAll)
{
}

Result<bool> ReadingMilestones::advance(Database& database, std::int64_t count)
{
    switch (m_walk) {
    case Walk::Inspections:
        return walkInspections(database, count);
    case Walk::WithoutTime:
    case Walk::WithTime:
        return walkIndex(database, count);
    case Walk::Done:
        break;
    }
    return false;
}

Result<bool> ReadingMilestones::walkInspections(Database& database, std::int64_t count)
{
    auto furtherOn = TRY(Statement::prepare(database, inspectionFurtherOnSql));
    furtherOn.bind(":after", m_after.inspection).bind(":count", count - 1);
    const bool isMore = TRY(furtherOn.one());
    const std::int64_t upto = isMore ? furtherOn.integer(0) : std::numeric_limits<std::int64_t>::max();
    furtherOn.finish();
    auto rows = TRY(Statement::prepare(database, inspectedSql(m_question).constData()));
    bindConditions(rows, m_question);
    rows.bind(":after", m_after.inspection).bind(":upto", upto);
    TRY(rows.exec());
    while (TRY(rows.next()))
        add(readingKeyOf(rows));
    m_after.inspection = upto;
    if (!isMore)
        m_walk = Walk::Done;
    return isMore;
}

Result<bool> ReadingMilestones::walkIndex(Database& database, std::int64_t count)
{
    const bool withTime = m_walk == Walk::WithTime;
    auto rows = TRY(Statement::prepare(database, alongIndexSql(m_question, withTime).constData()));
    bindConditions(rows, m_question);
    bindKey(rows, m_after);
    if (withTime)
        rows.bind(":time", m_afterTime);
    rows.bind(":count", count);
    TRY(rows.exec());
    std::int64_t seen = 0;
    while (TRY(rows.next())) {
        m_after = readingKeyOf(rows);
        m_afterTime = withTime ? rows.integer(5) : m_afterTime;
        if (rows.boolean(6))
            m_found.push_back(m_after);
        ++seen;
    }
    if (seen == count)
        return true;
    if (!withTime) {
        m_walk = Walk::WithTime;
        m_after = beforeAll;
        m_afterTime = std::numeric_limits<std::int64_t>::min();
        return true;
    }
    finishIndex();
    return false;
}

void ReadingMilestones::finishIndex()
{
    std::sort(m_found.begin(), m_found.end());
    for (const ReadingKey& key : m_found)
        add(key);
    m_found = {};
    m_walk = Walk::Done;
}

void ReadingMilestones::add(const ReadingKey& key)
{
    if (m_rows++ % m_distance != 0)
        return;
    m_milestones.push_back(key);
    if (m_milestones.size() > m_most)
        widen();
}

void ReadingMilestones::widen()
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_milestones.size(); i += 2)
        m_milestones[kept++] = m_milestones[i];
    m_milestones.resize(kept);
    m_distance *= 2;
}

Result<std::vector<ReadingKey>> ReadingMilestones::page(Database& database, std::int64_t first, std::int64_t count,
                                                        bool newestFirst) const
{
    const std::int64_t begin = std::clamp<std::int64_t>(first, 0, m_rows);
    const std::int64_t end = begin + std::clamp<std::int64_t>(count, 0, m_rows - begin);
    if (begin == end)
        return std::vector<ReadingKey>();
    if (!newestFirst)
        return inOrder(database, begin, end - begin);
    auto keys = TRY(inOrder(database, m_rows - end, end - begin));
    std::reverse(keys.begin(), keys.end());
    return keys;
}

Result<std::vector<ReadingKey>> ReadingMilestones::inOrder(Database& database, std::int64_t first,
                                                           std::int64_t count) const
{
    if (m_distance == 1)
        return std::vector<ReadingKey>(m_milestones.begin() + first, m_milestones.begin() + first + count);
    auto rows = TRY(Statement::prepare(database, onwardSql(m_question).constData()));
    bindConditions(rows, m_question);
    bindKey(rows, m_milestones[static_cast<std::size_t>(first / m_distance)]);
    rows.bind(":count", count).bind(":skip", first % m_distance);
    TRY(rows.exec());
    std::vector<ReadingKey> keys;
    while (TRY(rows.next()))
        keys.push_back(readingKeyOf(rows));
    return keys;
}

QList<QByteArray> milestoneStatements(const ReadingQuestion& question)
{
    QList<QByteArray> statements{inspectionFurtherOnSql, inspectedSql(question), onwardSql(question)};
    if (!question.gauge.isEmpty() || !question.person.isEmpty())
        statements += {alongIndexSql(question, false), alongIndexSql(question, true)};
    return statements;
}

} // namespace clew::store
