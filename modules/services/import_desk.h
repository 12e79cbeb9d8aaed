// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/importer.h"
#include "services/list_desk.h"
#include "services/store_service.h"

namespace clew::services {

/// What a file would bring, before anything is saved.
struct ImportPreview
{
    ImportResult result;
    QStringList settings; ///< the keys of ImportRequest::set that the format takes, of a list those that matter to it
    std::optional<ListSheet> list;
    bool canImport() const { return !hasErrors(result.problems); }
};

/// The names of ImportRequest::format.
QStringList importFormats();
/// The keys of ImportRequest::set that some format takes.
QStringList importSettings();
/// The whole import but its last step: nothing is kept.
Result<ImportPreview> previewImport(OpenStore& store, ImportRequest request, Progress& progress);
Result<ImportResult> importFile(OpenStore& store, const ImportRequest& request, Progress& progress);

} // namespace clew::services
