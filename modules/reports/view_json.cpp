// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/view_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace clew::reports {

namespace json {

void put(QJsonObject& object, QLatin1String name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject& object, QLatin1String name, const QStringList& texts)
{
    if (!texts.isEmpty())
        object.insert(name, QJsonArray::fromStringList(texts));
}

void put(QJsonObject& object, QLatin1String name, const std::optional<Instant>& instant)
{
    if (instant)
        object.insert(name, instant->toString());
}

void put(QJsonObject& object, QLatin1String name, QDate day)
{
    if (day.isValid())
        object.insert(name, dayText(day));
}

void put(QJsonObject& object, QLatin1String name, const std::optional<qint64>& count)
{
    if (count)
        object.insert(name, *count);
}

QJsonObject head(const domain::DocumentHead& head)
{
    QJsonObject object;
    put(object, QLatin1String("identifier"), head.identifier);
    put(object, QLatin1String("revision"), head.revision);
    put(object, QLatin1String("revision_reason"), head.revisionReason);
    put(object, QLatin1String("record_id"), head.recordId);
    put(object, QLatin1String("store_id"), head.storeId);
    put(object, QLatin1String("issued_at"), head.issuedAt);
    put(object, QLatin1String("issued_by"), head.issuedBy);
    put(object, QLatin1String("organization"), head.organization);
    put(object, QLatin1String("organization_address"), head.organizationAddress);
    put(object, QLatin1String("checkpoint_root"), head.checkpointRoot);
    put(object, QLatin1String("checkpoint_size"), head.checkpointSize);
    put(object, QLatin1String("software"), head.software);
    object.insert(QLatin1String("demo"), head.demo);
    put(object, QLatin1String("notices"), head.notices);
    return object;
}

QJsonObject signer(const domain::PlannedSigner& signer)
{
    QJsonObject object;
    put(object, QLatin1String("role"), signer.role);
    put(object, QLatin1String("meaning"), signer.meaning);
    put(object, QLatin1String("name"), signer.name);
    put(object, QLatin1String("user_id"), signer.userId);
    return object;
}

/// The file itself travels beside the JSON; here stand its name and its hash.
QJsonObject attachment(const domain::DocumentAttachment& attachment)
{
    QJsonObject object;
    put(object, QLatin1String("file_name"), attachment.fileName);
    put(object, QLatin1String("mime_type"), attachment.mimeType);
    put(object, QLatin1String("description"), attachment.description);
    const QByteArray hash = QCryptographicHash::hash(attachment.content, QCryptographicHash::Sha256).toHex();
    put(object, QLatin1String("sha256"), QString::fromLatin1(hash));
    return object;
}

QJsonObject requirement(const domain::Requirement& r)
{
    QJsonObject object;
    put(object, QLatin1String("type"), r.type);
    put(object, QLatin1String("nominal"), r.nominal);
    put(object, QLatin1String("lower"), r.lower);
    put(object, QLatin1String("upper"), r.upper);
    put(object, QLatin1String("unit"), r.unit);
    put(object, QLatin1String("parameter"), r.parameter);
    put(object, QLatin1String("modifier"), r.modifier);
    put(object, QLatin1String("datums"), r.datums);
    object.insert(QLatin1String("diametral"), r.diametral);
    put(object, QLatin1String("text"), r.text);
    return object;
}

void putJudged(QJsonObject& object, const domain::JudgedFacts& facts)
{
    put(object, QLatin1String("verdict"), facts.verdict);
    put(object, QLatin1String("rule"), facts.rule);
    put(object, QLatin1String("uncertainty"), facts.uncertainty);
    put(object, QLatin1String("coverage_factor"), facts.coverageFactor);
    put(object, QLatin1String("degrees_of_freedom"), facts.freedom);
    put(object, QLatin1String("probability"), facts.probability);
    put(object, QLatin1String("influences"), facts.influences);
    put(object, QLatin1String("budget"), facts.budget);
    put(object, QLatin1String("corrected_by"), facts.correctedBy);
    put(object, QLatin1String("corrected"), facts.corrected);
    put(object, QLatin1String("correction"), facts.correction);
    put(object, QLatin1String("bonus"), facts.bonus);
    put(object, QLatin1String("bonus_by"), facts.bonusBy);
    put(object, QLatin1String("deciding"), facts.deciding);
    put(object, QLatin1String("because"), facts.because);
}

} // namespace json

