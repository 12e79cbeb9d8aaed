// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/delivery_export.h"

#include "exchange/csv_writer.h"
#include "exchange/epcis_writer.h"
#include "services/record_history.h"

namespace clew::services {

using namespace domain;

namespace {

Result<QString> pieceUri(store::Records& records, Kind kind, std::int64_t key)
{
    return QStringLiteral("urn:uuid:") + QString::fromLatin1(TRY(records.uuidOf(kind, key)));
}

/// When it was recorded, where that is the day of the delivery; else the beginning of its day.
Result<> setShipped(store::Records& records, exchange::EpcisDelivery& delivery, const Shipment& shipment)
{
    const QList<RecordStep> steps = TRY(RecordHistory(records).of(Kind::Shipment, shipment.id.key()));
    if (!steps.isEmpty())
        delivery.shipped = steps.first().time;
    if (!shipment.date.isValid() || (!steps.isEmpty() && delivery.shipped.utcDay() == shipment.date))
        return {};
    delivery.shipped = Instant::fromMilliseconds(shipment.date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    delivery.dayOnly = true;
    return {};
}

struct PartWords
{
    QString number;
    QString revision;
};

Result<PartWords> wordsOfPart(store::Records& records, const std::optional<PartRevisionId>& id)
{
    if (!id)
        return PartWords{};
    const PartRevision revision = TRY(records.getOwn(*id));
    return PartWords{TRY(records.getOwn(revision.part)).number, revision.revision};
}

} // namespace

Result<QByteArray> deliveryAsEpcis(store::Records& records, const Clock& clock, ShipmentId id)
{
    const Shipment shipment = TRY(records.get(id));
    exchange::EpcisDelivery delivery;
    delivery.uuid = QString::fromLatin1(TRY(records.uuidOf(Kind::Shipment, id.key())));
    delivery.deliveryNote = shipment.number;
    delivery.order = shipment.customer_order;
    delivery.consignee = shipment.consignee;
    delivery.created = clock.now();
    TRY(setShipped(records, delivery, shipment));
    for (const ShipmentLine& line : shipment.lines) {
        if (line.unit) {
            const domain::Unit unit = TRY(records.getOwn(*line.unit));
            const QString part = TRY(records.getOwn(unit.part)).number;
            delivery.items.append({TRY(pieceUri(records, Kind::Unit, line.unit->key())), part, unit.serial});
            continue;
        }
        const Lot lot = TRY(records.getOwn(*line.lot));
        delivery.quantities.append({TRY(pieceUri(records, Kind::Lot, line.lot->key())),
                                    line.quantity ? line.quantity->toCanonicalText() : QString(), lot.number});
    }
    return exchange::epcisDocument(delivery);
}

Result<exchange::Sheet> deliveryAsSheet(store::Records& records, ShipmentId id)
{
    const Shipment shipment = TRY(records.get(id));
    const QStringList head{shipment.number,        shipment.date.isValid() ? dayText(shipment.date) : QString(),
                           shipment.consignee,     shipment.address,
                           shipment.contact,       shipment.phone,
                           shipment.customer_order};
    exchange::Sheet sheet{QStringLiteral("delivery"),
                          {QStringLiteral("delivery_note"), QStringLiteral("date"), QStringLiteral("consignee"),
                           QStringLiteral("address"), QStringLiteral("contact"), QStringLiteral("phone"),
                           QStringLiteral("order"), QStringLiteral("part"), QStringLiteral("revision"),
                           QStringLiteral("serial"), QStringLiteral("lot"), QStringLiteral("quantity"),
                           QStringLiteral("unit")},
                          {}};
    for (const ShipmentLine& line : shipment.lines) {
        if (line.unit) {
            const domain::Unit unit = TRY(records.getOwn(*line.unit));
            const PartWords part = TRY(wordsOfPart(records, unit.part_revision));
            const QString lot = unit.lot ? TRY(records.getOwn(*unit.lot)).number : QString();
            sheet.rows.append(head + QStringList{part.number, part.revision, unit.serial, lot, QStringLiteral("1"),
                                                 QStringLiteral("pcs")});
            continue;
        }
        const Lot lot = TRY(records.getOwn(*line.lot));
        const PartWords part = TRY(wordsOfPart(records, lot.part_revision));
        sheet.rows.append(head + QStringList{part.number, part.revision, QString(), lot.number,
                                             line.quantity ? line.quantity->toCanonicalText() : QString(),
                                             lot.unit_of_measure});
    }
    return sheet;
}

Result<QByteArray> deliveryAsCsv(store::Records& records, ShipmentId id)
{
    const exchange::Sheet sheet = TRY(deliveryAsSheet(records, id));
    QByteArray csv = exchange::csvRow(sheet.headers);
    for (const QStringList& row : sheet.rows)
        csv += exchange::csvRow(row);
    return csv;
}

} // namespace clew::services
