// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/certificate_formats.h"

namespace clew::exchange {

namespace {

/// EN 10168:2004, blocks C and D: what a code's value is found by.
QString symbolOfCode(const QString& code)
{
    static const QHash<QString, QString> symbols{{QStringLiteral("C11"), QStringLiteral("Rp0.2")},
                                                 {QStringLiteral("C12"), QStringLiteral("Rm")},
                                                 {QStringLiteral("C13"), QStringLiteral("A")},
                                                 {QStringLiteral("C14"), QStringLiteral("Z")}};
    return symbols.value(code);
}

QString nameOfCode(const QString& code)
{
    static const QHash<QString, QString> names{{QStringLiteral("C31"), QStringLiteral("hardness")},
                                               {QStringLiteral("C32"), QStringLiteral("hardness, mean")},
                                               {QStringLiteral("C42"), QStringLiteral("impact energy")},
                                               {QStringLiteral("C43"), QStringLiteral("impact energy, mean")}};
    return names.value(code, code);
}

/// "ChemicalComposition" -> "chemical composition"
QString sectionWords(const QString& name)
{
    QString words;
    for (const QChar letter : name) {
        if (letter.isUpper() && !words.isEmpty())
            words += QLatin1Char(' ');
        words += letter.toLower();
    }
    return words;
}

/// Collects every stated value below a block; plain texts beside them say of which specimen and by which method.
class En10168Values
{
public:
    explicit En10168Values(CertificateDraft& certificate) : m_certificate(certificate) {}

    void collect(const QJsonValue& block, const QString& code, StatedValue context)
    {
        if (block.isArray()) {
            const QJsonArray items = block.toArray();
            for (const QJsonValue& item : items)
                collect(item, code, context);
            return;
        }
        if (!block.isObject())
            return;
        const QJsonObject object = block.toObject();
        if (object.contains(QStringLiteral("Actual")))
            return addElement(object, code, context);
        if (object.contains(QStringLiteral("Value")))
            return addMeasurement(object, code, context);
        takeContext(object, context);
        for (auto member = object.begin(); member != object.end(); ++member) {
            StatedValue inner = context;
            if (!isCode(member.key()) && member.key() != QLatin1String("SupplementaryInformation"))
                inner.section = sectionWords(member.key());
            collect(member.value(), member.key(), inner);
        }
    }

private:
    static bool isCode(const QString& key) { return key.size() > 2 && key[0].isUpper() && key[1].isDigit(); }
    static void takeContext(const QJsonObject& object, StatedValue& context)
    {
        QStringList specimen{context.specimen};
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString text = member->isString() ? plainText(*member) : QString();
            if (text.isEmpty() || !isCode(member.key()))
                continue;
            if (member.key() == QLatin1String("C30") || member.key() == QLatin1String("C70"))
                context.method = text;
            else
                specimen.append(text);
        }
        specimen.removeAll(QString());
        context.specimen = specimen.join(QStringLiteral(", "));
    }
    /// "0.15", or {Value, Operator}
    static QString withOperator(const QJsonValue& value)
    {
        if (!value.isObject())
            return plainText(value);
        const QString sign = plainText(value[QStringLiteral("Operator")]);
        return (sign == QLatin1String("=") ? QString() : sign) + plainText(value[QStringLiteral("Value")]);
    }
    void addElement(const QJsonObject& object, const QString& code, StatedValue value)
    {
        value.symbol = plainText(object.value(QStringLiteral("Symbol")));
        value.property = value.symbol.isEmpty() ? code : value.symbol;
        value.value = withOperator(object.value(QStringLiteral("Actual")));
        value.unit = plainText(object.value(QStringLiteral("Unit")));
        if (value.unit.isEmpty())
            value.unit = QStringLiteral("%"); // EN 10168, C71 to C92: mass fraction in %
        value.minimum = withOperator(object.value(QStringLiteral("Minimum")));
        value.maximum = withOperator(object.value(QStringLiteral("Maximum")));
        m_certificate.add(value);
    }
    void addMeasurement(const QJsonObject& object, const QString& code, StatedValue value)
    {
        value.symbol = symbolOfCode(code);
        value.property = plainText(object.value(QStringLiteral("Property")));
        if (value.property.isEmpty())
            value.property = plainText(object.value(QStringLiteral("Key")));
        if (!object.value(QStringLiteral("Key")).isUndefined())
            value.symbol.clear(); // a free field that happens to have the code
        if (value.property.isEmpty())
            value.property = nameOfCode(code);
        value.value = plainText(object.value(QStringLiteral("Value")));
        value.unit = plainText(object.value(QStringLiteral("Unit")));
        if (object.contains(QStringLiteral("Method")))
            value.method = plainText(object.value(QStringLiteral("Method")));
        value.minimum = plainText(object.value(QStringLiteral("Minimum")));
        value.maximum = plainText(object.value(QStringLiteral("Maximum")));
        value.status = plainText(object.value(QStringLiteral("Interpretation")));
        m_certificate.add(value);
    }