namespace {

using namespace json;

QJsonObject indexRow(const domain::FirstArticleIndexRow& row)
{
    QJsonObject object;
    put(object, QLatin1String("part_number"), row.partNumber);
    put(object, QLatin1String("part_name"), row.partName);
    put(object, QLatin1String("part_type"), row.partType);
    put(object, QLatin1String("fair_id"), row.fairId);
    return object;
}

QJsonObject accountabilityRow(const domain::AccountabilityRow& row)
{
    QJsonObject object;
    put(object, QLatin1String("kind"), row.kind);
    put(object, QLatin1String("name"), row.name);
    put(object, QLatin1String("specification"), row.specification);
    put(object, QLatin1String("code"), row.code);
    put(object, QLatin1String("supplier"), row.supplier);
    put(object, QLatin1String("customer_approval"), row.customerApproval);
    put(object, QLatin1String("certificate"), row.certificate);
    put(object, QLatin1String("heat"), row.heat);
    put(object, QLatin1String("lot"), row.lot);
    return object;
}

QJsonObject functionalTest(const domain::FunctionalTestRow& row)
{
    QJsonObject object;
    put(object, QLatin1String("procedure"), row.procedure);
    put(object, QLatin1String("report"), row.report);
    return object;
}

QJsonObject characteristic(const domain::CharacteristicRow& row)
{
    QJsonObject object;
    put(object, QLatin1String("number"), row.number);
    put(object, QLatin1String("location"), row.location);
    put(object, QLatin1String("designator"), row.designator);
    object.insert(QLatin1String("requirement"), requirement(row.requirement));
    put(object, QLatin1String("values"), row.values);
    put(object, QLatin1String("minimum"), row.minimum);
    put(object, QLatin1String("maximum"), row.maximum);
    object.insert(QLatin1String("features"), row.features);
    object.insert(QLatin1String("attribute"), row.attribute);
    put(object, QLatin1String("tooling"), row.tooling);
    put(object, QLatin1String("nonconformity"), row.nonconformity);
    put(object, QLatin1String("comments"), row.comments);
    put(object, QLatin1String("gauges"), row.gauges);
    putJudged(object, row);
    return object;
}

} // namespace

QByteArray toJson(const domain::FirstArticle& article)
{
    QJsonObject object;
    object.insert(QLatin1String("format"), QStringLiteral("clew/first_article/1"));
    object.insert(QLatin1String("document"), head(article.head));
    put(object, QLatin1String("part_number"), article.partNumber);
    put(object, QLatin1String("part_name"), article.partName);
    put(object, QLatin1String("serial_numbers"), article.serialNumbers);
    put(object, QLatin1String("part_revision"), article.partRevision);
    put(object, QLatin1String("drawing_number"), article.drawingNumber);
    put(object, QLatin1String("drawing_revision"), article.drawingRevision);
    put(object, QLatin1String("additional_changes"), article.additionalChanges);
    put(object, QLatin1String("process_reference"), article.processReference);
    put(object, QLatin1String("supplier_code"), article.supplierCode);
    put(object, QLatin1String("purchase_order"), article.purchaseOrder);
    object.insert(QLatin1String("assembly"), article.assembly);
    object.insert(QLatin1String("partial"), article.partial);
    put(object, QLatin1String("baseline_part_number"), article.baselinePartNumber);
    put(object, QLatin1String("baseline_revision"), article.baselineRevision);
    put(object, QLatin1String("baseline_fair_id"), article.baselineFairId);
    put(object, QLatin1String("affected"), article.affected);
    put(object, QLatin1String("reason"), article.reason);
    object.insert(QLatin1String("contains_nonconformance"), domain::hasNonconformance(article));
    putList(object, QLatin1String("index"), article.index, indexRow);
    putList(object, QLatin1String("signers"), article.signers, signer);
    putList(object, QLatin1String("materials"), article.materials, accountabilityRow);
    putList(object, QLatin1String("functional_tests"), article.functionalTests, functionalTest);
    putList(object, QLatin1String("characteristics"), article.characteristics, characteristic);
    putList(object, QLatin1String("attachments"), article.attachments, attachment);
    put(object, QLatin1String("same_signer_reason"), article.sameSignerReason);
    put(object, QLatin1String("comments"), article.comments);
    put(object, QLatin1String("material_comments"), article.materialComments);
    put(object, QLatin1String("balloons"), article.balloons);
    put(object, QLatin1String("decision_rule"), article.decisionRule);
    put(object, QLatin1String("reference_temperature"), article.referenceTemperature);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace clew::reports
