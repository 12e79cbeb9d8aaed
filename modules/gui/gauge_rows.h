// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/gauge_desk.h"

namespace clew::gui {

/// "valid", "due soon", "overdue" …, with what that means for who measures.
RowCell standingCell(services::GaugeStanding standing);

QStringList gaugeHeadings();
QList<TableRow> gaugeTableRows(const QList<services::GaugeRow>& gauges);
/// Those of one standing (none: all) whose code, type, name or place holds the text.
QList<services::GaugeRow> narrowedGauges(const QList<services::GaugeRow>& gauges,
                                         std::optional<services::GaugeStanding> standing, const QString& text);

QStringList gaugeFactHeadings();
QList<TableRow> gaugeFactRows(const services::GaugeSheet& sheet);
QStringList calibrationHeadings();
QList<TableRow> calibrationRows(const services::GaugeSheet& sheet);
/// What the certificate states point by point, after what the gauge was found to show too much.
QStringList calibrationPointHeadings();
QList<TableRow> calibrationPointRows(const domain::Calibration& calibration);
QStringList gaugeUseHeadings();
QList<TableRow> gaugeUseRows(const QList<services::GaugeUseRow>& uses);
QStringList gaugeChainHeadings();
QList<TableRow> gaugeChainRows(const services::GaugeSheet& sheet);
QStringList gaugeAssessmentHeadings();
QList<TableRow> gaugeAssessmentRows(const services::GaugeSheet& sheet);

} // namespace clew::gui
