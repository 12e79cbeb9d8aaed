// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "store/database.h"

/// What release, first article reports and device histories ask the store, each by an index. All lists stand in the
/// order in which the records were added.
namespace clew::store {

Result<QList<domain::UnitId>> unitsOfLot(Database& database, domain::LotId lot);
Result<QList<domain::UnitId>> unitsOfOrder(Database& database, domain::WorkOrderId order);
Result<QList<domain::LotId>> lotsOfOrder(Database& database, domain::WorkOrderId order);
/// What is or was built into a unit.
Result<QList<domain::AssemblyId>> componentsOf(Database& database, domain::UnitId parent);
Result<QList<domain::OperationRunId>> runsOf(Database& database, domain::UnitId unit);
Result<QList<domain::OperationRunId>> runsOf(Database& database, domain::LotId lot);

Result<QList<domain::CharacteristicId>> characteristicsOf(Database& database, domain::PartRevisionId revision);
Result<QList<domain::InspectionPlanId>> inspectionPlansOf(Database& database, domain::PartRevisionId revision);
Result<QList<domain::ProcessPlanId>> processPlansOf(Database& database, domain::PartRevisionId revision);
Result<QList<domain::InspectionId>> inspectionsOf(Database& database, domain::UnitId unit);
Result<QList<domain::InspectionId>> inspectionsOf(Database& database, domain::LotId lot);
/// Measured on any unit that was serialized from the lot: what a sampling plan asks for.
Result<QList<domain::CharacteristicId>> measuredOnUnitsOf(Database& database, domain::LotId lot);
Result<std::optional<domain::GaugeId>> gaugeByCode(Database& database, const QString& code);
/// By date, then as added.
Result<QList<domain::CalibrationId>> calibrationsOf(Database& database, domain::GaugeId gauge);

/// Certificates that name the lot.
Result<QList<domain::CertificateId>> certificatesOf(Database& database, domain::LotId lot);
/// Certificates that name the heat and no lot: they speak for all of it.
Result<QList<domain::CertificateId>> certificatesOf(Database& database, domain::HeatId heat);

Result<QList<domain::NonconformityId>> nonconformitiesOf(Database& database, domain::UnitId unit);
Result<QList<domain::NonconformityId>> nonconformitiesOf(Database& database, domain::LotId lot);
Result<QList<domain::HoldId>> holdsOf(Database& database, domain::UnitId unit);
Result<QList<domain::HoldId>> holdsOf(Database& database, domain::LotId lot);
Result<QList<domain::FirstArticleReportId>> firstArticleReportsOf(Database& database, domain::PartRevisionId revision);
/// Of all revisions of the part.
Result<QList<domain::FirstArticleReportId>> firstArticleReportsOf(Database& database, domain::PartId part);
/// The end of the last operation on any unit of the part, or on the lot it came from, that ended before that moment.
Result<std::optional<Instant>> lastOperationBefore(Database& database, domain::PartId part, Instant before);

/// The first article report whose newest file the document is.
Result<std::optional<domain::FirstArticleReportId>> reportOfDocument(Database& database, domain::DocumentId document);
Result<QList<domain::DocumentId>> documentsOf(Database& database, domain::UnitId unit);
Result<QList<domain::DocumentId>> documentsOf(Database& database, domain::LotId lot);
Result<QList<domain::DocumentId>> nextRevisionsOf(Database& database, domain::DocumentId document);
Result<QList<domain::SignatureId>> signaturesOf(Database& database, domain::DocumentId document);

/// The next number of a series that begins with the prefix and counts in so many digits or more: "NC-2026-" and four
/// give NC-2026-0001, then 0002. Asked inside the transaction that uses it. The kind is nonconformity, hold,
/// impact_assessment, study or fai_report.
Result<QString> nextNumber(Database& database, domain::Kind kind, const QString& prefix, int digits);

/// One version of a record, and the line of the ledger that binds it.
struct RecordVersion
{
    std::int64_t version = 0;
    std::int64_t seq = 0;
};
Result<QList<RecordVersion>> versionsOf(Database& database, domain::Kind kind, std::int64_t key);
Result<QByteArray> ledgerLine(Database& database, std::int64_t seq);

/// Every statement of the above; a test looks at their plans.
QList<const char*> historyStatements();

} // namespace clew::store
