// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/first_article_forms.h"

#include "domain/balloon_place.h"
#include "services/calibration_status.h"
#include "services/document_head.h"
#include "services/gate_facts.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

Result<QString> supplierText(store::Records& records, const std::optional<SupplierId>& id)
{
    if (!id)
        return QString();
    const Supplier supplier = TRY(records.getOwn(*id));
    const QString name = supplier.name.isEmpty() ? supplier.code : supplier.name;
    return supplier.address.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, supplier.address);
}

Result<QString> specificationText(store::Records& records, const std::optional<MaterialSpecificationId>& id)
{
    if (!id)
        return QString();
    const MaterialSpecification specification = TRY(records.getOwn(*id));
    QString text = QStringLiteral("%1 %2").arg(specification.name, specification.edition).trimmed();
    return specification.form.isEmpty() ? text : QStringLiteral("%1; %2").arg(text, specification.form);
}

QString certificateText(const QList<Certificate>& certificates)
{
    QStringList texts;
    for (const Certificate& certificate : certificates) {
        if (certificate.state != CertificateState::Rejected)
            texts.append(certificate.type.isEmpty()
                             ? certificate.number
                             : QStringLiteral("%1 (%2)").arg(certificate.number, certificate.type));
    }
    return texts.join(QStringLiteral(", "));
}

/// The heat a lot was cut from, straight or through the lots before it.
Result<std::optional<Heat>> heatOf(store::Records& records, LotId lot)
{
    const Ancestry ancestry = TRY(Ancestry::of(records, lot));
    for (const AncestryRow& row : ancestry.rows()) {
        if (row.heat)
            return std::optional{TRY(records.getOwn(*row.heat))};
    }
    return std::optional<Heat>{};
}

Result<AccountabilityRow> materialRow(store::Records& records, const Lot& lot, const QString& drawingMaterial)
{
    AccountabilityRow row;
    row.kind = QStringLiteral("material");
    row.lot = lot.number;
    row.supplier = TRY(supplierText(records, lot.supplier));
    row.name = drawingMaterial;
    row.customerApproval = QStringLiteral("N/A");
    if (const auto heat = TRY(heatOf(records, lot.id))) {
        row.heat = heat->number;
        row.specification = TRY(specificationText(records, heat->specification));
        row.name = drawingMaterial.isEmpty() ? heat->material : drawingMaterial;
        if (row.supplier.isEmpty())
            row.supplier = TRY(supplierText(records, heat->supplier));
    }
    if (row.name.isEmpty())
        row.name = QStringLiteral("material of lot %1").arg(lot.number);
    return row;
}

Result<QString> specialProcesses(store::Records& records, const domain::Unit& unit)
{
    QStringList titles;
    if (unit.work_order) {
        const WorkOrder order = TRY(records.getOwn(*unit.work_order));
        if (order.process_plan) {
            const ProcessPlan plan = TRY(records.get(*order.process_plan));
            for (const Operation& operation : plan.operations) {
                if (operation.special_process)
                    titles.append(operation.title.isEmpty() ? operation.number : operation.title);
            }
        }
    }
    return titles.isEmpty() ? QStringLiteral("finishing") : titles.join(QStringLiteral(", "));
}

/// Lots that were cut from each other, of one heat and under the same certificates, are one material: one row names
/// them all.
void addRow(QList<AccountabilityRow>& rows, const AccountabilityRow& row)
{
    const auto isSame = [&](const AccountabilityRow& other) {
        return other.kind == row.kind && other.name == row.name && other.specification == row.specification &&
               other.supplier == row.supplier && other.certificate == row.certificate && other.heat == row.heat;
    };
    const auto known = std::find_if(rows.begin(), rows.end(), isSame);
    if (known == rows.end() || row.heat.isEmpty())
        rows.append(row);
    else
        known->lot += QStringLiteral(", ") + row.lot;
}

Result<> addAttachments(store::Records& records, MaterialAccount& account, const QList<Certificate>& certificates)
{
    for (const Certificate& certificate : certificates) {
        const auto file = TRY(attachmentOf(records, certificate));
        const auto isThere = [&](const DocumentAttachment& other) { return other.fileName == file->fileName; };
        if (file && std::none_of(account.attachments.begin(), account.attachments.end(), isThere))
            account.attachments.append(*file);
    }
    return {};
}

/// Sheet and zone as the drawing names them, else the sheet that the balloon stands on.
Result<QString> referenceLocation(const Characteristic& characteristic)
{
    const auto place = TRY(balloonPlaceOf(characteristic));
    if (!characteristic.location.isEmpty() || !place)
        return characteristic.location;
    return QStringLiteral("sheet %1").arg(place->page);
}

/// Reports a result: number, value, verdict, gauge, nonconformity.
class RowMaker
{
public:
    RowMaker(store::Records& records, QList<Nonconformity> nonconformities)
        : m_records(records),
          m_nonconformities(std::move(nonconformities))
    {
    }

