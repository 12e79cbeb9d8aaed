// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/unit_dossier.h"

namespace clew::gui {

// The tabs of a dossier as rows, in the order of their headings.

QStringList inputHeadings();
QList<TableRow> inputRows(const domain::DeviceHistory& history);
QStringList operationHeadings();
QList<TableRow> operationRows(const domain::DeviceHistory& history);
/// A line for each result, and below it one for each reading where there are several or one doesn't count.
QStringList resultHeadings();
QList<TableRow> resultRows(const domain::DeviceHistory& history);
QStringList gateHeadings();
QList<TableRow> gateRows(const domain::DeviceHistory& history);
/// Nonconformities, holds, overrides, late entries.
QStringList eventHeadings();
QList<TableRow> eventRows(const domain::DeviceHistory& history);
QStringList documentHeadings();
QList<TableRow> documentRows(const services::UnitDossier& dossier);
QStringList signatureHeadings();
QList<TableRow> signatureRows(const domain::DeviceHistory& history);

} // namespace clew::gui
