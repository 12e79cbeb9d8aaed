// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/record_options.h"
#include "services/study_service.h"

namespace clew::cli {

Argument studyArgument();
Result<domain::GaugeStudyId> studyNamed(store::Records& records, const QString& number);

/// What the record says, by the names of `calc grr`.
Answer studyAnswer(const domain::GaugeStudy& study);

} // namespace clew::cli