    Result<CharacteristicRow> rowOf(const MeasuredResult& measured)
    {
        CharacteristicRow row = TRY(start(measured, measured.place()));
        row.values = {measured.valueText()};
        row.attribute = !measured.result->value;
        if (row.attribute)
            row.tooling = TRY(toolingOf(measured));
        if (measured.verdict() == Verdict::DoesNotConform || measured.verdict() == Verdict::NotProven)
            row.nonconformity = numbersFor(measured.characteristic->id);
        return row;
    }

    /// Several features that conform in one row, judged alike; p is the least of theirs.
    Result<CharacteristicRow> rangeOf(const QList<MeasuredResult>& all)
    {
        const auto byValue = [](const MeasuredResult& a, const MeasuredResult& b) {
            return *a.result->value < *b.result->value;
        };
        const auto [low, high] = std::minmax_element(all.begin(), all.end(), byValue);
        const auto byProbability = [](const MeasuredResult& a, const MeasuredResult& b) {
            return a.judgement.p.toDouble() < b.judgement.p.toDouble();
        };
        const auto least = std::min_element(all.begin(), all.end(), byProbability);
        CharacteristicRow row = TRY(start(*least, all.first().characteristic->balloon));
        row.minimum = low->valueText();
        row.maximum = high->valueText();
        row.features = static_cast<int>(all.size());
        for (const MeasuredResult& measured : all)
            row.gauges.append(TRY(gaugesOf(measured)));
        row.gauges.removeDuplicates();
        return row;
    }

private:
    Result<CharacteristicRow> start(const MeasuredResult& measured, const QString& number)
    {
        const Characteristic& characteristic = *measured.characteristic;
        CharacteristicRow row;
        row.number = number;
        row.location = TRY(referenceLocation(characteristic));
        row.designator = characteristic.designator;
        row.requirement = requirementOf(characteristic);
        row.gauges = TRY(gaugesOf(measured));
        static_cast<JudgedFacts&>(row) = judgedFacts(measured);
        row.comments = commentOn(measured);
        return row;
    }

    Result<QStringList> gaugesOf(const MeasuredResult& measured)
    {
        QStringList codes;
        for (const Reading& reading : measured.counting()) {
            for (const ChainLink& link : TRY(instrumentsOf(m_records, reading)))
                codes.append(link.code);
        }
        codes.removeDuplicates();
        return codes;
    }

    Result<QString> toolingOf(const MeasuredResult& measured)
    {
        const QStringList gauges = TRY(gaugesOf(measured));
        if (!gauges.isEmpty())
            return gauges.join(QStringLiteral(", "));
        if (!measured.inspection->program.isEmpty())
            return measured.inspection->program;
        const CharacteristicClass kind = classOf(measured.characteristic->type);
        const bool bySight = kind == CharacteristicClass::Visual || kind == CharacteristicClass::Note ||
                             measured.characteristic->nominal.text.isEmpty();
        return bySight ? QStringLiteral("visual inspection") : QString();
    }

    QString numbersFor(CharacteristicId characteristic) const
    {
        QStringList exact;
        QStringList general;
        for (const Nonconformity& nonconformity : m_nonconformities) {
            if (nonconformity.characteristic == characteristic)
                exact.append(nonconformity.number);
            else if (!nonconformity.characteristic)
                general.append(nonconformity.number);
        }
        return (exact.isEmpty() ? general : exact).join(QStringLiteral(", "));
    }

    static QString commentOn(const MeasuredResult& measured)
    {
        QStringList comments;
        for (const Reading& reading : measured.readings) {
            if (const ReadingVoid* voided = measured.voidOf(reading))
                comments.append(QStringLiteral("reading “%1” is void: %2").arg(reading.text, voided->reason));
            else if (const Reading* correction = measured.correctionOf(reading))
                comments.append(QStringLiteral("reading “%1” was corrected: %2").arg(reading.text, correction->reason));
        }
        for (const Reading& reading : measured.counting())
            if (!reading.defect.isEmpty())
                comments.append(QStringLiteral("defect: %1").arg(reading.defect));
        if (measured.result->attempt > 1)
            comments.append(QStringLiteral("attempt %1").arg(measured.result->attempt));
        if (measured.verdict() == Verdict::NotJudged)
            comments.append(measured.judgement.because);
        return comments.join(QStringLiteral("; "));
    }

    store::Records& m_records;
    QList<Nonconformity> m_nonconformities;
};

bool belongsInARange(const MeasuredResult& measured)
{
    return measured.result->value && measured.feature > 0 && measured.characteristic->features > 1 &&
           measured.verdict() == Verdict::Conforms;
}

/// One row says one uncertainty, one rule and one tolerance; values that were brought to 20 °C are each told.
bool areJudgedAlike(const QList<MeasuredResult>& all)
{
    const Judgement& first = all.first().judgement;
    return std::all_of(all.begin(), all.end(), [&](const MeasuredResult& each) {
        const Judgement& other = each.judgement;
        return other.rule == first.rule && other.uncertainty == first.uncertainty && other.k == first.k &&
               other.freedom == first.freedom && other.influences == first.influences && other.budget == first.budget &&
               other.bonus == first.bonus && other.bonus_by == first.bonus_by && !other.corrected;
    });
}

} // namespace

