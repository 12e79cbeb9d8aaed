// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/number_tiles.h"
#include "gui/rows_model.h"
#include "services/study_desk.h"

namespace clew::gui {

QStringList studyHeadings();
QList<TableRow> studyRows(const QList<services::StudyRow>& studies);
/// %R&R of the tolerance where one was stated, else of the study, as AIAG judges it: below 10 %, up to 30 %, above.
QList<NumberTile> studyTiles(const domain::GaugeStudy& study);
QStringList studyFigureHeadings();
/// Deviations of 1 σ, component by component, and what follows from them.
QList<TableRow> studyFigureRows(const services::StudySheet& sheet);
/// Who, when, how many parts by how many operators, and the conclusion.
QString studyFacts(const services::StudySheet& sheet);

QList<NumberTile> capabilityTiles(const domain::CapabilityDocument& document);
/// What a reader must know: model, window, what is left out, whether it is in control, too few values.
QString capabilityNotes(const domain::CapabilityDocument& document);

} // namespace clew::gui
