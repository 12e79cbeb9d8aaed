// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/merge_doubts.h"

#include "domain/material.h"

namespace clew::services {

using namespace domain;

namespace {

/// All of what went from one lot into the other is concerned, without doubt.
bool isCovered(const TraceResult& reached, const LotEdge& edge)
{
    const auto at = reached.index.constFind(Node{Kind::Lot, edge.from.key()});
    if (at == reached.index.constEnd())
        return false;
    const Reached& from = reached.reached[static_cast<std::size_t>(*at)];
    const bool hadLeft = from.bound && edge.time && *edge.time < *from.bound;
    return from.certain && !hadLeft;
}

bool isDoubtful(const TraceResult& reached, const Lot& lot)
{
    return std::any_of(lot.edges.begin(), lot.edges.end(), [&](const LotEdge& edge) {
        return edge.relation == EdgeRelation::Merge && !isCovered(reached, edge);
    });
}

/// Reached lots that came of several; a start is concerned itself, whatever went into it.
Result<QList<LotId>> lotsOfSeveral(Genealogy& genealogy, const TraceResult& reached)
{
    QList<std::int64_t> keys;
    for (const Reached& each : reached.reached) {
        if (each.node.kind == Kind::Lot && each.depth > 0)
            keys.append(each.node.key);
    }
    QHash<std::int64_t, int> sources;
    QList<LotId> several;
    for (const GenealogyEdge& edge : TRY(genealogy.edges(Direction::Backward, Kind::Lot, keys))) {
        if (edge.link == Link::LotToLot && ++sources[edge.later.key] == 2)
            several.append(LotId::fromStore(edge.later.key));
    }
    return several;
}

} // namespace

Result<QList<GenealogyEdge>> MergeDoubts::edges(Direction direction, Kind kind, const QList<std::int64_t>& keys)
{
    auto edges = m_genealogy.edges(direction, kind, keys);
    if (!edges)
        return edges;
    for (GenealogyEdge& edge : *edges) {
        if (edge.link == Link::LotToLot && m_doubtful.contains(edge.later.key))
            edge.certain = false;
    }
    return edges;
}

Result<bool> MergeDoubts::find(store::Records& records, const TraceResult& reached)
{
    const qsizetype before = m_doubtful.size();
    for (const LotId id : TRY(lotsOfSeveral(m_genealogy, reached))) {
        if (!m_doubtful.contains(id.key()) && isDoubtful(reached, TRY(records.get(id))))
            m_doubtful.insert(id.key());
    }
    return m_doubtful.size() > before;
}

} // namespace clew::services
