// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/trace_report.h"

namespace clew::gui {

/// A step of a path ("lot HT-8841") in the person's language; what it is not known to be a record stays as it is.
QString stepWords(const QString& step);
/// The "why" of a unit, as arrows.
QString pathWords(const QStringList& path);

/// Everything a trace found besides units: what, which, about, path.
QStringList tracedRecordHeadings();
QList<TableRow> tracedRecordRows(const services::TraceReport& report);

QStringList balanceHeadings();
QList<TableRow> balanceRows(const services::TraceReport& report);

} // namespace clew::gui
