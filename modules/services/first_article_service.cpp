// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/first_article_service.h"

#include "services/drawing_attachments.h"
#include "services/first_article_coverage.h"
#include "services/first_article_forms.h"
#include "services/first_article_triggers.h"
#include "services/gate_facts.h"
#include "services/numbering.h"
#include "services/shop_settings.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

Result<std::optional<FirstArticleReport>> reportNamed(store::Records& records, const QString& number)
{
    FirstArticleReport like;
    like.number = number;
    const auto id = TRY(records.findByKey(like));
    if (!id)
        return std::optional<FirstArticleReport>{};
    return std::optional{TRY(records.getOwn(*id))};
}

Result<> refusePrototype(store::Records& records, const domain::Unit& unit)
{
    if (!unit.work_order)
        return {};
    const WorkOrder order = TRY(records.getOwn(*unit.work_order));
    if (order.type == WorkOrderType::Prototype)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 was made as a prototype (%2); a first article comes from the first production "
                                   "run with production tooling.")
                        .arg(unit.serial, order.number));
    return {};
}

/// Before a report takes its number: a report without a row would never be issued.
Result<> refuseNothingToVerify(store::Records& records, const domain::Unit& unit)
{
    for (const CharacteristicId id : TRY(store::characteristicsOf(records.database(), unit.part_revision)))
        if (TRY(records.getOwn(id)).usage == Usage::Toleranced)
            return {};
    const PartRevision revision = TRY(records.getOwn(unit.part_revision));
    return fail(
        Error::Code::Conflict,
        QStringLiteral("%1 revision %2 has no characteristic with a requirement, and a first article answers for "
                       "each; bring in its drawing's characteristics first.")
            .arg(TRY(records.getOwn(revision.part)).number, revision.revision));
}

Result<> fillBaseline(store::Records& records, FirstArticle& article, const FirstArticleReport& report)
{
    article.partial = !report.full;
    article.baselineFairId = report.baseline;
    if (report.full)
        return {};
    if (const auto baseline = TRY(reportNamed(records, report.baseline))) {
        const PartRevision revision = TRY(records.getOwn(baseline->part_revision));
        article.baselinePartNumber = TRY(records.getOwn(revision.part)).number;
        article.baselineRevision = revision.revision;
    }
    return {};
}

Result<QStringList> measuredBalloons(store::Records& records, UnitId article)
{
    QStringList balloons;
    for (const MeasuredResult& measured : latestOf(TRY(resultsOf(records, article))))
        balloons.append(measured.characteristic->balloon);
    balloons.removeDuplicates();
    return balloons;
}

/// The balloons in one spelling, each once; where none are named, those that were measured on the article. Invalid
/// where the drawing has no such balloon, or nothing was measured.
Result<QString> affectedBalloons(store::Records& records, const domain::Unit& article, const QString& text)
{
    QStringList known;
    for (const CharacteristicId id : TRY(store::characteristicsOf(records.database(), article.part_revision)))
        known.append(TRY(records.getOwn(id)).balloon);
    QStringList affected = balloonsIn(text);
    if (affected.isEmpty())
        affected = TRY(measuredBalloons(records, article.id));
    if (affected.isEmpty())
        return fail(
            Error::Code::Invalid,
            QStringLiteral("A partial report names the characteristics it answers for (--affects 2,12); nothing "
                           "has been measured on %1 yet.")
                .arg(article.serial));
    affected.removeDuplicates();
    for (const QString& balloon : affected) {
        if (!known.contains(balloon))
            return fail(Error::Code::Invalid,
                        QStringLiteral("The drawing has no balloon “%1”; it has %2.")
                            .arg(balloon, known.isEmpty() ? QStringLiteral("none") : known.join(QStringLiteral(", "))));
    }
    return affected.join(QStringLiteral(", "));
}

Result<QString> reasonFor(store::Records& records, const domain::Unit& article)
{
    QStringList reasons;
    for (const FirstArticleTrigger& trigger : TRY(firstArticleTriggers(records, article)))
        reasons.append(triggerText(trigger));
    return reasons.isEmpty() ? QStringLiteral("first production run of this part revision")
                             : reasons.join(QStringLiteral("; "));
}

/// A row "12.4" is of balloon 12.
bool answersFor(const FirstArticle& article, const CharacteristicRow& row)
{
    return article.affected.contains(row.number) ||
           article.affected.contains(row.number.left(row.number.lastIndexOf(u'.')));
}

Result<> fillPart(store::Records& records, FirstArticle& article, const FirstArticleReport& report)
{
    const PartRevision revision = TRY(records.getOwn(report.part_revision));
    const Part part = TRY(records.getOwn(revision.part));
    article.partNumber = part.number;
    article.partName = part.name.isEmpty() ? part.number : part.name;
    article.partRevision = revision.revision;
    article.drawingNumber = revision.drawing;
    article.drawingRevision = revision.drawing_revision;
    article.additionalChanges = revision.change;
    article.affected = balloonsIn(report.affected);
    if (part.customer)
        article.supplierCode = TRY(records.getOwn(*part.customer)).supplier_code;
    for (const CharacteristicId id : TRY(store::characteristicsOf(records.database(), report.part_revision))) {
        const Characteristic characteristic = TRY(records.getOwn(id));
        if (characteristic.usage == Usage::Toleranced &&
            (article.affected.isEmpty() || article.affected.contains(characteristic.balloon)))
            article.balloons.append(characteristic.balloon);
    }
    return {};
}

} // namespace

