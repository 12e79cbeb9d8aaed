// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/record_options.h"
#include "services/impact_service.h"

namespace clew::cli {

Argument assessmentArgument();
Result<domain::ImpactAssessmentId> assessmentNamed(store::Records& records, const QString& number);

/// How far an assessment is decided: `assessment, subjects, undecided, signed`.
Answer assessmentAnswer(const domain::ImpactAssessment& assessment);

} // namespace clew::cli
