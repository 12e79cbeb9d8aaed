// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "domain/trace.h"

namespace clew::services {

/// Passes a forward walk's questions on, and keeps from the answers where each unit is now: in which parent, and in
/// which delivery that or the unit itself left the shop. So thousands of units cost no further question.
class Whereabouts final : public domain::Genealogy
{
public:
    explicit Whereabouts(domain::Genealogy& genealogy) : m_genealogy(genealogy) {}

    Result<QList<domain::GenealogyEdge>> edges(domain::Direction direction, domain::Kind kind,
                                               const QList<std::int64_t>& keys) override;

    /// The last delivery of a unit that a forward walk has reached: its own, or that of the parent it is in, and so on
    /// up. Of two on one day, the one recorded later.
    std::optional<domain::ShipmentId> lastDeliveryOf(domain::UnitId unit) const;

private:
    struct Delivery
    {
        std::int64_t day; ///< its beginning; unknown = before all others
        std::int64_t key;
        friend auto operator<=>(const Delivery&, const Delivery&) = default;
    };
    void note(const domain::GenealogyEdge& edge);

    domain::Genealogy& m_genealogy;
    QHash<std::int64_t, std::int64_t> m_parents;
    QHash<std::int64_t, Delivery> m_deliveries;
};

} // namespace clew::services
