// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "charts/category_chart.h"
#include "domain/study_document.h"

/// The charts of a gauge study, for paper and screen alike.
namespace clew::reports {

/// Shares of study variation, of variance and, where there is one, of the tolerance.
charts::BarGroups componentsChart(const domain::StudyAnalysis& analysis);
/// All values of each part, with its mean.
charts::CategoryChart byPartChart(const domain::StudyAnalysis& analysis, const QString& unit);
/// All values of each operator, with the mean.
charts::CategoryChart byOperatorChart(const domain::StudyAnalysis& analysis, const QString& unit);
/// The mean of each operator on each part: lines that do not run alike show an interaction.
charts::CategoryChart interactionChart(const domain::StudyAnalysis& analysis, const QString& unit);

} // namespace clew::reports
