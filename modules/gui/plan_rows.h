// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/plan_view.h"

namespace clew::gui {

QStringList planHeadings();
/// A row for each plan of the shop; Enter goes to it.
QList<TableRow> planRows(const QList<services::PlanRow>& plans);

QStringList planItemHeadings();
/// What measures each characteristic and what that leaves of its tolerance.
QList<TableRow> planItemRows(const services::PlanView& view);

QStringList planFindingHeadings();
QList<TableRow> planFindingRows(const services::PlanView& view);

/// What a field of an item is called on the page.
QString planFieldLabel(const QString& field);
/// "lens_barrel": "Lens barrel".
QString planTemplateLabel(const QString& kind);

} // namespace clew::gui
