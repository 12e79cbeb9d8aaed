// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/device_history.h"
#include "reports/document_template.h"
#include "reports/haru_document.h"

/// The Device History Record of a unit or a production lot.
namespace clew::reports {

const TemplateSchema& deviceHistorySchema();

/// Pure: the same record, template and fonts give the same pages. Fails with Invalid where domain::check() finds an
/// error, or a text can't be printed.
Result<PageModel> deviceHistoryPages(const domain::DeviceHistory& history, const DocumentTemplate& form,
                                     const FontSet& fonts);

/// With the shipped template and fonts: record to PDF in one step.
Result<Issued> issueDeviceHistory(const domain::DeviceHistory& history);

} // namespace clew::reports
