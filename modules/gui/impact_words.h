// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/number_tiles.h"
#include "gui/rows_model.h"
#include "services/impact_desk.h"

namespace clew::gui {

/// Which of the findings are shown.
enum class ImpactFilter { All, Worse, Better, Shipped, Undecided };
constexpr auto namesOf(ImpactFilter)
{
    return std::array{"all", "worse", "better", "shipped", "undecided"};
}
QString impactFilterWords(ImpactFilter filter);
QList<services::ImpactFindingLine> filteredImpact(const services::ImpactView& view, ImpactFilter filter);

/// "GF-1 showed −0.8 µm too much, suspect from … to …"
QString impactSentence(const services::ImpactView& view);
/// Which gauges the error reached, who set the window, and what else a reader must know; may be empty.
QString impactNotes(const services::ImpactView& view);
QList<NumberTile> impactTiles(const services::ImpactView& view);
QStringList impactHeadings();
QList<TableRow> impactRows(const QList<services::ImpactFindingLine>& lines);
QString impactChoiceWords(domain::ImpactChoice choice);

} // namespace clew::gui
