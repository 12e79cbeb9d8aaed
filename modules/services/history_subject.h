// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/device_history.h"
#include "domain/quality.h"
#include "services/ancestry.h"
#include "services/measured_results.h"
#include "services/record_history.h"

namespace clew::services {

/// A result, and the serial number of the unit it is of; empty for the lot's own.
struct SubjectResult
{
    QString serial;
    MeasuredResult measured;
};

/// What a device history is about, read once: a unit with the lot it came from, or a lot with its units.
struct HistorySubject
{
    std::optional<domain::Unit> unit;
    std::optional<domain::Lot> lot; ///< of a unit: the one it was serialized from
    QList<domain::Unit> units;      ///< the unit itself, or all of the lot
    std::optional<domain::WorkOrder> order;
    std::optional<domain::PartRevision> revision;
    std::optional<domain::Part> part;
    std::optional<domain::Customer> customer;
    QList<AncestryRow> ancestry;
    QList<domain::Lot> lots; ///< everything that is or was in it
    QList<SubjectResult> results;
    QList<domain::OperationRun> runs;
    QList<domain::Nonconformity> nonconformities;
    QList<domain::Hold> holds;
    QHash<domain::UnitId, QList<RecordStep>> steps; ///< the ledger's versions of each unit

    bool isLot() const { return !unit; }
};

Result<HistorySubject> historySubject(store::Records& records, domain::UnitId unit);
Result<HistorySubject> historySubject(store::Records& records, domain::LotId lot);

// The tables of the record, one function each.
Result<QList<domain::GenealogyRow>> genealogyRows(store::Records& records, const HistorySubject& subject);
/// With the certificates' files, where the store has them.
Result<QList<domain::HistoryCertificate>> certificateRows(store::Records& records, const HistorySubject& subject,
                                                          QList<domain::DocumentAttachment>& attachments);
Result<QList<domain::HistoryProgram>> programRows(store::Records& records, const HistorySubject& subject);
Result<QList<domain::OperationLine>> operationRows(store::Records& records, const HistorySubject& subject);
Result<QList<domain::ResultLine>> resultRows(store::Records& records, const HistorySubject& subject);
/// None where nobody recorded any.
QList<domain::HistoryConditions> conditionRows(const HistorySubject& subject);
Result<QList<domain::HistoryEvent>> nonconformityRows(store::Records& records, const HistorySubject& subject);
Result<QList<domain::HistoryEvent>> holdRows(store::Records& records, const HistorySubject& subject);
Result<QList<domain::HistoryEvent>> overrideRows(store::Records& records, const HistorySubject& subject);
/// Recorded more than a day after it happened, by inspection.
Result<QList<domain::HistoryEvent>> lateEntryRows(store::Records& records, const HistorySubject& subject);
/// Electronic signatures on documents of the subject, and its steps, which nobody signed.
Result<QList<domain::HistorySignature>> signatureRows(store::Records& records, const HistorySubject& subject);
QList<domain::HistoryUnit> unitRows(const HistorySubject& subject);
/// Every line of the ledger that binds the subject, its inspections, operations, lots, nonconformities or holds.
Result<QList<domain::LedgerLine>> ledgerRows(store::Records& records, const HistorySubject& subject);

} // namespace clew::services
