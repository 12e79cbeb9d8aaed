// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/certificate_formats.h"

namespace clew::exchange {

namespace {

QString conformityUnit(const QString& unit)
{
    return unit == QLatin1String("percent") ? QStringLiteral("%") : unit;
}

/// A test's values; "0.27" or "0.27…0.31" where it states a range.
void addTest(const QJsonObject& test, CertificateDraft& certificate)
{
    const QStringList objects = plainTexts(test.value(QStringLiteral("RefObjectIDs")));
    const QJsonArray values = test.value(QStringLiteral("TestValues")).toArray();
    for (const QJsonValue& stated : values) {
        const auto text = [&stated](const char* name) { return plainText(stated[QLatin1String(name)]); };
        StatedValue value;
        value.section = plainText(test.value(QStringLiteral("NameOfTest")));
        value.property = text("ValueName");
        value.symbol = value.section.startsWith(QLatin1String("Chemical")) ? value.property : QString();
        value.unit = conformityUnit(text("Unit"));
        value.method = plainText(test.value(QStringLiteral("TestStandardOrMethod")));
        value.specimen = QStringLiteral("object ") + objects.join(QStringLiteral(", "));
        value.minimum = text("SpecMin");
        value.maximum = text("SpecMax");
        const QString from = text("ActualFrom");
        const QString to = text("ActualTo");
        value.value = to.isEmpty() || to == from ? from : from + QStringLiteral("…") + to;
        const QJsonValue good = test.value(QStringLiteral("TestOK"));
        if (good.isBool())
            value.status = good.toBool() ? QStringLiteral("OK") : QStringLiteral("not OK");
        certificate.add(value);
    }
}

/// The objects it speaks for, by their ids, with their cast numbers.
QHash<QString, QString> castsOf(const QJsonArray& objects)
{
    QHash<QString, QString> casts;
    for (const QJsonValue& object : objects) {
        const QJsonArray properties = object[QStringLiteral("ObjectProperties")].toArray();
        for (const QJsonValue& property : properties) {
            if (plainText(property[QStringLiteral("Name")]) == QLatin1String("CastNo"))
                casts.insert(plainText(object[QStringLiteral("ObjectId")]),
                             plainTexts(property[QStringLiteral("Value")]).value(0));
        }
    }
    return casts;
}

void takeParties(const QJsonArray& parties, CertificateDraft& certificate)
{
    for (const QJsonValue& party : parties) {
        if (plainText(party[QStringLiteral("PartyRole")]) == QLatin1String("Manufacturer"))
            certificate.issuer = plainText(party[QStringLiteral("PartyName")]);
    }
}

} // namespace

CertificateDraft readConformityCertificate(const QJsonObject& root, const QString& heat, ProblemLog& log)
{
    CertificateDraft certificate;
    const auto data = root.value(QStringLiteral("EcocData"))[QStringLiteral("Data")];
    if (!data.isObject())
        log.error(0, QStringLiteral("EcocData"), QStringLiteral("The certificate has no data; ask its issuer."));
    certificate.number = plainText(root.value(QStringLiteral("Id")));
    certificate.type =
        en10204Type(plainText(data[QStringLiteral("EcocType")]).remove(QStringLiteral("MaterialCertificate")));
    takeParties(data[QStringLiteral("Parties")].toArray(), certificate);
    const QJsonArray objects = data[QStringLiteral("ObjectOfDeclaration")].toArray();
    if (!objects.isEmpty())
        certificate.product = plainText(objects.first()[QStringLiteral("ObjectName")]);
    const QHash<QString, QString> casts = castsOf(objects);
    for (const QJsonValue& object : objects)
        certificate.heats.append(casts.value(plainText(object[QStringLiteral("ObjectId")])));
    certificate.heats.removeAll(QString());
    const auto declaration = root.value(QStringLiteral("Declaration"));
    certificate.date = plainText(declaration[QStringLiteral("DateOfIssue")]);
    certificate.validatedBy = plainText(declaration[QStringLiteral("Signature")][QStringLiteral("SignerName")]);
    const QJsonArray tests =
        root.value(QStringLiteral("EcocData"))[QStringLiteral("Results")][QStringLiteral("MaterialCertification")]
            .toArray();
    for (const QJsonValue& test : tests) {
        const QStringList ids = plainTexts(test[QStringLiteral("RefObjectIDs")]);
        const bool isWanted =
            heat.isEmpty() || ids.isEmpty() ||
            std::any_of(ids.begin(), ids.end(), [&](const QString& id) { return casts.value(id) == heat; });
        if (isWanted)
            addTest(test.toObject(), certificate);
    }
    return certificate;
}

} // namespace clew::exchange
