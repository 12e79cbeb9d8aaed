// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "reports/ballooned_drawing.h"
#include "services/document_head.h"

namespace clew::services {

/// The characteristics of a revision whose balloons stand on its drawing.
Result<QList<reports::DrawnBalloon>> placedBalloons(store::Records& records, domain::PartRevisionId revision);

/// The drawing that was kept last for a part's revision: with its balloons on it where some are placed, and as it came.
/// Where the balloons can't be drawn on it, the drawing alone, which says so.
Result<QList<domain::DocumentAttachment>> drawingAttachments(store::Records& records, domain::PartRevisionId revision);

} // namespace clew::services
