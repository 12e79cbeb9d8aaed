// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/certificate_draft.h"

#include <QRegularExpression>

namespace clew::exchange {

namespace {

QJsonObject jsonOf(const StatedValue& value)
{
    QJsonObject object;
    const auto put = [&object](const char* name, const QString& text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    };
    put("section", value.section);
    put("property", value.property);
    put("symbol", value.symbol);
    put("value", value.value);
    put("unit", value.unit);
    put("method", value.method);
    put("specimen", value.specimen);
    put("minimum", value.minimum);
    put("maximum", value.maximum);
    put("status", value.status);
    return object;
}

/// The heat the certificate is taken for: the only one, or the one the person names.
QString chosenHeat(const CertificateDraft& certificate, const ImportOptions& options, ProblemLog& log)
{
    QStringList heats = certificate.heats;
    heats.removeDuplicates();
    const QString wanted = options.value(QStringLiteral("heat"));
    if (!wanted.isEmpty()) {
        if (!heats.isEmpty() && !heats.contains(wanted))
            log.error(0, QStringLiteral("heat"),
                      QStringLiteral("The certificate is for heat %1, not \"%2\"; ask for the right certificate.")
                          .arg(heats.join(QStringLiteral(", ")), wanted));
        return wanted;
    }
    if (heats.size() == 1)
        return heats.first();
    if (heats.size() > 1)
        log.warning(0, QStringLiteral("heat"),
                    QStringLiteral("The certificate speaks for %1 heats (%2); name yours: --set heat=…")
                        .arg(heats.size())
                        .arg(heats.join(QStringLiteral(", ")).left(200)));
    else
        log.warning(0, QStringLiteral("heat"),
                    QStringLiteral("The certificate names no heat; name it if the material has one: --set heat=…"));
    return {};
}

void checkWhatIsStated(const CertificateDraft& certificate, ProblemLog& log)
{
    if (certificate.number.isEmpty())
        log.error(0, QStringLiteral("number"), QStringLiteral("The certificate has no number; ask its issuer."));
    if (certificate.issuer.isEmpty())
        log.error(0, QStringLiteral("issuer"),
                  QStringLiteral("The certificate does not say who issued it; say it: --set issuer=…"));
    if (certificate.type.isEmpty())
        log.warning(0, QStringLiteral("type"),
                    QStringLiteral("The certificate does not say its type of EN 10204; say it: --set type=3.1"));
    if (certificate.validatedBy.isEmpty())
        log.warning(0, QStringLiteral("validated_by"), QStringLiteral("Nobody is named who validated it."));
    if (certificate.values.isEmpty())
        log.warning(0, QStringLiteral("values"), QStringLiteral("The certificate states no values."));
}

void takeSettings(CertificateDraft& certificate, const ImportOptions& options)
{
    const auto fill = [&options](const char* key, QString& field) {
        const QString said = options.value(QLatin1String(key));
        if (!said.isEmpty())
            field = said;
    };
    fill("issuer", certificate.issuer);
    fill("type", certificate.type);
    fill("date", certificate.date);
    fill("form", certificate.form);
    fill("size", certificate.size);
}

QJsonObject fieldsOf(const CertificateDraft& certificate, const QString& heat, const ImportOptions& options)
{
    QJsonObject fields;
    const auto put = [&fields](const char* name, const QString& text) {
        if (!text.isEmpty())
            fields.insert(QLatin1String(name), text);
    };
    put("number", certificate.number);
    put("issuer", certificate.issuer);
    put("type", certificate.type);
    put("date", certificate.date);
    put("product", certificate.product);
    put("form", certificate.form);
    put("size", certificate.size);
    put("order", certificate.order);
    put("validated_by", certificate.validatedBy);
    put("stated_specification", certificate.specifications.join(QStringLiteral("; ")));
    put("lot", options.value(QStringLiteral("lot")));
    put("discrepancy", options.value(QStringLiteral("discrepancy")));
    put("heat", heat);
    const QString specification = options.value(QStringLiteral("specification"));
    const QString edition = options.value(QStringLiteral("edition"));
    if (!edition.isEmpty())
        fields.insert(QStringLiteral("specification"),
                      QJsonObject{{QStringLiteral("name"), specification}, {QStringLiteral("edition"), edition}});
    else
        put("specification", specification);
    QJsonArray values;
    for (const StatedValue& value : certificate.values)
        values.append(jsonOf(value));
    if (!values.isEmpty())
        fields.insert(QStringLiteral("values"), values);
    return fields;
}

} // namespace

void CertificateDraft::add(const StatedValue& value)
{
    if (!value.property.isEmpty() && !value.value.isEmpty())
        values.append(value);
}

QString en10204Type(const QString& text)
{
    static const QRegularExpression type(QStringLiteral("(?<![\\d.])(2\\.1|2\\.2|3\\.1|3\\.2)(?![\\d.])"));
    return type.match(text).captured(1);
}

QString plainText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toString().trimmed();
}

QStringList plainTexts(const QJsonValue& value)
{
    QStringList texts;
    if (!value.isArray())
        texts.append(plainText(value));
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array)
        texts.append(plainText(item));
    texts.removeAll(QString());
    return texts;
}

void takeShape(const QJsonObject& shape, CertificateDraft& certificate)
{
    const QString form = plainText(shape.value(QStringLiteral("Form")));
    certificate.form = form.endsWith(QLatin1String("Bar")) ? QStringLiteral("bar") : form;
    if (plainText(shape.value(QStringLiteral("Unit"))) != QLatin1String("mm"))
        return;
    for (const char* dimension : {"Diameter", "OuterDiameter", "Thickness", "WallThickness", "SideLength", "Height"}) {
        certificate.size = plainText(shape.value(QLatin1String(dimension)));
        if (!certificate.size.isEmpty())
            return;
    }
}

void checkPicture(const QJsonValue& picture, const QString& place, ProblemLog& log)
{
    const QString text = plainText(picture);
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    if (!text.startsWith(QLatin1String("data:image/png;base64")) || comma < 0)
        return;
    const QByteArray png = QByteArray::fromBase64(text.mid(comma + 1).toLatin1());
    if (!png.startsWith("\x89PNG\r\n\x1a\n") || !png.contains("IEND"))
        log.warning(0, place,
                    QStringLiteral("The picture is damaged: it is no whole PNG. The values are read all the same."));
}

Result<> sendCertificate(CertificateDraft certificate, const ImportOptions& options, const DraftSink& sink,
                         ProblemLog& log)
{
    takeSettings(certificate, options);
    checkWhatIsStated(certificate, log);
    const QString heat = chosenHeat(certificate, options, log);
    if (log.hasErrors())
        return {};
    return sink(
        {QStringLiteral("certificate"), fieldsOf(certificate, heat, options), 0, QStringLiteral("certificate")});
}

} // namespace clew::exchange
