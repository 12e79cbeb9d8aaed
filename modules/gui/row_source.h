// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/store_client.h"
#include "services/record_lists.h"

namespace clew::gui {

/// A record, and which part of it, in a list of parts.
using RowKey = std::pair<std::int64_t, std::array<std::int64_t, 4>>;

/// How long a table is.
struct RowCount
{
    std::int64_t rows = 0;
    bool isFinal = true; ///< false: only its ends are known yet, and another count comes
};

/// What a person can narrow a table to.
struct FilterValue
{
    QString value;
    QString words; ///< as the records say it
    std::optional<std::int64_t> rows = {};
};

/// Where a long table gets its rows. Answers come on the GUI thread, later, and never after `owner`'s end.
class RowSource
{
public:
    using Count = std::function<void(const Result<RowCount>&)>;
    using Rows = std::function<void(const Result<QList<services::ListedRow>>&)>;
    using Values = std::function<void(const Result<QList<FilterValue>>&)>;

    virtual ~RowSource() = default;
    virtual QList<services::ListColumn> columns() const = 0;
    virtual Job count(QObject* owner, const services::ListQuestion& question, Count done) = 0;
    virtual Job rows(QObject* owner, const services::ListQuestion& question, std::int64_t first, std::int64_t count,
                     Rows done) = 0;
    virtual Job values(QObject* owner, const QString& column, Values done) = 0;
};

/// The records of a kind in the open store.
class StoreRows final : public RowSource
{
public:
    StoreRows(StoreClient& client, domain::Kind kind) : m_client(client), m_kind(kind) {}

    QList<services::ListColumn> columns() const override { return services::listColumns(m_kind); }
    Job count(QObject* owner, const services::ListQuestion& question, Count done) override;
    Job rows(QObject* owner, const services::ListQuestion& question, std::int64_t first, std::int64_t count,
             Rows done) override;
    Job values(QObject* owner, const QString& column, Values done) override;

private:
    services::ListQuestion ofKind(services::ListQuestion question) const;

    StoreClient& m_client;
    domain::Kind m_kind;
};

} // namespace clew::gui
