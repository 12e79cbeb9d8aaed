// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/first_article.h"
#include "reports/document_template.h"
#include "reports/haru_document.h"

/// The First Article Inspection report, laid out as Forms 1, 2 and 3 of AS9102 Rev C.
namespace clew::reports {

const TemplateSchema& firstArticleSchema();

/// Pure: the same record, template and fonts give the same pages. Fails with Invalid where domain::check() finds an
/// error, or a text can't be printed.
Result<PageModel> firstArticlePages(const domain::FirstArticle& article, const DocumentTemplate& form,
                                    const FontSet& fonts);

/// With the shipped template and fonts: record to PDF in one step.
Result<Issued> issueFirstArticle(const domain::FirstArticle& article);

} // namespace clew::reports
