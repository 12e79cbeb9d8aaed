// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/shipping_service.h"
#include "services/store_service.h"

namespace clew::services {

/// Something that was picked for a delivery.
struct ShippingItem
{
    domain::Kind kind = domain::Kind::Unit; ///< unit or lot
    std::int64_t key = 0;
    QString name; ///< for its address
    QString label;
    QString serial; ///< of a unit
    QString part;
    QString quantity;              ///< what leaves, with its unit of measure
    std::optional<Decimal> pieces; ///< of a lot
    bool isLabelRead = false;      ///< by its GS1 symbol, not by a typed name
    QString against;               ///< why it may not leave; empty: it may
};

/// What a scan or a typed name picks: a unit, or of a lot the quantity that was typed (empty: all that is left).
/// NotFound where nothing has that name; what stands against its leaving is no error.
Result<ShippingItem> pickForShipping(OpenStore& store, const QString& scan, const QString& quantity);

/// To whom, as typed.
struct ShippingForm
{
    QString number;
    QString customer;
    QString consignee;
    QString address;
    QString contact;
    QString phone;
    QString order;
};

struct Delivered
{
    QString name; ///< for its address
    QString number;
};
/// Ships what was picked, all of it or nothing. Labels are compared where every unit was picked by its label.
Result<Delivered> shipPicked(OpenStore& store, const ShippingForm& form, const QList<ShippingItem>& items);

struct DeliveryLine
{
    domain::Kind kind = domain::Kind::Unit;
    QString name; ///< for its address
    QString label;
    QString quantity;
};

/// A document about a delivery.
struct DeliveryPaper
{
    QString name; ///< for its address
    QString title;
    QStringList signatures; ///< "Quentin Mahler, approved"
};

struct DeliverySheet
{
    domain::Shipment shipment;
    QString name;
    QString customer;
    QList<DeliveryLine> lines;
    QList<DeliveryPaper> certificates; ///< of conformity: the newest file of each
};
Result<DeliverySheet> deliverySheet(OpenStore& store, const QString& name);

/// Issues the certificate of conformity; again only with a reason. The document's name.
Result<QString> issueConformity(OpenStore& store, const QString& delivery, const QString& reason);

/// XLSX, CSV, or GS1 EPCIS 2.0 events (JSON), by the file name's ending; under a name that is free.
Result<> exportDelivery(OpenStore& store, const QString& delivery, const QString& path);

} // namespace clew::services
