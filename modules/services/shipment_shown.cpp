// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/shipment_shown.h"

#include "services/gate_facts.h"
#include "services/manifest.h"

namespace clew::services {

using namespace domain;

Result<QList<Node>> recordsShown(store::Records& records, ShipmentId id)
{
    const Shipment shipment = TRY(records.get(id));
    QList<Node> nodes;
    QSet<Node> seen;
    const auto add = [&](Kind kind, std::int64_t key) {
        const Node node{kind, key};
        if (!seen.contains(node))
            nodes.append(node);
        seen.insert(node);
    };
    add(Kind::Shipment, id.key());
    QList<UnitId> units;
    QList<LotId> lots;
    for (const ShipmentLine& line : shipment.lines) {
        if (line.unit) {
            units.append(*line.unit);
            add(Kind::Unit, line.unit->key());
            lots.append(TRY(Ancestry::of(records, *line.unit)).lots());
        } else {
            lots.append(TRY(Ancestry::of(records, *line.lot)).lots());
        }
    }
    QSet<LotId> looked;
    for (const LotId lot : std::as_const(lots)) {
        if (looked.contains(lot))
            continue;
        looked.insert(lot);
        add(Kind::Lot, lot.key());
        for (const Certificate& certificate : TRY(certificatesFor(records, lot)))
            add(Kind::Certificate, certificate.id.key());
    }
    for (const Nonconformity& each : TRY(nonconformitiesOn(records, units, lots)))
        add(Kind::Nonconformity, each.id.key());
    return nodes;
}

Result<ShipmentId> shipmentIn(store::Records& records, const QByteArray& manifest)
{
    for (const ManifestLine& line : TRY(readManifest(manifest))) {
        if (line.kind != QLatin1String(kindName(Kind::Shipment)))
            continue;
        if (const auto key = TRY(records.findUuid(Kind::Shipment, line.uuid)))
            return ShipmentId::fromStore(*key);
    }
    return fail(Error::Code::NotFound, QStringLiteral("The document names no delivery of this store."));
}

} // namespace clew::services
