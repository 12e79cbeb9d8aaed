// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/epcis_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace clew::exchange {

namespace {

const QString epcisExtension = QStringLiteral("clew");

QString nameUri(const QString& kind, const QString& name)
{
    return QStringLiteral("urn:clew:%1:%2").arg(kind, QString::fromLatin1(QUrl::toPercentEncoding(name)));
}

QJsonObject transaction(const QString& type, const QString& uri)
{
    return {{QStringLiteral("type"), type}, {QStringLiteral("bizTransaction"), uri}};
}

QJsonArray namedItems(const EpcisDelivery& delivery)
{
    QJsonArray items;
    for (const EpcisItem& item : delivery.items)
        items.append(QJsonObject{{QStringLiteral("clew:epc"), item.epc},
                                 {QStringLiteral("clew:part"), item.part},
                                 {QStringLiteral("clew:serial"), item.serial}});
    for (const EpcisQuantity& quantity : delivery.quantities)
        items.append(QJsonObject{{QStringLiteral("clew:epcClass"), quantity.epcClass},
                                 {QStringLiteral("clew:lot"), quantity.lot}});
    return items;
}

QJsonObject shippingEvent(const EpcisDelivery& delivery)
{
    QJsonObject event{{QStringLiteral("type"), QStringLiteral("ObjectEvent")},
                      {QStringLiteral("eventID"), QStringLiteral("urn:uuid:") + delivery.uuid},
                      {QStringLiteral("eventTime"), delivery.shipped.toString()},
                      {QStringLiteral("eventTimeZoneOffset"), QStringLiteral("+00:00")},
                      {QStringLiteral("action"), QStringLiteral("OBSERVE")},
                      {QStringLiteral("bizStep"), QStringLiteral("shipping")},
                      {QStringLiteral("disposition"), QStringLiteral("in_transit")}};
    QJsonArray epcs;
    for (const EpcisItem& item : delivery.items)
        epcs.append(item.epc);
    if (!epcs.isEmpty())
        event.insert(QStringLiteral("epcList"), epcs);
    QJsonArray quantities;
    for (const EpcisQuantity& quantity : delivery.quantities) {
        QJsonObject element{{QStringLiteral("epcClass"), quantity.epcClass}};
        if (!quantity.quantity.isEmpty())
            element.insert(QStringLiteral("quantity"), quantity.quantity.toDouble());
        quantities.append(element);
    }
    if (!quantities.isEmpty())
        event.insert(QStringLiteral("quantityList"), quantities);
    QJsonArray transactions{
        transaction(QStringLiteral("desadv"), nameUri(QStringLiteral("delivery"), delivery.deliveryNote))};
    if (!delivery.order.isEmpty())
        transactions.append(transaction(QStringLiteral("po"), nameUri(QStringLiteral("order"), delivery.order)));
    event.insert(QStringLiteral("bizTransactionList"), transactions);
    event.insert(QStringLiteral("destinationList"),
                 QJsonArray{QJsonObject{
                     {QStringLiteral("type"), QStringLiteral("owning_party")},
                     {QStringLiteral("destination"), nameUri(QStringLiteral("consignee"), delivery.consignee)}}});
    event.insert(QStringLiteral("clew:items"), namedItems(delivery));
    if (delivery.dayOnly)
        event.insert(QStringLiteral("clew:eventTimeIsDay"), true);
    return event;
}

} // namespace

Result<QByteArray> epcisDocument(const EpcisDelivery& delivery)
{
    if (delivery.items.isEmpty() && delivery.quantities.isEmpty())
        return fail(
            Error::Code::Invalid,
            QStringLiteral("Delivery %1 holds nothing; there is no event to write.").arg(delivery.deliveryNote));
    const QJsonArray context{QStringLiteral("https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"),
                             QJsonObject{{epcisExtension, QStringLiteral("urn:clew:epcis:")}}};
    const QJsonObject document{
        {QStringLiteral("@context"), context},
        {QStringLiteral("id"), QStringLiteral("urn:clew:epcis:document:") + delivery.uuid},
        {QStringLiteral("type"), QStringLiteral("EPCISDocument")},
        {QStringLiteral("schemaVersion"), QStringLiteral("2.0")},
        {QStringLiteral("creationDate"), delivery.created.toString()},
        {QStringLiteral("epcisBody"), QJsonObject{{QStringLiteral("eventList"), QJsonArray{shippingEvent(delivery)}}}}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace clew::exchange
