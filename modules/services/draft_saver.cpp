// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/draft_saver_templates.h"

#include "domain/acceptance.h"
#include "domain/balloon_place.h"
#include "ledger/sha256.h"
#include "services/draft_sense.h"
#include "store/attachments.h"

namespace clew::services {

using domain::Kind;

DraftSaver::DraftSaver(store::Records& records, const Clock& clock, QString fileHash, Describes describes)
    : m_records(records),
      m_clock(clock),
      m_references(records),
      m_fileHash(std::move(fileHash)),
      m_describes(describes)
{
}

void DraftSaver::problem(const QString& field, const QString& message)
{
    m_problems.append({m_row, m_columns.value(field, field), Problem::Severity::Error, message});
}

void DraftSaver::warning(const QString& field, const QString& message)
{
    m_problems.append({m_row, m_columns.value(field, field), Problem::Severity::Warning, message});
}

void DraftSaver::count(const char* kind, bool isNew)
{
    SavedCount& counted = m_counts[QString::fromLatin1(kind)];
    ++(isNew ? counted.added : counted.known);
    if (!m_isCountedByRow)
        return;
    SavedCount& row = m_rows[m_row];
    ++(isNew ? row.added : row.known);
}

/// Customers, suppliers and persons that stand in this line by name only.
Result<> DraftSaver::saveMentioned(const Line& line)
{
    const auto named = [](auto record) {
        return [record](const QString& name) mutable {
            record.code = name;
            return record;
        };
    };
    for (const char* field : {"customer", "ordered_by", "sold_to"})
        TRY(makeMentioned<domain::Customer>(line, field, named(domain::Customer{})));
    for (const char* field : {"supplier", "issuer"})
        TRY(makeMentioned<domain::Supplier>(line, field, named(domain::Supplier{})));
    for (const char* field : {"person", "inspector", "transcriber", "found_by", "decided_by", "placed_by", "lifted_by",
                              "made_by", "signed_by"})
        TRY(makeMentioned<domain::Person>(line, field, named(domain::Person{})));
    return {};
}

Result<> DraftSaver::save(const exchange::Draft& draft)
{
    m_row = draft.row;
    m_place = draft.place;
    m_columns = draft.columns;
    const Result<> saved = saveKind(draft);
    if (!saved && isOfTheFile(saved.error())) {
        problem({}, saved.error().message);
        return {};
    }
    return saved;
}

Result<> DraftSaver::saveKind(const exchange::Draft& draft)
{
    if (const auto objection = objectionTo(draft)) {
        problem(objection->field, objection->message);
        return {};
    }
    TRY(saveMentioned(draft.fields));
    if (draft.isMention && TRY(isThere(draft)))
        return {};
    const bool isOfAPiece = draft.kind == QLatin1String("inspection") || draft.kind == QLatin1String("measurement");
    const Line line = isOfAPiece ? TRY(withUnitAtPosition(draft.fields)) : draft.fields;
    static const QHash<QString, Result<> (DraftSaver::*)(const Line&)> savers{
        {QStringLiteral("document"), &DraftSaver::saveDocument},
        {QStringLiteral("customer"), &DraftSaver::saveAs<domain::Customer>},
        {QStringLiteral("supplier"), &DraftSaver::saveAs<domain::Supplier>},
        {QStringLiteral("person"), &DraftSaver::saveAs<domain::Person>},
        {QStringLiteral("account"), &DraftSaver::saveAs<domain::Account>},
        {QStringLiteral("part"), &DraftSaver::savePart},
        {QStringLiteral("characteristic"), &DraftSaver::saveCharacteristic},
        {QStringLiteral("program"), &DraftSaver::saveAs<domain::Program>},
        {QStringLiteral("inspection_plan"), &DraftSaver::saveAs<domain::InspectionPlan>},
        {QStringLiteral("process_plan"), &DraftSaver::saveAs<domain::ProcessPlan>},
        {QStringLiteral("work_order"), &DraftSaver::saveWorkOrder},
        {QStringLiteral("material_specification"), &DraftSaver::saveAs<domain::MaterialSpecification>},
        {QStringLiteral("heat"), &DraftSaver::saveAs<domain::Heat>},
        {QStringLiteral("lot"), &DraftSaver::saveAs<domain::Lot>},
        {QStringLiteral("lot_edge"), &DraftSaver::saveLotEdge},
        {QStringLiteral("certificate"), &DraftSaver::saveCertificate},
        {QStringLiteral("unit"), &DraftSaver::saveUnit},
        {QStringLiteral("consumption"), &DraftSaver::saveConsumption},
        {QStringLiteral("assembly"), &DraftSaver::saveAssembly},
        {QStringLiteral("operation_run"), &DraftSaver::saveOperationRun},
        {QStringLiteral("gauge"), &DraftSaver::saveAs<domain::Gauge>},
        {QStringLiteral("calibration"), &DraftSaver::saveCalibration},
        {QStringLiteral("inspection"), &DraftSaver::saveInspection},
        {QStringLiteral("measurement"), &DraftSaver::saveMeasurement},
        {QStringLiteral("judgement"), &DraftSaver::saveJudgement},
        {QStringLiteral("nonconformity"),
         &DraftSaver::saveWithSubjects<domain::Nonconformity, domain::NonconformitySubject>},
        {QStringLiteral("hold"), &DraftSaver::saveWithSubjects<domain::Hold, domain::HoldSubject>},
        {QStringLiteral("fai_report"), &DraftSaver::saveAs<domain::FirstArticleReport>},
        {QStringLiteral("shipment"), &DraftSaver::saveWithSubjects<domain::Shipment, domain::ShipmentLine>},
        {QStringLiteral("master_check"), &DraftSaver::saveMasterCheck},
        {QStringLiteral("impact_assessment"), &DraftSaver::saveAs<domain::ImpactAssessment>},
        {QStringLiteral("study"), &DraftSaver::saveStudy},
        {QStringLiteral("document_link"), &DraftSaver::saveDocumentLink},
        {QStringLiteral("signature"), &DraftSaver::saveAs<domain::Signature>},
        {QStringLiteral("import"), &DraftSaver::saveAs<domain::Import>},
        {QStringLiteral("budget"), &DraftSaver::saveBudget},
        {QStringLiteral("mapping"), &DraftSaver::saveAs<domain::Mapping>},
        {QStringLiteral("label"), &DraftSaver::saveAs<domain::Label>},
    };
    const auto saver = savers.constFind(draft.kind);
    if (saver == savers.constEnd()) {
        problem(QStringLiteral("kind"), QStringLiteral("There is no kind of record called “%1”.").arg(draft.kind));
        return {};
    }
    return (this->**saver)(line);
}

Result<> DraftSaver::savePart(const Line& line)
{
    Line own = line;
    own.remove(QStringLiteral("uuid"));
    if (isGiven(line, "part_uuid"))
        own.insert(QStringLiteral("uuid"), line.value(QStringLiteral("part_uuid")));
    if (!TRY(saveRecord(domain::Part{}, own)))
        return {};
    Line revision = line;
    revision.insert(QStringLiteral("part"), line.value(QStringLiteral("number")));
    if (!revision.contains(QStringLiteral("revision")))
        revision.insert(QStringLiteral("revision"), QString());
    TRY(saveRecord(domain::PartRevision{}, revision));
    return {};
}

Result<> DraftSaver::saveDocument(const Line& line)
{
    if (isGiven(line, "content")) {
        const QByteArray content = QByteArray::fromBase64(draftText(line, "content").toLatin1());
        if (QString::fromLatin1(ledger::sha256Hex(content)) != draftText(line, "sha256")) {
            problem(QStringLiteral("content"),
                    QStringLiteral("The content's SHA-256 is not the one the line states; get the file again."));
            return {};
        }
        TRY(store::storeAttachment(m_records.database(), content));
    } else if (!TRY(store::hasAttachment(m_records.database(), draftText(line, "sha256")))) {
        problem(QStringLiteral("content"), QStringLiteral("A document needs its content, in base64."));
        return {};
    }
    return saveAs<domain::Document>(line);
}

Result<> DraftSaver::saveDocumentLink(const Line& line)
{
    const auto document = domain::DocumentId::fromStore(
        TRY(m_references.resolve(Kind::Document, line.value(QStringLiteral("document")))));
    domain::DocumentLink link;
    DraftReader reader(line, m_references);
    domain::DocumentLink::fields(link, reader);
    TRY(reader.result());
    if (reader.problem()) {
        problem(reader.problem()->field, reader.problem()->message);
        return {};
    }
    const auto stored = TRY(m_records.get(document));
    for (const domain::DocumentLink& known : stored.links) {
        if (known == link) {
            count("document_link", false);
            return {};
        }
    }
    TRY(m_records.add(document, link));
    count("document_link", true);
    return {};
}

/// Limits that can't be right are refused, unless the line itself says that they can't be read; so is a balloon beside
/// the drawing.
Result<> DraftSaver::saveCharacteristic(const Line& line)
{
    domain::Characteristic characteristic;
    DraftReader reader(line, m_references);
    domain::Characteristic::fields(characteristic, reader);
    TRY(reader.result());
    const auto limits = domain::limitsOf(characteristic);
    if (!reader.problem() && characteristic.tolerance_problem.isEmpty() && !limits) {
        problem(QStringLiteral("lower"), limits.error().message);
        return {};
    }
    const auto place = domain::balloonPlaceOf(characteristic);
    if (!reader.problem() && !place) {
        problem(QStringLiteral("drawing_page"), place.error().message);
        return {};
    }
    return saveAs<domain::Characteristic>(line);
}

Result<> DraftSaver::saveUnit(const Line& line)
{
    domain::Unit unit;
    unit.state = domain::UnitState::InProcess;
    if (const auto id = TRY(saveRecord(unit, line)))
        m_units.append(*id);
    return {};
}

Result<> DraftSaver::saveAssembly(const Line& line)
{
    const auto parent =
        domain::UnitId::fromStore(TRY(m_references.resolve(Kind::Unit, line.value(QStringLiteral("parent")))));
    const auto child =
        domain::UnitId::fromStore(TRY(m_references.resolve(Kind::Unit, line.value(QStringLiteral("child")))));
    if (parent == child || TRY(leadsBackToUnit(parent, child))) {
        problem(
            QStringLiteral("child"),
            QStringLiteral("%1 would be a component of itself.").arg(TRY(m_references.label(Kind::Unit, child.key()))));
        return {};
    }
    return saveAs<domain::Assembly>(line);
}

/// Without an attempt: the one that says the same, else the next.
Result<> DraftSaver::saveOperationRun(const Line& line)
{
    if (isGiven(line, "attempt"))
        return saveAs<domain::OperationRun>(line);
    domain::OperationRun run;
    DraftReader reader(line, m_references);
    domain::OperationRun::fields(run, reader);
    TRY(reader.result());
    if (reader.problem()) {
        problem(reader.problem()->field, reader.problem()->message);
        return {};
    }
    if (run.unit.has_value() == run.lot.has_value()) {
        problem(QStringLiteral("unit"),
                QStringLiteral("An operation is done on a unit or on a lot: name one of them."));
        return {};
    }
    for (;; ++run.attempt) {
        const auto known = TRY(m_records.findByKey(run));
        if (!known)
            break;
        const auto stored = TRY(m_records.getOwn(*known));
        if (stored.start == run.start && stored.machine == run.machine && stored.program == run.program &&
            stored.person == run.person) {
            count("operation_run", false);
            return {};
        }
    }
    TRY(m_records.insert(run));
    count("operation_run", true);
    return {};
}

/// The customer whose part it is ordered it, unless the line says who did.
Result<> DraftSaver::saveWorkOrder(const Line& line)
{
    Line order = line;
    if (!isGiven(line, "ordered_by") && isGiven(line, "customer"))
        order.insert(QStringLiteral("ordered_by"), line.value(QStringLiteral("customer")));
    return saveAs<domain::WorkOrder>(order);
}

template<typename SubjectType>
Result<QList<SubjectType>> DraftSaver::subjectsOf(const Line& line)
{
    QList<SubjectType> subjects;
    for (const char* list : {"units", "lots"}) {
        if (const QString wrong = listProblem(line, QLatin1String(list)); !wrong.isEmpty())
            problem(QLatin1String(list), wrong);
    }
    for (const QJsonValue& unit : line.value(QStringLiteral("units")).toArray()) {
        SubjectType subject;
        subject.unit = domain::UnitId::fromStore(TRY(m_references.resolve(Kind::Unit, unit)));
        if (std::any_of(subjects.begin(), subjects.end(),
                        [&](const auto& other) { return other.unit == subject.unit; }))
            problem(QStringLiteral("units"), QStringLiteral("%1 stands twice; name it once.")
                                                 .arg(TRY(m_references.label(Kind::Unit, subject.unit->key()))));
        else
            subjects.append(subject);
    }
    for (const QJsonValue& lot : line.value(QStringLiteral("lots")).toArray()) {
        SubjectType subject;
        const QJsonObject object = lot.toObject();
        const QJsonValue reference = object.contains(QStringLiteral("lot")) ? object.value(QStringLiteral("lot")) : lot;
        subject.lot = domain::LotId::fromStore(TRY(m_references.resolve(Kind::Lot, reference)));
        if (isGiven(object, "quantity"))
            subject.quantity = TRY(Decimal::parse(draftText(object, "quantity")));
        subjects.append(subject);
    }
    return subjects;
}

template<typename R, typename SubjectType>
Result<> DraftSaver::saveWithSubjects(const Line& line)
{
    R record;
    if constexpr (std::is_same_v<R, domain::Shipment>) {
        record.customer_order = draftText(line, "order");
        if (isGiven(line, "customer"))
            record.sold_to = domain::CustomerId::fromStore(
                TRY(m_references.resolve(Kind::Customer, line.value(QStringLiteral("customer")))));
    }
    auto subjects = TRY(subjectsOf<SubjectType>(line));
    if constexpr (std::is_same_v<R, domain::Shipment>)
        record.lines = subjects;
    else
        record.subjects = subjects;
    const auto id = TRY(saveRecord(record, line));
    if constexpr (std::is_same_v<R, domain::Shipment>) {
        if (id)
            TRY(checkDelivered(*id, subjects));
    }
    return {};
}

/// A delivery that is there can't get more by a file: what was delivered stays what it was.
Result<> DraftSaver::checkDelivered(domain::ShipmentId id, const QList<domain::ShipmentLine>& lines)
{
    const domain::Shipment stored = TRY(m_records.get(id));
    for (const domain::ShipmentLine& line : lines) {
        const bool isDelivered = std::any_of(stored.lines.begin(), stored.lines.end(), [&](const auto& other) {
            return other.unit == line.unit && other.lot == line.lot;
        });
        if (isDelivered)
            continue;
        const QString label = line.unit ? TRY(m_references.label(Kind::Unit, line.unit->key()))
                                        : TRY(m_references.label(Kind::Lot, line.lot->key()));
        problem(QStringLiteral("units"),
                QStringLiteral("Delivery %1 is in the store without %2; leave that out, or give "
                               "it the delivery note it came with.")
                    .arg(stored.number, label));
    }
    return {};
}

} // namespace clew::services
