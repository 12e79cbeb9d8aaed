// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/dcc_reader.h"

#include "domain/exact_value.h"
#include "exchange/dcc_points.h"
#include "exchange/dcc_rules.h"
#include "exchange/decimal_text.h"

#include <QStringDecoder>

namespace clew::exchange {

namespace {

/// The identifications of an item, by who issued them.
QString identificationBy(const XmlNode& item, const char* issuer)
{
    const XmlNode* list = item.child(u"identifications");
    for (const XmlNode& identification : list ? list->children : QList<XmlNode>()) {
        if (identification.at(QStringLiteral("issuer")) == QLatin1String(issuer))
            return identification.at(QStringLiteral("value"));
    }
    return {};
}

QString firstContent(const XmlNode* node, const QString& path)
{
    return node ? node->at(path) : QString();
}

/// The item whose number is the gauge's; the first where none is named.
const XmlNode* gaugeItem(const XmlNode& administration, const ImportOptions& options, ProblemLog& log)
{
    const XmlNode* items = administration.child(u"items");
    QList<const XmlNode*> all;
    for (const XmlNode& item : items ? items->children : QList<XmlNode>()) {
        if (item.name == QLatin1String("item"))
            all.append(&item);
    }
    const QString wanted = options.value(QStringLiteral("gauge"));
    for (const XmlNode* item : all) {
        if (!wanted.isEmpty() && identificationBy(*item, "customer") == wanted)
            return item;
    }
    if (all.size() > 1)
        log.warning(all.at(1)->line, QStringLiteral("items"),
                    QStringLiteral("The certificate is for %1 items; it is taken for the first. Name another by its "
                                   "number with --set gauge=…")
                        .arg(all.size()));
    return all.value(0, nullptr);
}

QJsonObject gaugeFields(const XmlNode& item, const QString& code)
{
    QJsonObject fields{{QStringLiteral("id"), code}};
    const auto put = [&fields](const char* name, const QString& text) {
        if (!text.isEmpty())
            fields.insert(QLatin1String(name), text);
    };
    put("name", item.at(QStringLiteral("name/content")));
    put("manufacturer", item.at(QStringLiteral("manufacturer/name/content")));
    put("model", item.at(QStringLiteral("model")));
    put("serial", identificationBy(item, "manufacturer"));
    return fields;
}

QString recalibrationDate(const XmlNode& administration)
{
    for (const XmlNode* statement : descendantsNamed(administration, QStringLiteral("statement"))) {
        if (statement->attribute(QStringLiteral("refType")) == QLatin1String("basic_recalibration"))
            return statement->at(QStringLiteral("date")).left(10);
    }
    return {};
}

/// "fail" where any statement or point says so; "adjusted" where the gauge was.
QString resultOf(const XmlNode& certificate)
{
    for (const char* name : {"conformity", "conformityXMLList"}) {
        for (const XmlNode* conformity : descendantsNamed(certificate, QLatin1String(name))) {
            const bool isAgainst = conformity->text.contains(QLatin1String("fail"), Qt::CaseInsensitive) ||
                                   conformity->text.contains(QLatin1String("nopass"), Qt::CaseInsensitive);
            if (isAgainst)
                return QStringLiteral("fail");
        }
    }
    for (const XmlNode* status : descendantsNamed(certificate, QStringLiteral("status"))) {
        if (status->text.contains(QLatin1String("Adjustment")) || status->text.contains(QLatin1String("Repair")))
            return QStringLiteral("adjusted");
    }
    return QStringLiteral("pass");
}

QString uncertaintyOf(const QJsonValue& point)
{
    return point[QStringLiteral("uncertainty")].toString();
}

QString unitOf(const QJsonValue& point)
{
    return point[QStringLiteral("unit")].toString();
}

/// Length or angle; nothing for any other unit, known or not.
std::optional<Dimension> measureOf(const QJsonValue& point)
{
    const auto unit = parseUnit(unitOf(point));
    const bool isMeasure = unit && dimensionOf(*unit) != Dimension::Other;
    return isMeasure ? std::optional(dimensionOf(*unit)) : std::nullopt;
}

/// By amount where both are lengths or angles, whatever their units; by number where both have one unit.
bool isLarger(const QJsonValue& one, const QJsonValue& other)
{
    if (measureOf(one)) {
        const auto mine = domain::exactFromFile(uncertaintyOf(one), unitOf(one));
        const auto its = domain::exactFromFile(uncertaintyOf(other), unitOf(other));
        return mine && its && mine->value && its->value && *its->value < *mine->value;
    }
    const auto mine = DecimalText::parse(uncertaintyOf(one));
    const auto its = DecimalText::parse(uncertaintyOf(other));
    const auto difference = mine && its ? its->minus(*mine) : std::nullopt;
    return difference && difference->isNegative();
}

/// The point with the largest stated uncertainty: what the calibration as a whole is worth. A temperature says nothing
/// of a gauge's lengths: points of the first length or angle count, where there is one; else those in the first unit.
QJsonObject worstPoint(const QJsonArray& points)
{
    QJsonValue worst;
    for (const QJsonValue& point : points) {
        if (!DecimalText::parse(uncertaintyOf(point)))
            continue;
        const bool isFirst = worst.isUndefined() || worst.isNull();
        const bool isMeasureAtLast = !isFirst && measureOf(point) && !measureOf(worst);
        const bool isAlike =
            !isFirst && measureOf(point) == measureOf(worst) && (measureOf(point) || unitOf(point) == unitOf(worst));
        if (isFirst || isMeasureAtLast || (isAlike && isLarger(point, worst)))
            worst = point;
    }
    return worst.toObject();
}

QJsonObject calibrationFields(const XmlNode& certificate, const XmlNode& administration, const QString& gauge,
                              ProblemLog& log)
{
    const XmlNode* core = administration.child(u"coreData");
    const XmlNode* results = certificate.child(u"measurementResults");
    QJsonObject fields{{QStringLiteral("gauge"), gauge}, {QStringLiteral("result"), resultOf(certificate)}};
    const auto put = [&fields](const char* name, const QString& text) {
        if (!text.isEmpty())
            fields.insert(QLatin1String(name), text);
    };
    put("certificate", firstContent(core, QStringLiteral("uniqueIdentifier")));
    put("date", firstContent(core, QStringLiteral("endPerformanceDate")).left(10));
    put("issued", firstContent(core, QStringLiteral("issueDate")).left(10));
    put("due", recalibrationDate(administration));
    put("laboratory", administration.at(QStringLiteral("calibrationLaboratory/contact/name/content")));
    const QJsonArray points = results ? dccPoints(*results, log) : QJsonArray();
    const QJsonObject worst = worstPoint(points);
    put("uncertainty", worst.value(QStringLiteral("uncertainty")).toString());
    put("uncertainty_unit", worst.value(QStringLiteral("unit")).toString());
    put("k", worst.value(QStringLiteral("k")).toString());
    if (points.isEmpty())
        log.error(certificate.line, QStringLiteral("results"),
                  QStringLiteral("The certificate has no result that can be read; ask the laboratory."));
    else if (worst.isEmpty())
        log.error(certificate.line, QStringLiteral("uncertainty"),
                  QStringLiteral("The certificate states no uncertainty; a gauge can't be used on it. Ask the "
                                 "laboratory."));
    fields.insert(QStringLiteral("points"), points);
    return fields;
}

Result<> sendCalibration(const XmlNode& certificate, const ImportOptions& options, const DraftSink& sink,
                         ProblemLog& log)
{
    checkDccRules(certificate, log);
    const XmlNode* administration = certificate.child(u"administrativeData");
    const XmlNode* item = administration ? gaugeItem(*administration, options, log) : nullptr;
    if (!item)
        return {};
    QString gauge = options.value(QStringLiteral("gauge"));
    if (gauge.isEmpty())
        gauge = identificationBy(*item, "customer");
    if (gauge.isEmpty())
        log.error(
            item->line, QStringLiteral("gauge"),
            QStringLiteral("The certificate does not name the gauge by the shop's number; say it: --set gauge=…"));
    const QJsonObject calibration = calibrationFields(certificate, *administration, gauge, log);
    if (log.hasErrors())
        return {};
    TRY(sink({QStringLiteral("gauge"), gaugeFields(*item, gauge), item->line, QStringLiteral("item")}));
    return sink({QStringLiteral("calibration"), calibration, certificate.line,
                 calibration.value(QStringLiteral("certificate")).toString()});
}

/// The schema's two published generations; 4 is not out (PTB, gitlab.com/ptb/dcc/xsd-dcc).
bool isKnownVersion(const QString& version)
{
    return version.startsWith(QLatin1String("2.")) || version.startsWith(QLatin1String("3."));
}

} // namespace

QStringList DccReader::settings() const
{
    return {QStringLiteral("gauge")};
}

bool DccReader::recognises(const QByteArray& head, const QString&) const
{
    QByteArray text = head;
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        text = QString(QStringDecoder(QStringDecoder::Utf16)(head)).toUtf8();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text.trimmed().startsWith('<') && text.contains("digitalCalibrationCertificate");
}

Result<ImportReport> DccReader::read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                                     Progress& progress) const
{
    XmlStream stream(device, progress);
    if (TRY(stream.next()) != XmlStream::Token::Start ||
        stream.name() != QLatin1String("digitalCalibrationCertificate"))
        return fail(Error::Code::Invalid,
                    QStringLiteral("The file's root is no digitalCalibrationCertificate; this is no DCC."));
    const QString version = stream.attribute(QStringLiteral("schemaVersion"));
    const XmlNode certificate = TRY(stream.readNode());
    TRY(stream.next()); // what stands behind the end
    ProblemLog log;
    if (!isKnownVersion(version))
        log.warning(
            certificate.line, QStringLiteral("schemaVersion"),
            QStringLiteral("The certificate is written for DCC %1; Clew knows 2 and 3. What it has in common with "
                           "them is read: compare it with the paper.")
                .arg(version.isEmpty() ? QStringLiteral("of no stated version") : version));
    TRY(sendCalibration(certificate, options, sink, log));
    return ImportReport{format(), version, log.problems()};
}

} // namespace clew::exchange
