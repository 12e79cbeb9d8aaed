// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "store/records.h"

namespace clew::services {

/// A file that people look at: a drawing, what a criterion looks like, a photo.
struct PictureFile
{
    QByteArray content;
    QString mediaType; ///< by its first bytes, whatever its name says
    QString fileName;
};

enum class PictureForm { Picture, PictureOrPdf };

/// Io where it can't be read; Invalid where it is larger than 64 MiB, or no PNG or JPEG picture (and no PDF, where that
/// is allowed).
Result<PictureFile> readPicture(const QString& path, PictureForm form);

/// Inside an act: keeps the picture as a document of `type` with that link. The same bytes are kept once: the document
/// that has them gets one more link. Conflict where it has that link already.
Result<domain::DocumentId> keepPicture(store::Records& records, const PictureFile& picture, const QString& type,
                                       const domain::DocumentLink& link, bool demo);

} // namespace clew::services
