// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/shipping_desk.h"

#include "domain/gs1.h"
#include "domain/scan_code.h"
#include "services/conformity_service.h"
#include "services/delivery_export.h"
#include "services/locator.h"
#include "services/record_view.h"
#include "services/sheet_file.h"
#include "store/floor_questions.h"
#include "store/history_questions.h"

#include <QFileInfo>
#include <QSaveFile>

namespace clew::services {

using namespace domain;

namespace {

ShippingService shippingOf(OpenStore& store)
{
    return ShippingService(store.records(), store.clock(), store.session());
}

/// What a code or name means here.
struct Picked
{
    Kind kind = Kind::Unit;
    QString name;
    bool isLabel = false;
};

std::optional<Picked> pickedByLabel(const QString& scan)
{
    const auto elements = scan.startsWith(QLatin1Char('(')) ? gs1FromBrackets(scan) : gs1FromScan(scan);
    if (!elements)
        return {};
    const QString serial = gs1Value(*elements, "21");
    const QString part = gs1Value(*elements, "240");
    if (!serial.isEmpty())
        return Picked{Kind::Unit, part.isEmpty() ? serial : part + QLatin1Char('/') + serial, true};
    const QString lot = gs1Value(*elements, "10");
    return lot.isEmpty() ? std::optional<Picked>() : Picked{Kind::Lot, lot, true};
}

Result<ShippingItem> itemOf(OpenStore& store, const Picked& picked)
{
    ShippingItem item;
    item.kind = picked.kind;
    item.key = TRY(recordOf(store, picked.kind, picked.name));
    item.name = TRY(recordName(store, picked.kind, item.key));
    item.label = TRY(References(store.records()).label(picked.kind, item.key));
    item.isLabelRead = picked.isLabel;
    return item;
}

Result<ShippingItem> findItem(OpenStore& store, const QString& scan)
{
    if (const auto label = pickedByLabel(scan))
        return itemOf(store, *label);
    const ScanCode code = readScan(scan);
    if (code.kind == ScanCode::Kind::Lot)
        return itemOf(store, {Kind::Lot, code.name, false});
    const auto unit = itemOf(store, {Kind::Unit, code.name, false});
    if (unit || code.kind == ScanCode::Kind::Unit || unit.error().code != Error::Code::NotFound)
        return unit;
    const auto lot = itemOf(store, {Kind::Lot, code.name, false});
    if (!lot && lot.error().code == Error::Code::NotFound)
        return fail(Error::Code::NotFound,
                    QStringLiteral("There is no unit and no lot “%1”; scan its label, or check the number.").arg(scan));
    return lot;
}

Result<> addUnit(OpenStore& store, ShippingItem& item)
{
    const domain::Unit unit = TRY(store.records().getOwn(UnitId::fromStore(item.key)));
    item.serial = unit.serial;
    item.part = TRY(store.records().getOwn(unit.part)).number;
    item.quantity = QStringLiteral("1 pcs");
    const auto may = shippingOf(store).mayLeave(unit.id);
    item.against = may ? QString() : may.error().message;
    return {};
}

Result<> addLot(OpenStore& store, ShippingItem& item, const QString& typed)
{
    const Lot lot = TRY(store.records().getOwn(LotId::fromStore(item.key)));
    if (lot.part_revision)
        item.part = TRY(store.records().getOwn(TRY(store.records().getOwn(*lot.part_revision)).part)).number;
    ShipLot wanted{lot.id, {}};
    if (!typed.trimmed().isEmpty()) {
        const auto quantity = Decimal::parse(QString(typed.trimmed()).replace(QLatin1Char(','), QLatin1Char('.')));
        if (!quantity)
            return fail(Error::Code::Invalid, QStringLiteral("A quantity is a number; “%1” is none.").arg(typed));
        wanted.quantity = *quantity;
    }
    const auto leaves = shippingOf(store).mayLeave(wanted);
    item.pieces = leaves ? std::optional(*leaves) : wanted.quantity;
    item.against = leaves ? QString() : leaves.error().message;
    if (item.pieces)
        item.quantity = (item.pieces->toCanonicalText() + QLatin1Char(' ') + lot.unit_of_measure).trimmed();
    return {};
}

/// Every unit by its label, or no comparison at all: a half-read box says nothing.
QStringList labelsOf(const QList<ShippingItem>& items)
{
    QStringList labels;
    for (const ShippingItem& item : items) {
        if (item.kind != Kind::Unit)
            continue;
        if (!item.isLabelRead)
            return {};
        labels.append(item.serial);
    }
    return labels;
}

Result<ShipmentId> shipmentNamed(OpenStore& store, const QString& name)
{
    return ShipmentId::fromStore(TRY(recordOf(store, Kind::Shipment, name)));
}

Result<> addPapers(OpenStore& store, DeliverySheet& sheet)
{
    const QString title = QStringLiteral("COC-") + sheet.shipment.number;
    for (const DocumentId id : TRY(store::documentsTitled(store.database(), title))) {
        if (!TRY(store::nextRevisionsOf(store.database(), id)).isEmpty())
            continue; // it was signed since
        DeliveryPaper paper;
        paper.name = TRY(recordName(store, Kind::Document, id.key()));
        paper.title = TRY(store.records().getOwn(id)).title;
        std::optional<DocumentId> file = id;
        while (file) {
            for (const SignatureId signature : TRY(store::signaturesOf(store.database(), *file))) {
                const Signature signedBy = TRY(store.records().getOwn(signature));
                paper.signatures.prepend(QStringLiteral("%1, %2").arg(signedBy.printed_name, signedBy.meaning));
            }
            file = TRY(store.records().getOwn(*file)).previous;
        }
        sheet.certificates.append(paper);
    }
    return {};
}

} // namespace

Result<ShippingItem> pickForShipping(OpenStore& store, const QString& scan, const QString& quantity)
{
    if (scan.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Scan or type what goes into the box."));
    ShippingItem item = TRY(findItem(store, scan.trimmed()));
    if (item.kind == Kind::Unit)
        TRY(addUnit(store, item));
    else
        TRY(addLot(store, item, quantity));
    return item;
}

Result<Delivered> shipPicked(OpenStore& store, const ShippingForm& form, const QList<ShippingItem>& items)
{
    ShipRequest request;
    request.number = form.number.trimmed();
    request.consignee = form.consignee.trimmed();
    request.address = form.address.trimmed();
    request.contact = form.contact.trimmed();
    request.phone = form.phone.trimmed();
    request.customerOrder = form.order.trimmed();
    if (!form.customer.trimmed().isEmpty())
        request.soldTo =
            CustomerId::fromStore(TRY(findRecord(store.records(), Kind::Customer, {form.customer.trimmed(), {}})));
    for (const ShippingItem& item : items) {
        if (item.kind == Kind::Unit)
            request.units.append(UnitId::fromStore(item.key));
        else
            request.lots.append({LotId::fromStore(item.key), item.pieces});
    }
    request.labels = labelsOf(items);
    const ShipmentId id = TRY(shippingOf(store).ship(request));
    const QString number = TRY(store.records().getOwn(id)).number;
    return Delivered{TRY(recordName(store, Kind::Shipment, id.key())), number};
}

Result<DeliverySheet> deliverySheet(OpenStore& store, const QString& name)
{
    DeliverySheet sheet;
    const ShipmentId id = TRY(shipmentNamed(store, name));
    sheet.shipment = TRY(store.records().get(id));
    sheet.name = TRY(recordName(store, Kind::Shipment, id.key()));
    if (sheet.shipment.sold_to)
        sheet.customer = TRY(store.records().getOwn(*sheet.shipment.sold_to)).name;
    References references(store.records());
    for (const ShipmentLine& line : std::as_const(sheet.shipment.lines)) {
        DeliveryLine shown;
        shown.kind = line.unit ? Kind::Unit : Kind::Lot;
        const std::int64_t key = line.unit ? line.unit->key() : line.lot->key();
        shown.name = TRY(recordName(store, shown.kind, key));
        shown.label = TRY(references.label(shown.kind, key));
        shown.quantity = QStringLiteral("1 pcs");
        if (line.lot) {
            const Lot lot = TRY(store.records().getOwn(*line.lot));
            const auto& quantity = line.quantity;
            shown.quantity =
                quantity ? (quantity->toCanonicalText() + QLatin1Char(' ') + lot.unit_of_measure).trimmed() : QString();
        }
        sheet.lines.append(shown);
    }
    TRY(addPapers(store, sheet));
    return sheet;
}

Result<QString> issueConformity(OpenStore& store, const QString& delivery, const QString& reason)
{
    IssueRequest request;
    request.revisionReason = reason.trimmed();
    const auto issued = TRY(ConformityService(store.records(), store.clock(), store.session())
                                .issue(TRY(shipmentNamed(store, delivery)), request));
    return recordName(store, Kind::Document, issued.document.key());
}

Result<> exportDelivery(OpenStore& store, const QString& delivery, const QString& path)
{
    const ShipmentId id = TRY(shipmentNamed(store, delivery));
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeSheets(store.session(), path, SheetFormat::Xlsx, {TRY(deliveryAsSheet(store.records(), id))});
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeSheets(store.session(), path, SheetFormat::Csv, {TRY(deliveryAsSheet(store.records(), id))});
    TRY(store.session().actor(Right::ExportRecords));
    if (QFileInfo::exists(path))
        return fail(Error::Code::Conflict,
                    QStringLiteral("There is already a file “%1”; give another name.").arg(path));
    const QByteArray events = TRY(deliveryAsEpcis(store.records(), store.clock(), id));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(events) != events.size() || !file.commit())
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be written: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace clew::services
