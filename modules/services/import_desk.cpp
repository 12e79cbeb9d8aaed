// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/import_desk.h"

#include "exchange/reader.h"

namespace clew::services {

QStringList importFormats()
{
    return exchange::readerNames();
}

Result<ImportResult> importFile(OpenStore& store, const ImportRequest& request, Progress& progress)
{
    Importer importer(store.records(), store.clock(), TRY(store.session().actor(domain::Right::AddRecords)));
    return importer.import(request, progress);
}

Result<ImportPreview> previewImport(OpenStore& store, ImportRequest request, Progress& progress)
{
    request.dryRun = true;
    ImportPreview preview;
    preview.result = TRY(importFile(store, request, progress));
    if (const exchange::Reader* reader = exchange::readerNamed(preview.result.format))
        preview.settings = reader->settings();
    return preview;
}

} // namespace clew::services
