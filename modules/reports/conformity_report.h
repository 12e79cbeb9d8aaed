// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/conformity_certificate.h"
#include "reports/document_template.h"
#include "reports/haru_document.h"

/// The certificate of conformity on paper; what does not apply is printed as "N/A".
namespace clew::reports {

const TemplateSchema& conformitySchema();

/// Pure: the same certificate, template and fonts give the same pages.
Result<PageModel> conformityPages(const domain::ConformityCertificate& certificate, const DocumentTemplate& form,
                                  const FontSet& fonts);

/// With the shipped template and fonts: certificate to PDF in one step.
Result<Issued> issueConformityCertificate(const domain::ConformityCertificate& certificate);

/// Machine-readable (docs/documents.md).
QByteArray toJson(const domain::ConformityCertificate& certificate);

} // namespace clew::reports
