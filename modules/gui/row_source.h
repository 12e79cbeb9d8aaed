// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/store_client.h"
#include "services/record_lists.h"

namespace clew::gui {

/// Where a long table gets its rows. Answers come on the GUI thread, later, and never after `owner`'s end.
class RowSource
{
public:
    using Count = std::function<void(const Result<std::int64_t>&)>;
    using Rows = std::function<void(const Result<QList<services::ListedRow>>&)>;

    virtual ~RowSource() = default;
    virtual Job count(QObject* owner, const services::ListQuestion& question, Count done) = 0;
    virtual Job rows(QObject* owner, const services::ListQuestion& question, std::int64_t first, std::int64_t count,
                     Rows done) = 0;
};

/// The lists of the open store.
class StoreRows final : public RowSource
{
public:
    explicit StoreRows(StoreClient& client) : m_client(client) {}

    Job count(QObject* owner, const services::ListQuestion& question, Count done) override;
    Job rows(QObject* owner, const services::ListQuestion& question, std::int64_t first, std::int64_t count,
             Rows done) override;

private:
    StoreClient& m_client;
};

} // namespace clew::gui
