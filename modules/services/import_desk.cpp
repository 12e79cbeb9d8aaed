// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/import_desk.h"

#include "exchange/reader.h"

#include <QFileInfo>

namespace clew::services {

QStringList importFormats()
{
    return exchange::readerNames();
}

QStringList importSettings()
{
    QStringList settings;
    for (const QString& format : exchange::readerNames())
        settings += exchange::readerNamed(format)->settings();
    settings.removeDuplicates();
    return settings;
}

Result<ImportResult> importFile(OpenStore& store, const ImportRequest& request, Progress& progress)
{
    Importer importer(store.records(), store.clock(), TRY(importActor(store.session())));
    return importer.import(request, progress);
}

namespace {

/// The reader of a file that could not be read to its end.
const exchange::Reader* readerOfFile(const ImportRequest& request)
{
    if (!request.format.isEmpty())
        return exchange::readerNamed(request.format);
    QFile file(request.path);
    return file.open(QIODevice::ReadOnly)
               ? exchange::readerFor(file.peek(exchange::headSize), QFileInfo(request.path).fileName())
               : nullptr;
}

bool isList(const ImportRequest& request)
{
    const exchange::Reader* reader = readerOfFile(request);
    return reader && isListFormat(reader->format());
}

} // namespace

/// What a known format lacks is a problem to mend here, not the end.
Result<ImportPreview> previewImport(OpenStore& store, ImportRequest request, Progress& progress)
{
    request.dryRun = true;
    request.byRow = isList(request);
    ImportPreview preview;
    auto result = importFile(store, request, progress);
    if (result) {
        preview.result = result.take();
    } else {
        const exchange::Reader* reader = readerOfFile(request);
        if (result.error().code != Error::Code::Invalid || !reader)
            return tl::make_unexpected(result.error());
        preview.result.path = request.path;
        preview.result.format = reader->format();
        preview.result.problems.append({0, {}, Problem::Severity::Error, result.error().message});
    }
    const exchange::Reader* reader = exchange::readerNamed(preview.result.format);
    if (reader)
        preview.list = TRY(listSheet(store, request, preview.result, progress));
    if (reader)
        preview.settings = preview.list ? preview.list->settings : reader->settings();
    return preview;
}

} // namespace clew::services
