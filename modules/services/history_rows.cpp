// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/document_head.h"
#include "services/gate_facts.h"
#include "services/history_subject.h"
#include "services/people_of.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

QString periodText(const AncestryRow& row)
{
    const QString from = row.from ? dayText(row.from->utcDay()) : QString();
    if (row.to)
        return QStringLiteral("%1 to %2 (removed)")
            .arg(from.isEmpty() ? QStringLiteral("unknown") : from, dayText(row.to->utcDay()));
    return from.isEmpty() ? QString() : QStringLiteral("since %1").arg(from);
}

QString kindOfLot(const Lot& lot)
{
    switch (lot.type) {
    case LotType::Material:
        return QStringLiteral("material lot");
    case LotType::Production:
        return QStringLiteral("production lot");
    case LotType::Finishing:
        return QStringLiteral("finishing lot");
    }
    Q_UNREACHABLE();
}

Result<QString> supplierName(store::Records& records, const std::optional<SupplierId>& id)
{
    if (!id)
        return QString();
    const Supplier supplier = TRY(records.getOwn(*id));
    return supplier.name.isEmpty() ? supplier.code : supplier.name;
}

Result<> nameNode(store::Records& records, const AncestryRow& row, GenealogyRow& out)
{
    if (row.unit) {
        const domain::Unit unit = TRY(records.getOwn(*row.unit));
        const PartRevision revision = TRY(records.getOwn(unit.part_revision));
        const Part part = TRY(records.getOwn(unit.part));
        out.kind = QStringLiteral("unit");
        out.identifier = unit.serial;
        out.description = QStringLiteral("%1 rev %2 %3").arg(part.number, revision.revision, part.name).simplified();
    } else if (row.lot) {
        const Lot lot = TRY(records.getOwn(*row.lot));
        out.kind = kindOfLot(lot);
        out.identifier = lot.number;
        out.description = TRY(supplierName(records, lot.supplier));
    } else {
        const Heat heat = TRY(records.getOwn(*row.heat));
        out.kind = QStringLiteral("heat");
        out.identifier = heat.number;
        out.description =
            QStringLiteral("%1 %2").arg(heat.material, TRY(supplierName(records, heat.supplier))).simplified();
    }
    return {};
}

QString certificateStateText(CertificateState state)
{
    switch (state) {
    case CertificateState::Accepted:
        return QStringLiteral("accepted");
    case CertificateState::Rejected:
        return QStringLiteral("refused");
    case CertificateState::Received:
        return QStringLiteral("not reviewed");
    }
    Q_UNREACHABLE();
}

Result<HistoryCertificate> certificateRow(store::Records& records, const Certificate& certificate, const Lot& lot,
                                          QList<DocumentAttachment>& attachments)
{
    HistoryCertificate row;
    row.number = certificate.number;
    row.type = certificate.type;
    row.issuer = TRY(supplierName(records, certificate.issuer));
    QStringList lots;
    for (const CertificateLot& certified : certificate.lots)
        lots.append(TRY(records.getOwn(certified.lot)).number);
    row.lot = lots.join(QStringLiteral(", "));
    row.state = certificateStateText(certificate.state);
    const std::optional<HeatId> heat = certificate.heat ? certificate.heat : lot.heat;
    if (heat) {
        const Heat melt = TRY(records.getOwn(*heat));
        row.heat = melt.number;
        row.subject = melt.material;
    }
    if (certificate.state == CertificateState::Accepted) {
        const auto steps = TRY(RecordHistory(records).of(Kind::Certificate, certificate.id.key()));
        if (const RecordStep* accepted = lastStepTo(steps, QStringLiteral("accepted"))) {
            row.acceptedAt = accepted->time;
            row.acceptedBy = TRY(nameOfAccount(records, accepted->who));
        }
    }
    if (const auto file = TRY(attachmentOf(records, certificate))) {
        row.attachment = file->fileName;
        const auto isThere = [&](const DocumentAttachment& other) { return other.fileName == file->fileName; };
        if (std::none_of(attachments.begin(), attachments.end(), isThere))
            attachments.append(*file);
    }
    return row;
}

Result<QString> operationTitle(store::Records& records, const HistorySubject& subject, const QString& number)
{
    if (!subject.order || !subject.order->process_plan)
        return QString();
    const ProcessPlan plan = TRY(records.get(*subject.order->process_plan));
    for (const Operation& operation : plan.operations) {
        if (operation.number == number)
            return operation.title;
    }
    return QString();
}

} // namespace

