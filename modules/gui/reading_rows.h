// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/row_source.h"
#include "services/reading_lists.h"

namespace clew::gui {

/// All measurements of the open store as rows of a table.
///
/// (1) A count is a pass over them in slices, behind everybody else's questions; a new one ends the one under way.
///     Turned round, the list needs no other count.
/// (2) Until the first count is there, both ends of the list are; until the next one, pages come by the last.
/// (3) Who asks for rows that nobody counts, as an export does, has them counted first.
class ReadingRows final : public RowSource
{
public:
    explicit ReadingRows(StoreClient& client) : m_client(client) {}

    QList<services::ListColumn> columns() const override { return services::readingColumns(); }
    Job count(QObject* owner, const services::ListQuestion& question, Count done) override;
    Job rows(QObject* owner, const services::ListQuestion& question, std::int64_t first, std::int64_t count,
             Rows done) override;
    Job values(QObject* owner, const QString& column, Values done) override;

private:
    using Pass = std::shared_ptr<services::ReadingMilestones>;

    void askEnds(QObject* owner, const Pass& pass, const Count& done);
    Job goOn(QObject* owner, const Pass& pass, const Count& done);
    void answerFromEnds(QObject* owner, std::int64_t first, const Rows& done) const;

    StoreClient& m_client;
    bool m_newestFirst = false; ///< in the last count
    Pass m_known;               ///< the last that came to its end
    Pass m_underWay;            ///< the store's own thread writes in it
    std::optional<services::ReadingEnds> m_ends;
};

} // namespace clew::gui
