// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/conformity_report.h"
#include "reports/view_json.h"

#include <QJsonDocument>

namespace clew::reports {

using namespace json;

namespace {

QJsonObject conformityItem(const domain::ConformityItem& item)
{
    QJsonObject object;
    object.insert(QLatin1String("item"), item.number);
    put(object, QLatin1String("part"), item.part);
    put(object, QLatin1String("description"), item.description);
    put(object, QLatin1String("revision"), item.revision);
    put(object, QLatin1String("quantity"), item.quantity);
    put(object, QLatin1String("traceability"), item.traceability);
    return object;
}

QJsonObject conformityEvidence(const domain::ConformityEvidence& evidence)
{
    QJsonObject object;
    put(object, QLatin1String("kind"), evidence.kind);
    put(object, QLatin1String("number"), evidence.number);
    put(object, QLatin1String("subject"), evidence.subject);
    put(object, QLatin1String("state"), evidence.state);
    return object;
}

} // namespace

QByteArray toJson(const domain::ConformityCertificate& certificate)
{
    QJsonObject object;
    object.insert(QLatin1String("format"), QStringLiteral("clew/certificate_of_conformity/1"));
    object.insert(QLatin1String("document"), head(certificate.head));
    put(object, QLatin1String("customer"), certificate.customer);
    put(object, QLatin1String("purchase_order"), certificate.purchaseOrder);
    put(object, QLatin1String("delivery_note"), certificate.deliveryNote);
    put(object, QLatin1String("shipped"), certificate.shipped);
    put(object, QLatin1String("consignee"), certificate.consignee);
    put(object, QLatin1String("consignee_address"), certificate.consigneeAddress);
    put(object, QLatin1String("remarks"), certificate.remarks);
    putList(object, QLatin1String("items"), certificate.items, conformityItem);
    putList(object, QLatin1String("evidence"), certificate.evidence, conformityEvidence);
    putList(object, QLatin1String("signers"), certificate.signers, signer);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace clew::reports
