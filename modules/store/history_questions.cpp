// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/history_questions.h"

#include "store/statement.h"

namespace clew::store {

using namespace domain;

namespace {

constexpr const char* unitsOfLotSql = "SELECT id FROM unit WHERE lot = :key ORDER BY id";
constexpr const char* unitsOfOrderSql = "SELECT id FROM unit WHERE work_order = :key ORDER BY id";
constexpr const char* lotsOfOrderSql = "SELECT id FROM lot WHERE work_order = :key ORDER BY id";
constexpr const char* componentsSql = "SELECT id FROM assembly WHERE parent = :key ORDER BY id";
constexpr const char* runsOfUnitSql = "SELECT id FROM operation_run WHERE unit = :key ORDER BY id";
constexpr const char* runsOfLotSql = "SELECT id FROM operation_run WHERE lot = :key ORDER BY id";
constexpr const char* characteristicsSql = "SELECT id FROM characteristic WHERE part_revision = :key ORDER BY id";
constexpr const char* inspectionPlansSql = "SELECT id FROM inspection_plan WHERE part_revision = :key ORDER BY id";
constexpr const char* processPlansSql = "SELECT id FROM process_plan WHERE part_revision = :key ORDER BY id";
constexpr const char* inspectionsOfUnitSql = "SELECT id FROM inspection WHERE unit = :key ORDER BY id";
constexpr const char* inspectionsOfLotSql = "SELECT id FROM inspection WHERE lot = :key ORDER BY id";
constexpr const char* measuredOnUnitsSql = R"(
    SELECT DISTINCT r.characteristic FROM unit u CROSS JOIN inspection i ON i.unit = u.id
    CROSS JOIN reading r ON r.inspection = i.id
    WHERE u.lot = :key AND i.state <> 'void' ORDER BY r.characteristic)";
constexpr const char* gaugeByCodeSql = "SELECT id FROM gauge WHERE code = :code";
constexpr const char* calibrationsSql = "SELECT id FROM calibration WHERE gauge = :key ORDER BY date, id";
constexpr const char* certificatesOfLotSql = R"(
    SELECT certificate FROM certificate_lot WHERE lot = :key ORDER BY certificate)";
constexpr const char* certificatesOfHeatSql = R"(
    SELECT id FROM certificate c WHERE heat = :key
    AND NOT EXISTS (SELECT 1 FROM certificate_lot l WHERE l.certificate = c.id) ORDER BY id)";
constexpr const char* nonconformitiesOfUnitSql = R"(
    SELECT DISTINCT nonconformity FROM nonconformity_subject WHERE unit = :key ORDER BY nonconformity)";
constexpr const char* nonconformitiesOfLotSql = R"(
    SELECT DISTINCT nonconformity FROM nonconformity_subject WHERE lot = :key ORDER BY nonconformity)";
constexpr const char* holdsOfUnitSql = "SELECT DISTINCT hold FROM hold_subject WHERE unit = :key ORDER BY hold";
constexpr const char* holdsOfLotSql = "SELECT DISTINCT hold FROM hold_subject WHERE lot = :key ORDER BY hold";
constexpr const char* firstArticlesSql = "SELECT id FROM fai_report WHERE part_revision = :key ORDER BY id";
constexpr const char* firstArticlesOfPartSql = R"(
    SELECT f.id FROM part_revision v CROSS JOIN fai_report f ON f.part_revision = v.id WHERE v.part = :key ORDER BY f.id)";
constexpr const char* lastOperationSql = R"(
    SELECT max(r."end") FROM unit u CROSS JOIN operation_run r ON r.unit = u.id OR r.lot = u.lot
    WHERE u.part = :key AND r."end" < :before)";
constexpr const char* reportOfDocumentSql = "SELECT id FROM fai_report WHERE document = :key ORDER BY id";
constexpr const char* documentsOfUnitSql = R"(
    SELECT DISTINCT document FROM document_link WHERE unit = :key ORDER BY document)";
constexpr const char* documentsOfLotSql = R"(
    SELECT DISTINCT document FROM document_link WHERE lot = :key ORDER BY document)";
constexpr const char* nextRevisionsSql = "SELECT id FROM document WHERE previous = :key ORDER BY id";
constexpr const char* signaturesSql = "SELECT id FROM signature WHERE document = :key ORDER BY time, id";
constexpr const char* versionsSql = R"(
    SELECT version, seq FROM ledger_binding WHERE kind = :kind AND record = :key ORDER BY version)";
constexpr const char* ledgerLineSql = "SELECT line FROM ledger_entry WHERE seq = :seq";
// A number's digits may outgrow those they begin with, so the longest text is the highest. Another series may begin with
// the same prefix ("26" and "26-A"): only digits follow in this one.
constexpr const char* lastNonconformitySql = R"(
    SELECT number FROM nonconformity WHERE number >= :from AND number < :to
      AND substr(number, length(:from) + 1) NOT GLOB '*[^0-9]*'
    ORDER BY length(number) DESC, number DESC LIMIT 1)";
