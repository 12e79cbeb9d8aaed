// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "reports/device_history_columns.h"

/// The results of a lot's units, packed: a row per characteristic, a column per unit, and what is the same for many
/// results said once under a reference.
namespace clew::reports {

/// How results came about: all that isn't the number. Results with the same way share a reference, "M1".
struct MeasurementRow
{
    QString reference;
    domain::ResultLine like; ///< the first of them; its instruments, source, person, rule, U and so on hold for all
    int results = 0;
};

struct LotResults
{
    QList<Table> blocks; ///< some units each, in the order of the record's units
    QList<MeasurementRow> measurements;
    QList<domain::ResultLine> inFull; ///< what a cell can't tell: see needsFullEntry()
};

/// Columns are headed by the unit's number in the list of units; results of the lot itself come first.
LotResults packResults(const domain::DeviceHistory& history, const DocumentTemplate& form);

/// A result that doesn't plainly conform, has a nonconformity, a void, corrected or repeated reading, or an instrument
/// without valid calibration.
bool needsFullEntry(const domain::ResultLine& result);

const QList<ColumnSource<MeasurementRow>>& measurementColumns();
/// The columns of a block before those of its units, and the one that stands for these.
TableSchema lotResultSchema();

/// Operations of many units that differ only in their times become one row, with the times in its note.
Table packOperations(const domain::DeviceHistory& history, const DocumentTemplate& form, const QString& name);

} // namespace clew::reports
