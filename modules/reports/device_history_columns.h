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

/// A unit of a lot with its number in the lists of the record, and when it was measured.
struct UnitRow
{
    domain::HistoryUnit unit;
    int number = 0;
    QStringList measured; ///< "2026-03-07", or from and to
};

const QList<ColumnSource<UnitRow>>& unitColumns();
const QList<ColumnSource<domain::GenealogyRow>>& genealogyColumns();
const QList<ColumnSource<domain::HistoryCertificate>>& certificateColumns();
const QList<ColumnSource<domain::HistoryProgram>>& programColumns();
const QList<ColumnSource<domain::OperationLine>>& operationColumns();
const QList<ColumnSource<domain::ResultLine>>& resultColumns();
const QList<ColumnSource<InstrumentRow>>& instrumentColumns();
const QList<ColumnSource<domain::HistoryConditions>>& conditionColumns();
const QList<ColumnSource<domain::HistoryEvent>>& eventColumns();
const QList<ColumnSource<domain::ReleaseGate>>& gateColumns();
const QList<ColumnSource<domain::HistorySignature>>& signatureColumns();
const QList<ColumnSource<domain::LedgerLine>>& ledgerColumns();

/// "12.4 bore B"; the name only where it says more than the number.
QString placeText(const domain::ResultLine& result);
/// "U = 0.0004 (k = 2)"; empty where it is not stated.
QString uncertaintyText(const domain::ResultLine& result);
/// How the readings came in: "from file", "typed, by serial line".
QString sourcesText(const domain::ResultLine& result);
/// A line for each reading; none where one valid reading is all there is, and says what the result says.
Content readingNotes(const domain::ResultLine& result);

/// "✓ passed", "◇ open", "✕ closed", "– not kept here"
Phrase gatePhrase(const QString& state);

} // namespace clew::reports
