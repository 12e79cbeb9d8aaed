// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/gauge_impact.h"
#include "domain/impact_document.h"
#include "services/document_head.h"

namespace clew::services {

/// What a document says of an assessment, as it was kept and as far as it is decided.
Result<domain::ImpactDocument> impactDocument(store::Records& records, const Clock& clock, const Session& session,
                                              domain::ImpactAssessmentId assessment, const IssueRequest& request);

} // namespace clew::services
