// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "charts/histogram.h"
#include "charts/run_chart.h"
#include "domain/capability_document.h"

/// The charts of a capability study, for paper and screen alike.
namespace clew::reports {

/// With the limits, and the numbers the model expects of each class.
Result<charts::Histogram> capabilityHistogram(const domain::CapabilityDocument& document);
/// Individuals and moving range, or averages and ranges or standard deviations; points that complete a run are marked.
charts::RunChart locationChart(const domain::CapabilityDocument& document);
charts::RunChart spreadChart(const domain::CapabilityDocument& document);
/// Blom's scores (1958): Φ⁻¹((i - 3/8)/(n + 1/4)).
Result<charts::ProbabilityPlot> normalProbabilityPlot(const domain::CapabilityDocument& document);

} // namespace clew::reports