Result<QList<GenealogyRow>> genealogyRows(store::Records& records, const HistorySubject& subject)
{
    QList<GenealogyRow> rows;
    for (const AncestryRow& step : subject.ancestry) {
        GenealogyRow row;
        row.depth = step.depth;
        row.relation = step.relation;
        row.quantity = step.quantity;
        row.certain = step.certain;
        row.period = periodText(step);
        TRY(nameNode(records, step, row));
        rows.append(row);
    }
    return rows;
}

Result<QList<HistoryCertificate>> certificateRows(store::Records& records, const HistorySubject& subject,
                                                  QList<DocumentAttachment>& attachments)
{
    QList<HistoryCertificate> rows;
    QSet<CertificateId> seen;
    for (const Lot& lot : subject.lots) {
        for (const Certificate& certificate : TRY(certificatesFor(records, lot.id))) {
            if (!seen.contains(certificate.id))
                rows.append(TRY(certificateRow(records, certificate, lot, attachments)));
            seen.insert(certificate.id);
        }
    }
    return rows;
}

Result<QList<HistoryProgram>> programRows(store::Records& records, const HistorySubject& subject)
{
    QList<HistoryProgram> rows;
    QStringList seen;
    for (const OperationRun& run : subject.runs) {
        if (!run.program)
            continue;
        const QString known = enumName(run.program_known).replace(QLatin1Char('_'), QLatin1Char(' '));
        const QString key = QStringLiteral("%1\n%2\n%3").arg(QString::number(run.program->key()), known, run.machine);
        if (seen.contains(key))
            continue;
        seen.append(key);
        const Program program = TRY(records.getOwn(*run.program));
        rows.append({program.name, program.revision, program.sha256, known, run.machine});
    }
    return rows;
}

Result<QList<OperationLine>> operationRows(store::Records& records, const HistorySubject& subject)
{
    QList<OperationLine> rows;
    for (const OperationRun& run : subject.runs) {
        OperationLine row;
        row.number = run.operation;
        row.name = TRY(operationTitle(records, subject, run.operation));
        row.machine = run.machine;
        row.fixture = run.fixture;
        row.person = TRY(nameOf(records, run.person));
        row.start = run.start;
        row.end = run.end;
        row.attempt = static_cast<int>(run.attempt);
        row.result = run.result;
        if (run.program) {
            const Program program = TRY(records.getOwn(*run.program));
            row.program = QStringLiteral("%1 rev %2").arg(program.name, program.revision);
        }
        if (run.lot)
            row.lot = TRY(records.getOwn(*run.lot)).number;
        if (run.unit && subject.isLot())
            row.serial = TRY(records.getOwn(*run.unit)).serial;
        rows.append(row);
    }
    return rows;
}

namespace {

/// Of a unit's results: one that awaits its judgement keeps the unit from conforming.
Verdict worstVerdict(const QList<MeasuredResult>& latest)
{
    const auto has = [&](Verdict verdict) {
        return std::any_of(latest.begin(), latest.end(),
                           [&](const MeasuredResult& measured) { return measured.verdict() == verdict; });
    };
    if (has(Verdict::DoesNotConform))
        return Verdict::DoesNotConform;
    if (has(Verdict::NotProven))
        return Verdict::NotProven;
    const bool awaits = std::any_of(latest.begin(), latest.end(),
                                    [](const MeasuredResult& measured) { return measured.awaitsJudgement(); });
    return has(Verdict::Conforms) && !awaits ? Verdict::Conforms : Verdict::NotJudged;
}

} // namespace

QList<HistoryUnit> unitRows(const HistorySubject& subject)
{
    QList<HistoryUnit> rows;
    for (const domain::Unit& unit : subject.units) {
        HistoryUnit row;
        row.serial = unit.serial;
        row.state = stateWords(unit.state);
        row.position = unit.tray() == unit.lot ? unit.place() : QStringLiteral("%1, another tray").arg(unit.place());
        QList<MeasuredResult> own;
        for (const SubjectResult& result : subject.results) {
            if (result.serial == unit.serial)
                own.append(result.measured);
        }
        row.verdict = enumName(worstVerdict(latestOf(own)));
        QStringList numbers;
        for (const Nonconformity& nonconformity : subject.nonconformities) {
            for (const NonconformitySubject& about : nonconformity.subjects) {
                if (about.unit == unit.id)
                    numbers.append(nonconformity.number);
            }
        }
        row.nonconformities = numbers.join(QStringLiteral(", "));
        const auto steps = subject.steps.value(unit.id);
        if (const RecordStep* released = lastStepTo(steps, QStringLiteral("released")))
            row.releasedAt = released->time;
        rows.append(row);
    }
    return rows;
}

} // namespace clew::services
