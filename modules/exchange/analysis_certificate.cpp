// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/certificate_formats.h"

namespace clew::exchange {

namespace {

StatedValue inspectionOf(const QJsonObject& inspection)
{
    const auto text = [&inspection](const char* name) { return plainText(inspection.value(QLatin1String(name))); };
    StatedValue value;
    value.section = QStringLiteral("analysis");
    value.property = text("Property");
    value.value = text("Value");
    value.unit = text("Unit");
    value.method = text("Method");
    value.specimen = text("TestConditions");
    value.minimum = text("Minimum");
    value.maximum = text("Maximum");
    value.status = text("Interpretation");
    return value;
}

} // namespace

CertificateDraft readAnalysisCertificate(const QJsonObject& root, ProblemLog& log)
{
    CertificateDraft certificate;
    const QJsonObject body = root.value(QStringLiteral("Certificate")).toObject();
    if (plainTexts(body.value(QStringLiteral("CertificateLanguages"))).isEmpty())
        log.error(0, QStringLiteral("CertificateLanguages"),
                  QStringLiteral("The certificate names no language, which its schema asks for; ask its issuer."));
    if (!body.value(QStringLiteral("Analysis")).isObject())
        log.error(0, QStringLiteral("Analysis"), QStringLiteral("The certificate has no analysis; ask its issuer."));
    const auto parties = body.value(QStringLiteral("Parties"));
    certificate.number = plainText(body.value(QStringLiteral("Id")));
    certificate.date = plainText(body.value(QStringLiteral("Date")));
    certificate.type = en10204Type(plainText(body.value(QStringLiteral("Standard"))[QStringLiteral("Type")]));
    certificate.issuer = plainText(parties[QStringLiteral("Manufacturer")][QStringLiteral("Name")]);
    certificate.order =
        plainText(body.value(QStringLiteral("BusinessTransaction"))[QStringLiteral("Order")][QStringLiteral("Id")]);
    const auto product = body.value(QStringLiteral("Product"));
    certificate.product = plainText(product[QStringLiteral("Name")]);
    certificate.specifications = plainTexts(product[QStringLiteral("Standards")]);
    const QJsonArray contacts = body.value(QStringLiteral("Contacts")).toArray();
    if (!contacts.isEmpty())
        certificate.validatedBy = plainText(contacts.first()[QStringLiteral("Name")]);
    const auto analysis = body.value(QStringLiteral("Analysis"));
    const QString batch = plainText(analysis[QStringLiteral("LotId")]);
    const QJsonArray inspections = analysis[QStringLiteral("Inspections")].toArray();
    for (const QJsonValue& inspection : inspections)
        certificate.add(inspectionOf(inspection.toObject()));
    if (!batch.isEmpty())
        certificate.product += QStringLiteral(", lot ") + batch;
    return certificate;
}

} // namespace clew::exchange