Result<FirstArticleReportId> FirstArticleService::create(const FirstArticleRequest& request)
{
    const store::Actor actor = TRY(m_session.actor(Right::IssueDocuments));
    const domain::Unit unit = TRY(m_records.get(request.unit));
    TRY(refusePrototype(m_records, unit));
    TRY(refuseNothingToVerify(m_records, unit));
    if (!request.full && !TRY(reportNamed(m_records, request.baseline)))
        return fail(Error::Code::Invalid,
                    QStringLiteral("A partial report names the report it builds on, and the store has no “%1”.")
                        .arg(request.baseline));
    if (!request.full && request.reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A partial report needs its reason (--reason TEXT)."));
    FirstArticleReport report;
    report.part_revision = unit.part_revision;
    report.unit = unit.id;
    report.full = request.full;
    if (!request.full)
        report.affected = TRY(affectedBalloons(m_records, unit, request.affected));
    report.full_or_partial_reason =
        request.reason.trimmed().isEmpty() ? TRY(reasonFor(m_records, unit)) : request.reason;
    report.baseline = request.baseline;
    report.assembly = request.assembly;
    report.process_reference = request.processReference;
    report.comments = request.comments;
    report.demo = unit.demo;
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Create));
    report.number = TRY(nextNumber(m_records.database(), Kind::FirstArticleReport, m_clock.now()));
    const FirstArticleReportId id = TRY(m_records.insert(report));
    TRY(act.commit());
    return id;
}

Result<FirstArticle> FirstArticleService::assemble(FirstArticleReportId id, const IssueRequest& request)
{
    const FirstArticleReport report = TRY(m_records.getOwn(id));
    const domain::Unit unit = TRY(m_records.get(report.unit));
    const ShopSettings settings = TRY(shopSettings(m_records.database()));
    FirstArticle article;
    const QByteArray uuid = TRY(m_records.uuidOf(Kind::FirstArticleReport, id.key()));
    article.head = TRY(documentHead(m_records, m_clock, m_session, report.number, uuid));
    article.head.demo = report.demo || unit.demo;
    TRY(fillPart(m_records, article, report));
    TRY(fillBaseline(m_records, article, report));
    article.serialNumbers = {unit.serial};
    article.processReference = report.process_reference;
    if (article.processReference.isEmpty())
        article.processReference = TRY(processReference(m_records, unit));
    if (article.processReference.isEmpty()) {
        article.processReference = QStringLiteral("not recorded in this store");
        article.head.notices.append(
            QStringLiteral("The store knows no work order, process plan or NC program of the article."));
    }
    if (unit.work_order)
        article.purchaseOrder = TRY(m_records.getOwn(*unit.work_order)).customer_order;
    article.assembly = report.assembly;
    if (report.assembly)
        article.index = TRY(assemblyIndex(m_records, unit.id));
    article.reason = report.full_or_partial_reason;
    article.comments = report.comments;
    article.sameSignerReason = settings.onePersonShop;
    article.signers =
        TRY(plannedSigners(m_records, m_session, request, QStringLiteral("I verified the entries of Forms 1, 2 and 3."),
                           QStringLiteral("I reviewed and approve this report.")));
    const MaterialAccount account = TRY(materialAccount(m_records, unit));
    article.materials = account.rows;
    article.attachments = account.attachments;
    article.attachments = TRY(drawingAttachments(m_records, unit.part_revision)) + article.attachments;
    article.characteristics = TRY(characteristicRows(m_records, unit));
    if (!article.affected.isEmpty())
        article.characteristics.removeIf([&](const CharacteristicRow& row) { return !answersFor(article, row); });
    article.decisionRule = mostFrequentRule(article.characteristics);
    article.referenceTemperature = QStringLiteral("20 °C (ISO 1)");
    return article;
}

/// A callout of six holes with five results is not accounted for, though it has a row.
Result<Problems> FirstArticleService::problemsOf(FirstArticleReportId id, const FirstArticle& article)
{
    Problems problems = check(article);
    const FirstArticleReport report = TRY(m_records.getOwn(id));
    const FirstArticleCoverage coverage = TRY(coverageOf(m_records, report));
    if (!coverage.missing.isEmpty())
        problems.append(
            {0, QStringLiteral("Form 1, 14"), Problem::Severity::Error,
             QStringLiteral("Balloons %1 are covered by none of %2: name them as affected and measure them, "
                            "or issue a full report.")
                 .arg(coverage.missing.join(QStringLiteral(", ")), coverage.reports.join(QStringLiteral(", ")))});
    const GateFacts facts = TRY(gateFacts(m_records, report.unit));
    for (const PlannedCharacteristic& planned : facts.planned) {
        if (!article.affected.isEmpty() && !article.affected.contains(planned.characteristic.balloon))
            continue;
        QSet<std::int64_t> features;
        for (const MeasuredResult& measured : facts.results) {
            if (measured.characteristic->id == planned.characteristic.id)
                features.insert(measured.feature);
        }
        if (features.isEmpty() || features.contains(0) || planned.characteristic.features == 1)
            continue;
        for (std::int64_t feature = 1; feature <= planned.characteristic.features; ++feature) {
            if (!features.contains(feature))
                problems.append({0, QStringLiteral("Form 3, 9"), Problem::Severity::Error,
                                 QStringLiteral("Feature %1.%2 has no result: measure it.")
                                     .arg(planned.characteristic.balloon)
                                     .arg(feature)});
        }
    }
    return problems;
}

} // namespace clew::services
