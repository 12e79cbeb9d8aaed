// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/exporter.h"

#include "exchange/exchange_writer.h"
#include "store/attachments.h"

namespace clew::services {

using domain::Kind;

namespace {

/// People whom records name, and those who have no account.
constexpr const char* namedPersons = R"(
    SELECT 1 FROM person WHERE id = :id AND (
        NOT EXISTS (SELECT 1 FROM account WHERE account.person = person.id)
        OR EXISTS (SELECT 1 FROM reading WHERE reading.person = person.id)
        OR EXISTS (SELECT 1 FROM operation_run WHERE operation_run.person = person.id OR transcriber = person.id)
        OR EXISTS (SELECT 1 FROM material_specification WHERE verified_by = person.id)
        OR EXISTS (SELECT 1 FROM label_print WHERE label_print.person = person.id)
        OR EXISTS (SELECT 1 FROM inspection WHERE inspection.inspector = person.id)
        OR EXISTS (SELECT 1 FROM nonconformity WHERE found_by = person.id OR decided_by = person.id)
        OR EXISTS (SELECT 1 FROM hold WHERE placed_by = person.id OR lifted_by = person.id)))";

void remove(QJsonObject& line, std::initializer_list<const char*> fields)
{
    for (const char* field : fields)
        line.remove(QLatin1String(field));
}

void rename(QJsonObject& line, const char* from, const char* to)
{
    const QJsonValue value = line.take(QLatin1String(from));
    if (!value.isUndefined())
        line.insert(QLatin1String(to), value);
}

} // namespace

template<typename R>
Result<QJsonObject> Exporter::lineOf(const R& record)
{
    QJsonObject line;
    DraftWriter writer(line, m_records);
    R::fields(record, writer);
    TRY(writer.result());
    if constexpr (requires { record.uuid; })
        line.insert(QStringLiteral("uuid"), record.uuid);
    return line;
}

Result<> Exporter::writeLine(const char* kind, const QJsonObject& fields)
{
    const QString name = QString::fromLatin1(kind);
    TRY(m_writer->write(name, fields));
    const int count = ++m_written[name];
    if (count % 1000 == 0)
        m_progress->report(name, count, 0);
    if (m_progress->cancelled())
        return fail(Error::Code::Cancelled, QStringLiteral("The export was stopped."));
    return {};
}

template<typename R>
Result<> Exporter::writeAll(const char* kind, Result<> (Exporter::*finish)(const R&, QJsonObject&))
{
    for (const std::int64_t key : TRY(m_records.keysOf(R::kind))) {
        if (TRY(isLeftOut(R::kind, key)))
            continue;
        const R record = TRY(m_records.get(Id<R>::fromStore(key)));
        QJsonObject line = TRY(lineOf(record));
        TRY((this->*finish)(record, line));
        TRY(writeLine(kind, line));
    }
    return {};
}

template<typename R>
Result<> Exporter::leaveAsIs(const R&, QJsonObject&)
{
    return {};
}

Result<bool> Exporter::isLeftOut(Kind kind, std::int64_t key)
{
    if (kind == Kind::Import)
        return TRY(m_records.getOwn(Id<domain::Import>::fromStore(key))).format == QLatin1String("exchange");
    if (kind != Kind::Person)
        return false;
    auto named = TRY(store::Statement::prepare(m_records.database(), namedPersons));
    named.bind(":id", key);
    return !TRY(named.one());
}

Result<> Exporter::finishPart(const domain::PartRevision& revision, QJsonObject& line)
{
    const domain::Part part = TRY(m_records.getOwn(revision.part));
    QJsonObject whole = TRY(lineOf(part));
    rename(whole, "uuid", "part_uuid");
    remove(line, {"part", "customer"});
    for (auto field = line.begin(); field != line.end(); ++field)
        whole.insert(field.key(), field.value());
    line = whole;
    return {};
}

Result<> Exporter::finishDocument(const domain::Document& document, QJsonObject& line)
{
    remove(line, {"links"});
    const QByteArray content = TRY(store::attachment(m_records.database(), document.sha256));
    line.insert(QStringLiteral("content"), QString::fromLatin1(content.toBase64()));
    return {};
}

