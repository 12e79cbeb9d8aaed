// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/impact_document.h"
#include "reports/document_template.h"
#include "reports/haru_document.h"

/// The assessment of a failed gauge (ISO 13485:2016, 7.6).
namespace clew::reports {

const TemplateSchema& impactSchema();

/// Pure: the same assessment, template and fonts give the same pages. Fails with Invalid where a text can't be printed.
Result<PageModel> impactPages(const domain::ImpactDocument& impact, const DocumentTemplate& form, const FontSet& fonts);

/// With the shipped template and fonts: record to PDF in one step.
Result<Issued> issueImpact(const domain::ImpactDocument& impact);

/// The record inside the document: `clew/gauge_impact/1`.
QByteArray toJson(const domain::ImpactDocument& impact);

} // namespace clew::reports
