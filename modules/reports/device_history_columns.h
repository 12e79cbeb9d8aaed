// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/device_history.h"
#include "reports/report_parts.h"

/// What the tables of a Device History Record can show.
namespace clew::reports {

/// An instrument with one calibration; an instrument calibrated again while the record ran has two rows.
struct InstrumentRow
{
    domain::InstrumentUse use;
    int results = 0; ///< how many results it took part in
};

const QList<ColumnSource<domain::HistoryUnit>>& unitColumns();
const QList<ColumnSource<domain::GenealogyRow>>& genealogyColumns();
const QList<ColumnSource<domain::HistoryCertificate>>& certificateColumns();
const QList<ColumnSource<domain::HistoryProgram>>& programColumns();
const QList<ColumnSource<domain::OperationLine>>& operationColumns();
const QList<ColumnSource<domain::ResultLine>>& resultColumns();
const QList<ColumnSource<InstrumentRow>>& instrumentColumns();
const QList<ColumnSource<domain::HistoryEvent>>& eventColumns();
const QList<ColumnSource<domain::ReleaseGate>>& gateColumns();
const QList<ColumnSource<domain::HistorySignature>>& signatureColumns();
const QList<ColumnSource<domain::LedgerLine>>& ledgerColumns();

/// "✓ passed", "◇ open", "✕ closed", "– not kept here"
Phrase gatePhrase(const QString& state);

} // namespace clew::reports