constexpr const char* lastHoldSql = R"(
    SELECT number FROM hold WHERE number >= :from AND number < :to
      AND substr(number, length(:from) + 1) NOT GLOB '*[^0-9]*'
    ORDER BY length(number) DESC, number DESC LIMIT 1)";
constexpr const char* lastAssessmentSql = R"(
    SELECT number FROM impact_assessment WHERE number >= :from AND number < :to
      AND substr(number, length(:from) + 1) NOT GLOB '*[^0-9]*'
    ORDER BY length(number) DESC, number DESC LIMIT 1)";
constexpr const char* lastStudySql = R"(
    SELECT number FROM study WHERE number >= :from AND number < :to
      AND substr(number, length(:from) + 1) NOT GLOB '*[^0-9]*'
    ORDER BY length(number) DESC, number DESC LIMIT 1)";
constexpr const char* lastFirstArticleSql = R"(
    SELECT number FROM fai_report WHERE number >= :from AND number < :to
      AND substr(number, length(:from) + 1) NOT GLOB '*[^0-9]*'
    ORDER BY length(number) DESC, number DESC LIMIT 1)";

template<typename IdType>
Result<QList<IdType>> idsBy(Database& database, const char* sql, std::int64_t key)
{
    auto statement = TRY(Statement::prepare(database, sql));
    statement.bind(":key", key);
    TRY(statement.exec());
    QList<IdType> ids;
    while (TRY(statement.next()))
        ids.append(statement.id<IdType>(0));
    return ids;
}

} // namespace

Result<QList<UnitId>> unitsOfLot(Database& database, LotId lot)
{
    return idsBy<UnitId>(database, unitsOfLotSql, lot.key());
}
Result<QList<UnitId>> unitsOfOrder(Database& database, WorkOrderId order)
{
    return idsBy<UnitId>(database, unitsOfOrderSql, order.key());
}
Result<QList<LotId>> lotsOfOrder(Database& database, WorkOrderId order)
{
    return idsBy<LotId>(database, lotsOfOrderSql, order.key());
}
Result<QList<AssemblyId>> componentsOf(Database& database, UnitId parent)
{
    return idsBy<AssemblyId>(database, componentsSql, parent.key());
}
Result<QList<OperationRunId>> runsOf(Database& database, UnitId unit)
{
    return idsBy<OperationRunId>(database, runsOfUnitSql, unit.key());
}
Result<QList<OperationRunId>> runsOf(Database& database, LotId lot)
{
    return idsBy<OperationRunId>(database, runsOfLotSql, lot.key());
}
Result<QList<CharacteristicId>> characteristicsOf(Database& database, PartRevisionId revision)
{
    return idsBy<CharacteristicId>(database, characteristicsSql, revision.key());
}
Result<QList<InspectionPlanId>> inspectionPlansOf(Database& database, PartRevisionId revision)
{
    return idsBy<InspectionPlanId>(database, inspectionPlansSql, revision.key());
}
Result<QList<ProcessPlanId>> processPlansOf(Database& database, PartRevisionId revision)
{
    return idsBy<ProcessPlanId>(database, processPlansSql, revision.key());
}
Result<QList<InspectionId>> inspectionsOf(Database& database, UnitId unit)
{
    return idsBy<InspectionId>(database, inspectionsOfUnitSql, unit.key());
}
Result<QList<InspectionId>> inspectionsOf(Database& database, LotId lot)
{
    return idsBy<InspectionId>(database, inspectionsOfLotSql, lot.key());
}
Result<QList<CharacteristicId>> measuredOnUnitsOf(Database& database, LotId lot)
{
    return idsBy<CharacteristicId>(database, measuredOnUnitsSql, lot.key());
}
Result<std::optional<GaugeId>> gaugeByCode(Database& database, const QString& code)
{
    auto statement = TRY(Statement::prepare(database, gaugeByCodeSql));
    statement.bind(":code", code);
    if (!TRY(statement.one()))
        return std::optional<GaugeId>{};
    return std::optional{statement.id<GaugeId>(0)};
}
Result<QList<CalibrationId>> calibrationsOf(Database& database, GaugeId gauge)
{
    return idsBy<CalibrationId>(database, calibrationsSql, gauge.key());
}
Result<QList<CertificateId>> certificatesOf(Database& database, LotId lot)
{
    return idsBy<CertificateId>(database, certificatesOfLotSql, lot.key());
}
Result<QList<CertificateId>> certificatesOf(Database& database, HeatId heat)
{
    return idsBy<CertificateId>(database, certificatesOfHeatSql, heat.key());
}
Result<QList<NonconformityId>> nonconformitiesOf(Database& database, UnitId unit)
{
    return idsBy<NonconformityId>(database, nonconformitiesOfUnitSql, unit.key());
}
Result<QList<NonconformityId>> nonconformitiesOf(Database& database, LotId lot)
{
    return idsBy<NonconformityId>(database, nonconformitiesOfLotSql, lot.key());
}
Result<QList<HoldId>> holdsOf(Database& database, UnitId unit)
{
    return idsBy<HoldId>(database, holdsOfUnitSql, unit.key());
}
Result<QList<HoldId>> holdsOf(Database& database, LotId lot)
{
    return idsBy<HoldId>(database, holdsOfLotSql, lot.key());
}
Result<QList<FirstArticleReportId>> firstArticleReportsOf(Database& database, PartRevisionId revision)
{
    return idsBy<FirstArticleReportId>(database, firstArticlesSql, revision.key());
}
Result<QList<FirstArticleReportId>> firstArticleReportsOf(Database& database, PartId part)
{
    return idsBy<FirstArticleReportId>(database, firstArticlesOfPartSql, part.key());
}
Result<std::optional<Instant>> lastOperationBefore(Database& database, PartId part, Instant before)
{
    auto statement = TRY(Statement::prepare(database, lastOperationSql));
    statement.bind(":key", part.key()).bind(":before", before.toMilliseconds());
    if (!TRY(statement.one()) || statement.isNull(0))
        return std::optional<Instant>{};
    return std::optional{Instant::fromMilliseconds(statement.integer(0))};
}
Result<std::optional<FirstArticleReportId>> reportOfDocument(Database& database, DocumentId document)
{
    const auto ids = TRY(idsBy<FirstArticleReportId>(database, reportOfDocumentSql, document.key()));
    return ids.isEmpty() ? std::nullopt : std::optional(ids.last());
}
Result<QList<DocumentId>> documentsOf(Database& database, UnitId unit)
{
    return idsBy<DocumentId>(database, documentsOfUnitSql, unit.key());
}
Result<QList<DocumentId>> documentsOf(Database& database, LotId lot)
{
    return idsBy<DocumentId>(database, documentsOfLotSql, lot.key());
}
Result<QList<DocumentId>> nextRevisionsOf(Database& database, DocumentId document)
{
    return idsBy<DocumentId>(database, nextRevisionsSql, document.key());
}
Result<QList<SignatureId>> signaturesOf(Database& database, DocumentId document)
{
    return idsBy<SignatureId>(database, signaturesSql, document.key());
}

