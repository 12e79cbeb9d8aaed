// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/certificate_desk.h"

namespace clew::gui {

/// "ASTM F136 2021".
QString specificationLabel(const domain::MaterialSpecification& specification);
QStringList specificationHeadings();
QList<TableRow> specificationRows(const QList<services::SpecificationRow>& rows);
QStringList limitHeadings();
QList<TableRow> limitRows(const domain::MaterialSpecification& specification);
QStringList evidenceHeadings();
/// Enter goes to the file, with what was found.
QList<TableRow> evidenceRows(const QList<services::EvidenceRow>& rows);

} // namespace clew::gui
