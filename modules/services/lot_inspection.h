// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "metrology/sampling_plan.h"
#include "services/session.h"

namespace clew::services {

struct LotInspectionRequest
{
    domain::LotId lot;
    metrology::SamplingPlan plan;
    std::int64_t nonconforming = 0; ///< pieces in the sample
    domain::InspectionStage stage = domain::InspectionStage::InProcess;
    QString note;
};

struct LotInspected
{
    QString inspection;
    bool accepted = false;
    QString nonconformity; ///< opened on a rejected lot
};

/// A lot inspected by attributes with a sampling plan: how many pieces were looked at, and what they say of the lot.
///
/// Accepted: the lot's state says so. Rejected: the lot is rejected, and a nonconformity on it is open. The sample's
/// pieces stay in the lot; what was destroyed is scrapped (LotService::scrap).
/// Fails with Invalid where more were found than looked at, or the sample is larger than the lot's rest.
Result<LotInspected> inspectLot(store::Records& records, const Clock& clock, const Session& session,
                                const LotInspectionRequest& request);

/// The number of pieces a plan is for: what is left of the lot. Invalid where that is not a known whole number.
Result<std::int64_t> piecesToSample(store::Records& records, domain::LotId lot);

} // namespace clew::services
