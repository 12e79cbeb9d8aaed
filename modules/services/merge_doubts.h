// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/trace.h"
#include "store/records.h"

#include <QSet>

namespace clew::services {

/// Forward through merged lots: where only some of the lots that were merged are concerned, nobody knows which pieces
/// of the merged lot are, so the ways into it are not certain.
///
/// A walk says which lots are concerned, and only then their doubts are known: walk and `find` take turns until no
/// doubt is new. Doubts only grow, so that ends, and what stays certain is certain by every lot behind it.
class MergeDoubts final : public domain::Genealogy
{
public:
    explicit MergeDoubts(domain::Genealogy& genealogy) : m_genealogy(genealogy) {}

    Result<QList<domain::GenealogyEdge>> edges(domain::Direction direction, domain::Kind kind,
                                               const QList<std::int64_t>& keys) override;

    /// True where the walk leads to a doubt that it did not know of.
    Result<bool> find(store::Records& records, const domain::TraceResult& reached);

private:
    domain::Genealogy& m_genealogy;
    QSet<std::int64_t> m_doubtful; ///< lots
};

} // namespace clew::services
