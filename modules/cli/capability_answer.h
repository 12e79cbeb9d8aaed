// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/capability.h"
#include "metrology/form_capability.h"
#include "services/number_table.h"

#include <QJsonObject>

namespace clew::cli {

/// What the command line asks.
struct CapabilityQuestion
{
    services::NumberColumn column;
    metrology::CapabilityLimits limits;
    int subgroup = 1;
    metrology::WithinEstimator estimator = metrology::WithinEstimator::MovingRange;
    double level = 0.95;
    std::optional<metrology::FormModel> model; ///< none: normal
    metrology::IndexMethod method = metrology::IndexMethod::Percentile;
    std::optional<double> measurement; ///< u of one value
};

/// Indices, intervals, chart, tests and spread, by the names of docs/cli.md.
Result<QJsonObject> capabilityAnswer(const CapabilityQuestion& question);
/// The same for people, with what has to be said beside the numbers.
QString capabilityText(const QJsonObject& answer);

} // namespace clew::cli
