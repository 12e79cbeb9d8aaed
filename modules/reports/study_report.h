// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/study_document.h"
#include "reports/document_template.h"
#include "reports/haru_document.h"

/// A gauge's repeatability and reproducibility, with its data and charts.
namespace clew::reports {

const TemplateSchema& studySchema();

/// Pure: the same study, template and fonts give the same pages. Fails with Invalid where a text can't be printed.
Result<PageModel> studyPages(const domain::StudyDocument& document, const DocumentTemplate& form, const FontSet& fonts);

/// With the shipped template and fonts: record to PDF in one step.
Result<Issued> issueStudy(const domain::StudyDocument& document);

/// The record inside the document: `clew/gauge_study/1`.
QByteArray toJson(const domain::StudyDocument& document);

} // namespace clew::reports
