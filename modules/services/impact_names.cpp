// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/impact_names.h"

namespace clew::services {

using namespace domain;

template<typename R>
Result<const R*> ImpactNames::cached(QHash<Id<R>, R>& cache, Id<R> id)
{
    auto known = cache.constFind(id);
    if (known == cache.constEnd())
        known = cache.insert(id, TRY(m_records.getOwn(id)));
    return &*known;
}

Result<ImpactChange> ImpactNames::of(const ImpactFinding& finding)
{
    ImpactChange change;
    change.finding = finding;
    const Characteristic& characteristic = *TRY(cached(m_characteristics, finding.characteristic));
    change.characteristic = finding.feature > 0
                                ? QStringLiteral("%1.%2").arg(characteristic.balloon).arg(finding.feature)
                                : characteristic.balloon;
    change.unitOfMeasure = characteristic.unit;
    const PartRevision& revision = *TRY(cached(m_revisions, characteristic.part_revision));
    change.part = TRY(cached(m_parts, revision.part))->number;
    change.serial =
        finding.unit ? TRY(m_records.getOwn(*finding.unit)).serial : TRY(m_records.getOwn(*finding.lot)).number;
    if (finding.shipment) {
        const Shipment& shipment = *TRY(cached(m_shipments, *finding.shipment));
        change.shipment = shipment.number;
        change.consignee = shipment.consignee;
        if (change.consignee.isEmpty() && shipment.sold_to)
            change.consignee = TRY(m_references.label(Kind::Customer, shipment.sold_to->key()));
    }
    if (change.finding.place.isEmpty())
        change.finding.place = change.consignee;
    return change;
}

} // namespace clew::services
