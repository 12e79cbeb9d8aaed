// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/gauge_impact.h"
#include "services/references.h"

namespace clew::services {

/// Says of each finding which unit it is, as people name it. What many findings share is read once.
class ImpactNames
{
public:
    explicit ImpactNames(store::Records& records) : m_records(records), m_references(records) {}

    /// A finding without a place is where its delivery went.
    Result<ImpactChange> of(const domain::ImpactFinding& finding);

private:
    template<typename R>
    Result<const R*> cached(QHash<Id<R>, R>& cache, Id<R> id);

    store::Records& m_records;
    References m_references;
    QHash<domain::CharacteristicId, domain::Characteristic> m_characteristics;
    QHash<domain::PartRevisionId, domain::PartRevision> m_revisions;
    QHash<domain::PartId, domain::Part> m_parts;
    QHash<domain::ShipmentId, domain::Shipment> m_shipments;
};

} // namespace clew::services
