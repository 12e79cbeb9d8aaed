// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/label_view.h"
#include "reports/haru_document.h"

namespace clew::reports {

/// The traveller on A4: what it is for, then a strip for each operation with its Data Matrix and blank fields to fill
/// in by hand (done at, by, good, scrap, remark).
Result<PageModel> travellerPages(const domain::TravellerView& traveller, const FontSet& fonts);
/// With the shipped fonts.
Result<Issued> issueTraveller(const domain::TravellerView& traveller);

} // namespace clew::reports
