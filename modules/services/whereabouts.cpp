// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/whereabouts.h"

#include <limits>

namespace clew::services {

using domain::GenealogyEdge;
using domain::Link;

Result<QList<GenealogyEdge>> Whereabouts::edges(domain::Direction direction, domain::Kind kind,
                                                const QList<std::int64_t>& keys)
{
    auto edges = m_genealogy.edges(direction, kind, keys);
    if (edges && direction == domain::Direction::Forward && kind == domain::Kind::Unit) {
        for (const GenealogyEdge& edge : std::as_const(*edges))
            note(edge);
    }
    return edges;
}

void Whereabouts::note(const GenealogyEdge& edge)
{
    if (edge.link == Link::ComponentOf && !edge.ended) {
        m_parents.insert(edge.earlier.key, edge.later.key);
    } else if (edge.link == Link::ShippedIn) {
        const std::int64_t day = edge.time ? edge.time->toMilliseconds() : std::numeric_limits<std::int64_t>::min();
        const Delivery delivery{day, edge.later.key};
        const auto known = m_deliveries.find(edge.earlier.key);
        if (known == m_deliveries.end())
            m_deliveries.insert(edge.earlier.key, delivery);
        else
            *known = std::max(*known, delivery);
    }
}

std::optional<domain::ShipmentId> Whereabouts::lastDeliveryOf(domain::UnitId unit) const
{
    std::optional<Delivery> last;
    auto here = unit.key();
    // A component of itself would never end; the number of parents bounds the way up.
    for (qsizetype steps = 0; steps <= m_parents.size(); ++steps) {
        const auto delivery = m_deliveries.constFind(here);
        if (delivery != m_deliveries.constEnd() && (!last || *last < *delivery))
            last = *delivery;
        const auto parent = m_parents.constFind(here);
        if (parent == m_parents.constEnd())
            break;
        here = *parent;
    }
    return last ? std::optional(domain::ShipmentId::fromStore(last->key)) : std::nullopt;
}

} // namespace clew::services