Result<> Exporter::finishCertificate(const domain::Certificate& certificate, QJsonObject& line)
{
    QJsonArray lots;
    for (const domain::CertificateLot& lot : certificate.lots)
        lots.append(TRY(m_references.reference(Kind::Lot, lot.lot.key())));
    remove(line, {"lots"});
    if (!lots.isEmpty())
        line.insert(QStringLiteral("lots"), lots);
    return {};
}

template<typename R>
Result<> Exporter::finishSubjects(const R& record, QJsonObject& line)
{
    const auto& subjects = [&]() -> const auto&
    {
        if constexpr (std::is_same_v<R, domain::Shipment>)
            return record.lines;
        else
            return record.subjects;
    }
    ();
    QJsonArray units;
    QJsonArray lots;
    for (const auto& subject : subjects) {
        if (subject.unit) {
            units.append(TRY(m_references.reference(Kind::Unit, subject.unit->key())));
            continue;
        }
        const auto reference = TRY(m_references.reference(Kind::Lot, subject.lot->key()));
        QJsonObject lot{{QStringLiteral("lot"), reference}};
        if (subject.quantity)
            lot.insert(QStringLiteral("quantity"), subject.quantity->toText());
        lots.append(lot);
    }
    remove(line, {"lines", "subjects"});
    if (!units.isEmpty())
        line.insert(QStringLiteral("units"), units);
    if (!lots.isEmpty())
        line.insert(QStringLiteral("lots"), lots);
    return {};
}

// Edges, consumptions, readings, voids and judgements are lines of their own.

Result<> Exporter::finishLot(const domain::Lot&, QJsonObject& line)
{
    remove(line, {"edges"});
    return {};
}

Result<> Exporter::finishUnit(const domain::Unit&, QJsonObject& line)
{
    remove(line, {"consumptions"});
    return {};
}

Result<> Exporter::finishInspection(const domain::Inspection&, QJsonObject& line)
{
    remove(line, {"readings", "voids", "judgements"});
    return {};
}

Result<> Exporter::finishSignature(const domain::Signature&, QJsonObject& line)
{
    remove(line, {"account"});
    return {};
}

Result<> Exporter::writeLotEdges()
{
    for (const std::int64_t key : TRY(m_records.keysOf(Kind::Lot))) {
        const auto lot = TRY(m_records.get(domain::LotId::fromStore(key)));
        for (const domain::LotEdge& edge : lot.edges) {
            QJsonObject line = TRY(lineOf(edge));
            line.insert(QStringLiteral("to"), TRY(m_references.reference(Kind::Lot, key)));
            TRY(writeLine("lot_edge", line));
        }
    }
    return {};
}

Result<> Exporter::writeConsumptions()
{
    for (const std::int64_t key : TRY(m_records.keysOf(Kind::Unit))) {
        const auto unit = TRY(m_records.get(domain::UnitId::fromStore(key)));
        for (const domain::Consumption& consumption : unit.consumptions) {
            QJsonObject line = TRY(lineOf(consumption));
            line.insert(QStringLiteral("unit"), TRY(m_references.reference(Kind::Unit, key)));
            TRY(writeLine("consumption", line));
        }
    }
    return {};
}

Result<> Exporter::writeReadings()
{
    for (const std::int64_t key : TRY(m_records.keysOf(Kind::Inspection))) {
        const auto inspection = TRY(m_records.get(domain::InspectionId::fromStore(key)));
        for (const domain::Reading& reading : inspection.readings) {
            QJsonObject line = TRY(lineOf(reading));
            remove(line, {"part", "revision", "customer", "value", "rounded"});
            rename(line, "text", reading.value ? "value" : "text");
            rename(line, "unit", "unit_of_measure");
            line.insert(QStringLiteral("inspection"), inspection.number);
            for (const domain::ReadingVoid& voided : inspection.voids) {
                if (voided.characteristic != reading.characteristic || voided.feature != reading.feature ||
                    voided.attempt != reading.attempt || voided.number != reading.number)
                    continue;
                QJsonObject said{{QStringLiteral("reason"), voided.reason},
                                 {QStringLiteral("recorded"), voided.recorded.toString()}};
                if (voided.person)
                    said.insert(QStringLiteral("person"),
                                TRY(m_references.reference(Kind::Person, voided.person->key())));
                line.insert(QStringLiteral("void"), said);
            }
            TRY(writeLine("measurement", line));
        }
    }
    return {};
}

