// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/gauge_impact.h"

namespace clew::services {

/// What is known of a failure before any reading is looked at.
struct FailureGround
{
    std::optional<domain::CalibrationId> calibration;
    domain::ErrorCurve error;
    domain::TimeSpan window;
    QList<domain::SuspectGauge> suspects;
    QStringList notes;
};

Result<FailureGround> groundOf(store::Records& records, const ImpactRequest& request, Instant now);

} // namespace clew::services
