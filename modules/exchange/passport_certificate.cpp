// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/certificate_formats.h"

namespace clew::exchange {

namespace {

/// A result of one number or text, with its operator: {"ResultType":"numeric","Value":0.18,"Operator":"<"}.
QString resultText(const QJsonValue& result)
{
    if (!result.isObject())
        return plainText(result);
    if (plainText(result[QStringLiteral("ResultType")]) == QLatin1String("range"))
        return plainText(result[QStringLiteral("Minimum")]) + QStringLiteral("…") +
               plainText(result[QStringLiteral("Maximum")]);
    const QString sign = plainText(result[QStringLiteral("Operator")]);
    return (sign == QLatin1String("=") ? QString() : sign) + plainText(result[QStringLiteral("Value")]);
}

/// One property with its results: a single one, several specimens, a range, or a table over a parameter.
void addPassportProperty(const QJsonObject& property, const QString& section, CertificateDraft& certificate)
{
    const auto text = [&property](const char* name) { return plainText(property.value(QLatin1String(name))); };
    StatedValue value;
    value.section = section;
    value.symbol = text("PropertySymbol");
    value.property = text("PropertyName").isEmpty() ? value.symbol : text("PropertyName");
    value.unit = text("Unit");
    value.method = text("Method");
    value.specimen = text("TestConditions");
    value.minimum = resultText(property.value(QStringLiteral("Minimum")));
    value.maximum = resultText(property.value(QStringLiteral("Maximum")));
    value.status = text("Interpretation");
    const auto actual = property.value(QStringLiteral("Actual"));
    const QJsonArray values = actual[QStringLiteral("Values")].toArray();
    for (const QJsonValue& one : values) {
        value.value = resultText(one);
        certificate.add(value);
    }
    const QJsonArray table = actual[QStringLiteral("Data")].toArray();
    for (const QJsonValue& row : table) {
        StatedValue point = value;
        point.symbol.clear(); // a place in a profile is no value of the whole
        point.property =
            QStringLiteral("%1 at %2 %3 %4")
                .arg(value.property, plainText(actual[QStringLiteral("ParameterName")]),
                     plainText(row[QStringLiteral("Parameter")]), plainText(actual[QStringLiteral("ParameterUnit")]))
                .trimmed();
        point.value = resultText(row[QStringLiteral("Value")]);
        point.minimum = resultText(row[QStringLiteral("Minimum")]);
        point.maximum = resultText(row[QStringLiteral("Maximum")]);
        if (row.toObject().contains(QStringLiteral("Status")))
            point.status = plainText(row[QStringLiteral("Status")]);
        certificate.add(point);
    }
    if (values.isEmpty() && table.isEmpty()) {
        value.value = resultText(actual);
        certificate.add(value);
    }
}

void addAll(const QJsonArray& properties, const QString& section, CertificateDraft& certificate)
{
    for (const QJsonValue& property : properties)
        addPassportProperty(property.toObject(), section, certificate);
}

void takePassportProduct(const QJsonObject& product, CertificateDraft& certificate)
{
    certificate.product = plainText(product.value(QStringLiteral("Name")));
    takeShape(product.value(QStringLiteral("Shape")).toObject(), certificate);
    const QJsonArray norms = product.value(QStringLiteral("ProductNorms")).toArray();
    for (const QJsonValue& norm : norms)
        certificate.specifications.append(
            (plainText(norm[QStringLiteral("Standard")]) + QLatin1Char(' ') + plainText(norm[QStringLiteral("Year")]))
                .trimmed());
    const QJsonArray designations = product.value(QStringLiteral("MaterialDesignations")).toArray();
    for (const QJsonValue& designation : designations) {
        for (const char* kind : {"Name", "Number"})
            certificate.specifications += plainTexts(designation[QLatin1String(kind)][QStringLiteral("Value")]);
    }
}

} // namespace

CertificateDraft readMetalPassport(const QJsonObject& root, ProblemLog& log)
{
    CertificateDraft certificate;
    const QJsonObject body = root.value(QStringLiteral("DigitalMaterialPassport")).toObject();
    for (const char* block : {"TransactionData", "Product", "Validation"}) {
        if (!body.value(QLatin1String(block)).isObject())
            log.error(0, QLatin1String(block),
                      QStringLiteral("The passport lacks this block; ask its issuer for a whole one."));
    }
    if (plainTexts(body.value(QStringLiteral("Languages"))).isEmpty())
        log.error(0, QStringLiteral("Languages"),
                  QStringLiteral("The passport names no language, which its schema asks for; ask its issuer."));
    certificate.number = plainText(body.value(QStringLiteral("Id")));
    certificate.date = plainText(body.value(QStringLiteral("IssueDate")));
    const auto transaction = body.value(QStringLiteral("TransactionData"));
    const auto manufacturer = transaction[QStringLiteral("Parties")][QStringLiteral("Manufacturer")];
    certificate.issuer = plainText(manufacturer[QStringLiteral("Name")]);
    checkPicture(manufacturer[QStringLiteral("Logo")], QStringLiteral("Logo"), log);
    certificate.order =
        plainText(transaction[QStringLiteral("BusinessTransaction")][QStringLiteral("Order")][QStringLiteral("Id")]);
    takePassportProduct(body.value(QStringLiteral("Product")).toObject(), certificate);
    const auto validation = body.value(QStringLiteral("Validation"));
    certificate.type = en10204Type(plainText(validation[QStringLiteral("CertificateType")][QStringLiteral("Type")]));
    const QJsonArray validators = validation[QStringLiteral("Validators")].toArray();
    if (!validators.isEmpty())
        certificate.validatedBy = plainText(validators.first()[QStringLiteral("Name")]);
    const auto chemistry = body.value(QStringLiteral("ChemicalAnalysis"));
    certificate.heats = plainTexts(chemistry[QStringLiteral("HeatNumber")]);
    addAll(chemistry[QStringLiteral("Elements")].toArray(), QStringLiteral("chemical composition"), certificate);
    addAll(body.value(QStringLiteral("MechanicalProperties")).toArray(), QStringLiteral("mechanical properties"),
           certificate);
    addAll(body.value(QStringLiteral("PhysicalProperties")).toArray(), QStringLiteral("physical properties"),
           certificate);
    addAll(body.value(QStringLiteral("SupplementaryTests")).toArray(), QStringLiteral("supplementary tests"),
           certificate);
    return certificate;
}

} // namespace clew::exchange
