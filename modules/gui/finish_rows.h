// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "charts/tolerance_bar.h"
#include "gui/rows_model.h"
#include "services/finish_desk.h"

namespace clew::gui {

QStringList finishGrowthHeadings();
QList<TableRow> finishGrowthRows(const services::FinishSheet& sheet);

QStringList finishPairHeadings();
QList<TableRow> finishPairRows(const services::FinishSheet& sheet);

/// The wanted zone as it lies before finishing, with the window that the spread leaves of it. Nothing where the pairs
/// are too few to say.
std::optional<charts::ToleranceBar> finishBarOf(const services::FinishSheet& sheet,
                                                const services::FinishGrowth& growth);

} // namespace clew::gui
