// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/recall.h"
#include "reports/document_template.h"
#include "reports/haru_document.h"

/// The recall call on paper: the first page is read over the phone, the list stands behind it.
namespace clew::reports {

const TemplateSchema& recallSchema();

/// Pure: the same recall, template and fonts give the same pages. Fails with Invalid where a text can't be printed.
Result<PageModel> recallPages(const domain::Recall& recall, const DocumentTemplate& form, const FontSet& fonts);

/// With the shipped template and fonts: recall to PDF in one step.
Result<Issued> issueRecall(const domain::Recall& recall);

/// The whole recall, machine-readable (docs/documents.md).
QByteArray toJson(const domain::Recall& recall);

} // namespace clew::reports