Result<> Exporter::writeJudgements()
{
    for (const std::int64_t key : TRY(m_records.keysOf(Kind::Inspection))) {
        const auto inspection = TRY(m_records.get(domain::InspectionId::fromStore(key)));
        for (const domain::Judgement& judgement : inspection.judgements) {
            QJsonObject line = TRY(lineOf(judgement));
            remove(line, {"part", "revision", "customer"});
            line.insert(QStringLiteral("inspection"), inspection.number);
            TRY(writeLine("judgement", line));
        }
    }
    return {};
}

Result<> Exporter::writeDocumentLinks()
{
    for (const std::int64_t key : TRY(m_records.keysOf(Kind::Document))) {
        const auto document = TRY(m_records.get(domain::DocumentId::fromStore(key)));
        for (const domain::DocumentLink& link : document.links) {
            QJsonObject line = TRY(lineOf(link));
            line.insert(QStringLiteral("document"), document.sha256);
            TRY(writeLine("document_link", line));
        }
    }
    return {};
}

Result<QMap<QString, int>> Exporter::write(QIODevice& device, Progress& progress)
{
    exchange::ExchangeWriter writer(device);
    m_writer = &writer;
    m_progress = &progress;
    m_written.clear();
    TRY(writeAll<domain::Document>("document", &Exporter::finishDocument));
    TRY(writeAll<domain::Customer>("customer", &Exporter::leaveAsIs));
    TRY(writeAll<domain::Supplier>("supplier", &Exporter::leaveAsIs));
    TRY(writeAll<domain::Person>("person", &Exporter::leaveAsIs));
    TRY(writeAll<domain::PartRevision>("part", &Exporter::finishPart));
    TRY(writeAll<domain::Characteristic>("characteristic", &Exporter::leaveAsIs));
    TRY(writeAll<domain::Program>("program", &Exporter::leaveAsIs));
    TRY(writeAll<domain::InspectionPlan>("inspection_plan", &Exporter::leaveAsIs));
    TRY(writeAll<domain::ProcessPlan>("process_plan", &Exporter::leaveAsIs));
    TRY(writeAll<domain::WorkOrder>("work_order", &Exporter::leaveAsIs));
    TRY(writeAll<domain::MaterialSpecification>("material_specification", &Exporter::leaveAsIs));
    TRY(writeAll<domain::Heat>("heat", &Exporter::leaveAsIs));
    TRY(writeAll<domain::Lot>("lot", &Exporter::finishLot));
    TRY(writeLotEdges());
    TRY(writeAll<domain::Certificate>("certificate", &Exporter::finishCertificate));
    TRY(writeAll<domain::Unit>("unit", &Exporter::finishUnit));
    TRY(writeConsumptions());
    TRY(writeAll<domain::Assembly>("assembly", &Exporter::leaveAsIs));
    TRY(writeAll<domain::OperationRun>("operation_run", &Exporter::leaveAsIs));
    TRY(writeAll<domain::Gauge>("gauge", &Exporter::leaveAsIs));
    TRY(writeAll<domain::Calibration>("calibration", &Exporter::leaveAsIs));
    TRY(writeAll<domain::Inspection>("inspection", &Exporter::finishInspection));
    TRY(writeReadings());
    TRY(writeJudgements());
    TRY(writeAll<domain::Nonconformity>("nonconformity", &Exporter::finishSubjects));
    TRY(writeAll<domain::Hold>("hold", &Exporter::finishSubjects));
    TRY(writeAll<domain::FirstArticleReport>("fai_report", &Exporter::leaveAsIs));
    TRY(writeAll<domain::Shipment>("shipment", &Exporter::finishSubjects));
    TRY(writeAll<domain::Budget>("budget", &Exporter::leaveAsIs));
    TRY(writeAll<domain::MasterCheck>("master_check", &Exporter::leaveAsIs));
    TRY(writeAll<domain::ImpactAssessment>("impact_assessment", &Exporter::leaveAsIs));
    TRY(writeDocumentLinks());
    TRY(writeAll<domain::Signature>("signature", &Exporter::finishSignature));
    TRY(writeAll<domain::Import>("import", &Exporter::leaveAsIs));
    TRY(writeAll<domain::Mapping>("mapping", &Exporter::leaveAsIs));
    TRY(writeAll<domain::Label>("label", &Exporter::leaveAsIs));
    TRY(writer.finish());
    return m_written;
}

} // namespace clew::services
