// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/label_view.h"
#include "reports/haru_document.h"

namespace clew::reports {

/// Single: one label a page, 50 by 25 mm, for a label printer. Sheet: 24 labels of 70 by 37 mm on A4 (3 by 8).
enum class LabelPaper { Single, Sheet };

/// `skip`: labels of the first sheet that are used up. Invalid where an element string is wrong.
Result<PageModel> labelPages(const QList<domain::LabelView>& labels, LabelPaper paper, int skip, Instant issued,
                             const FontSet& fonts);
/// With the shipped fonts.
Result<Issued> issueLabels(const QList<domain::LabelView>& labels, LabelPaper paper, int skip, Instant issued);

} // namespace clew::reports
