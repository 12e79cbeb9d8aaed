// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/capability_document.h"
#include "reports/document_template.h"
#include "reports/haru_document.h"

/// What the results in the store say of a process: indices with their intervals, charts, tests that inform.
namespace clew::reports {

const TemplateSchema& capabilitySchema();

/// Pure: the same data, template and fonts give the same pages. Fails with Invalid where a text can't be printed.
Result<PageModel> capabilityPages(const domain::CapabilityDocument& document, const DocumentTemplate& form,
                                  const FontSet& fonts);

/// With the shipped template and fonts: record to PDF in one step.
Result<Issued> issueCapability(const domain::CapabilityDocument& document);

/// The data inside the document: `clew/capability/1`.
QByteArray toJson(const domain::CapabilityDocument& document);

} // namespace clew::reports