    CertificateDraft& m_certificate;
};

QString en10168Party(const QJsonValue& party)
{
    const QString name = plainText(party[QStringLiteral("Name")]);
    return name.isEmpty() ? plainText(party[QStringLiteral("CompanyName")]) : name;
}

void takeProduct(const QJsonObject& product, CertificateDraft& certificate)
{
    certificate.product = plainText(product.value(QStringLiteral("B01")));
    certificate.heats = plainTexts(product.value(QStringLiteral("B07")));
    takeShape(product.value(QStringLiteral("B09")).toObject(), certificate);
    const QJsonObject norms = product.value(QStringLiteral("B02")).toObject();
    for (const char* list : {"ProductNorm", "MaterialNorm", "SteelDesignation"})
        certificate.specifications += plainTexts(norms.value(QLatin1String(list)));
}

} // namespace

CertificateDraft readEn10168(const QJsonObject& root, ProblemLog& log)
{
    CertificateDraft certificate;
    const QJsonObject body = root.value(QStringLiteral("Certificate")).toObject();
    for (const char* block : {"CommercialTransaction", "ProductDescription", "Validation"}) {
        if (!body.value(QLatin1String(block)).isObject())
            log.error(0, QLatin1String(block),
                      QStringLiteral("The certificate lacks this block of EN 10168; ask its issuer for a whole one."));
    }
    if (plainTexts(body.value(QStringLiteral("CertificateLanguages"))).isEmpty())
        log.error(0, QStringLiteral("CertificateLanguages"),
                  QStringLiteral("The certificate names no language, which its schema asks for; ask its issuer."));
    const QJsonObject trade = body.value(QStringLiteral("CommercialTransaction")).toObject();
    certificate.issuer = en10168Party(trade.value(QStringLiteral("A01")));
    certificate.type = en10204Type(plainText(trade.value(QStringLiteral("A02"))));
    certificate.number = plainText(trade.value(QStringLiteral("A03")));
    certificate.order = plainText(trade.value(QStringLiteral("A07")));
    checkPicture(trade.value(QStringLiteral("A04")), QStringLiteral("A04"), log);
    takeProduct(body.value(QStringLiteral("ProductDescription")).toObject(), certificate);
    const QJsonObject validation = body.value(QStringLiteral("Validation")).toObject();
    certificate.date = plainText(validation.value(QStringLiteral("Z02")));
    certificate.validatedBy = plainText(validation.value(QStringLiteral("Z03"))[QStringLiteral("Name")]);
    if (certificate.validatedBy.isEmpty())
        certificate.validatedBy = plainText(validation.value(QStringLiteral("Z03")));
    En10168Values values(certificate);
    values.collect(body.value(QStringLiteral("Inspection")), {}, {});
    values.collect(body.value(QStringLiteral("OtherTests")), {}, {});
    return certificate;
}

} // namespace clew::exchange