Result<MaterialAccount> materialAccount(store::Records& records, const domain::Unit& unit)
{
    MaterialAccount account;
    const PartRevision revision = TRY(records.getOwn(unit.part_revision));
    const Ancestry ancestry = TRY(Ancestry::of(records, unit.id));
    for (const LotId id : ancestry.lots()) {
        const Lot lot = TRY(records.get(id));
        if (lot.type == LotType::Production)
            continue;
        QList<Certificate> certificates;
        AccountabilityRow row;
        if (lot.type == LotType::Material) {
            row = TRY(materialRow(records, lot, revision.material));
            certificates = TRY(certificatesFor(records, id));
        } else {
            row.kind = QStringLiteral("process");
            row.name = TRY(specialProcesses(records, unit));
            row.lot = lot.number;
            row.supplier = TRY(supplierText(records, lot.supplier));
            row.customerApproval = QStringLiteral("N/A");
            for (const CertificateId each : TRY(store::certificatesOf(records.database(), id)))
                certificates.append(TRY(records.getOwn(each)));
        }
        row.certificate = certificateText(certificates);
        addRow(account.rows, row);
        TRY(addAttachments(records, account, certificates));
    }
    return account;
}

Result<QList<CharacteristicRow>> characteristicRows(store::Records& records, const domain::Unit& unit)
{
    QList<LotId> lots;
    if (unit.lot)
        lots.append(*unit.lot);
    RowMaker maker(records, TRY(nonconformitiesOn(records, {unit.id}, lots)));
    QList<MeasuredResult> latest = latestOf(TRY(resultsOf(records, unit.id)));
    latest.removeIf([](const MeasuredResult& m) { return m.characteristic->usage != Usage::Toleranced; });
    QList<CharacteristicRow> rows;
    for (qsizetype i = 0; i < latest.size();) {
        const CharacteristicId characteristic = latest[i].characteristic->id;
        QList<MeasuredResult> range;
        QList<MeasuredResult> single;
        for (; i < latest.size() && latest[i].characteristic->id == characteristic; ++i)
            (belongsInARange(latest[i]) ? range : single).append(latest[i]);
        if (range.size() == 1 || (!range.isEmpty() && !areJudgedAlike(range))) {
            single.append(range);
            range.clear();
            std::stable_sort(single.begin(), single.end(),
                             [](const MeasuredResult& a, const MeasuredResult& b) { return a.feature < b.feature; });
        }
        if (!range.isEmpty())
            rows.append(TRY(maker.rangeOf(range)));
        for (const MeasuredResult& measured : single)
            rows.append(TRY(maker.rowOf(measured)));
    }
    return rows;
}

Result<QString> processReference(store::Records& records, const domain::Unit& unit)
{
    QStringList parts;
    QList<ProgramId> programs;
    if (unit.work_order) {
        const WorkOrder order = TRY(records.getOwn(*unit.work_order));
        parts.append(order.number);
        if (order.process_plan) {
            const ProcessPlan plan = TRY(records.get(*order.process_plan));
            parts.append(QStringLiteral("plan %1 rev %2").arg(plan.name, plan.plan_revision));
            for (const Operation& operation : plan.operations) {
                if (operation.program)
                    programs.append(*operation.program);
            }
        }
    }
    QList<OperationRunId> runs = TRY(store::runsOf(records.database(), unit.id));
    if (unit.lot)
        runs.append(TRY(store::runsOf(records.database(), *unit.lot)));
    for (const OperationRunId id : runs) {
        const OperationRun run = TRY(records.getOwn(id));
        if (run.program && !programs.contains(*run.program))
            programs.append(*run.program);
    }
    for (const ProgramId id : programs) {
        const Program program = TRY(records.getOwn(id));
        QString text = QStringLiteral("%1 rev %2").arg(program.name, program.revision);
        if (!program.sha256.isEmpty())
            text += QStringLiteral(" (SHA-256 %1)").arg(program.sha256);
        parts.append(text);
    }
    return parts.join(QStringLiteral(" · "));
}

Result<QList<FirstArticleIndexRow>> assemblyIndex(store::Records& records, UnitId unit)
{
    QList<FirstArticleIndexRow> rows;
    for (const AssemblyId id : TRY(store::componentsOf(records.database(), unit))) {
        const Assembly assembly = TRY(records.getOwn(id));
        if (assembly.to)
            continue;
        const domain::Unit child = TRY(records.getOwn(assembly.child));
        const Part part = TRY(records.getOwn(child.part));
        FirstArticleIndexRow row;
        row.partNumber = part.number;
        row.partName = part.name;
        row.partType = TRY(store::componentsOf(records.database(), child.id)).isEmpty()
                           ? QStringLiteral("detail")
                           : QStringLiteral("sub-assembly");
        for (const FirstArticleReportId report :
             TRY(store::firstArticleReportsOf(records.database(), child.part_revision)))
            row.fairId = TRY(records.getOwn(report)).number;
        rows.append(row);
    }
    return rows;
}

} // namespace clew::services