Result<QString> nextNumber(Database& database, Kind kind, const QString& prefix, int digits)
{
    const char* sql = kind == Kind::Nonconformity      ? lastNonconformitySql
                      : kind == Kind::Hold             ? lastHoldSql
                      : kind == Kind::ImpactAssessment ? lastAssessmentSql
                      : kind == Kind::GaugeStudy       ? lastStudySql
                                                       : lastFirstArticleSql;
    auto last = TRY(Statement::prepare(database, sql));
    last.bind(":from", prefix).bind(":to", QString(prefix + QLatin1Char(':'))); // ':' follows '9'
    const bool any = TRY(last.one());
    const int number = any ? last.text(0).mid(prefix.size()).toInt() + 1 : 1;
    return prefix + QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0'));
}

Result<QList<RecordVersion>> versionsOf(Database& database, Kind kind, std::int64_t key)
{
    auto statement = TRY(Statement::prepare(database, versionsSql));
    statement.bind(":kind", static_cast<int>(kind)).bind(":key", key);
    TRY(statement.exec());
    QList<RecordVersion> versions;
    while (TRY(statement.next()))
        versions.append({statement.integer(0), statement.integer(1)});
    return versions;
}

Result<QByteArray> ledgerLine(Database& database, std::int64_t seq)
{
    auto statement = TRY(Statement::prepare(database, ledgerLineSql));
    statement.bind(":seq", seq);
    if (!TRY(statement.one()))
        return fail(Error::Code::Storage, QStringLiteral("The ledger has no line %1; check the store.").arg(seq));
    return statement.blob(0);
}

QList<const char*> historyStatements()
{
    return {unitsOfLotSql,
            unitsOfOrderSql,
            lotsOfOrderSql,
            componentsSql,
            runsOfUnitSql,
            runsOfLotSql,
            characteristicsSql,
            inspectionPlansSql,
            processPlansSql,
            inspectionsOfUnitSql,
            inspectionsOfLotSql,
            measuredOnUnitsSql,
            gaugeByCodeSql,
            calibrationsSql,
            certificatesOfLotSql,
            certificatesOfHeatSql,
            nonconformitiesOfUnitSql,
            nonconformitiesOfLotSql,
            holdsOfUnitSql,
            holdsOfLotSql,
            firstArticlesSql,
            firstArticlesOfPartSql,
            lastOperationSql,
            reportOfDocumentSql,
            documentsOfUnitSql,
            documentsOfLotSql,
            nextRevisionsSql,
            signaturesSql,
            versionsSql,
            ledgerLineSql,
            lastNonconformitySql,
            lastHoldSql,
            lastAssessmentSql,
            lastStudySql,
            lastFirstArticleSql};
}

} // namespace clew::store
