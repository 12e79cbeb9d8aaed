// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/reading_rows.h"

#include "gui/paged_model.h"

namespace clew::gui {

using services::OpenStore;
using services::ReadingMilestones;

namespace {

constexpr std::int64_t rowsOfAnEnd = PagedModel::blockRows;
constexpr std::int64_t blocksOfEnds = 3; // the first, one between, the last

} // namespace

Job ReadingRows::count(QObject* owner, const services::ListQuestion& question, Count done)
{
    const auto asked = services::readingQuestion(question);
    if (!asked)
        return m_client.read(
            owner,
            [error = asked.error()](OpenStore&, Progress&) -> Result<RowCount> { return tl::make_unexpected(error); },
            std::move(done));
    const bool isTurned = m_newestFirst != question.descending;
    m_newestFirst = question.descending;
    m_underWay.reset();
    m_ends.reset();
    if (isTurned && m_known && m_known->question() == *asked)
        return m_client.read(
            owner, [rows = m_known->rows()](OpenStore&, Progress&) -> Result<RowCount> { return RowCount{rows}; },
            std::move(done));
    const auto pass = std::make_shared<ReadingMilestones>(*asked);
    m_underWay = pass;
    if (!m_known && asked->asksNothing() && !m_newestFirst)
        askEnds(owner, pass, done);
    return goOn(owner, pass, done);
}

void ReadingRows::askEnds(QObject* owner, const Pass& pass, const Count& done)
{
    m_client.read(
        owner, [](OpenStore& store, Progress&) { return services::readingEnds(store, rowsOfAnEnd); },
        [this, pass, done](const Result<std::optional<services::ReadingEnds>>& ends) {
            if (pass != m_underWay || !ends || !*ends)
                return; // the pass itself says what there is, or what is wrong
            m_ends = **ends;
            done(RowCount{blocksOfEnds * rowsOfAnEnd, false});
        });
}

Job ReadingRows::goOn(QObject* owner, const Pass& pass, const Count& done)
{
    return m_client.readLong(
        owner, [pass](OpenStore& store, Progress&) { return services::passOn(store, *pass); },
        [this, owner, pass, done](const Result<bool>& isMore) {
            if (pass != m_underWay)
                return;
            if (isMore && *isMore) {
                goOn(owner, pass, done);
                return;
            }
            m_underWay.reset();
            m_ends.reset();
            if (isMore)
                m_known = pass;
            done(isMore ? Result<RowCount>(RowCount{pass->rows()}) : tl::make_unexpected(isMore.error()));
        });
}

Job ReadingRows::rows(QObject* owner, const services::ListQuestion& question, std::int64_t first, std::int64_t count,
                      Rows done)
{
    const auto asked = services::readingQuestion(question);
    if (asked && m_known && m_known->question() == *asked)
        return m_client.read(
            owner,
            [pass = m_known, first, count, newestFirst = question.descending](OpenStore& store, Progress&) {
                return services::readingRows(store, *pass, first, count, newestFirst);
            },
            std::move(done));
    if (asked && m_underWay && m_underWay->question() == *asked) {
        if (m_ends)
            answerFromEnds(owner, first, done);
        return Job(owner); // the count brings a new table, which asks again
    }
    return this->count(owner, question, [=, this](const Result<RowCount>& counted) {
        if (!counted)
            done(tl::make_unexpected(counted.error()));
        else if (counted->isFinal)
            rows(owner, question, first, count, done);
    });
}

void ReadingRows::answerFromEnds(QObject* owner, std::int64_t first, const Rows& done) const
{
    const bool isFirst = first == 0;
    if (!isFirst && first != (blocksOfEnds - 1) * rowsOfAnEnd)
        return; // between them
    const auto answer = [done, rows = isFirst ? m_ends->first : m_ends->last] { done(rows); };
    QMetaObject::invokeMethod(owner, answer, Qt::QueuedConnection);
}

Job ReadingRows::values(QObject* owner, const QString& column, Values done)
{
    return m_client.read(
        owner,
        [column](OpenStore& store, Progress&) -> Result<QList<FilterValue>> {
            QList<FilterValue> values;
            for (const auto& [value, words] : TRY(services::readingValues(store, column)))
                values.append({value, words});
            return values;
        },
        std::move(done));
}

} // namespace clew::gui
