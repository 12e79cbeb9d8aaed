// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/picture_file.h"

#include "store/attachments.h"

#include <QFile>
#include <QFileInfo>

namespace clew::services {

using namespace domain;

namespace {

constexpr qint64 largestPicture = 64 * 1024 * 1024;
const QString pdfMediaType = QStringLiteral("application/pdf");

/// Empty for what can't be shown.
QString mediaTypeOf(const QByteArray& content)
{
    if (content.startsWith("%PDF-"))
        return pdfMediaType;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    return content.startsWith("\xff\xd8\xff") ? QStringLiteral("image/jpeg") : QString();
}

} // namespace

Result<PictureFile> readPicture(const QString& path, PictureForm form)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestPicture)
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is larger than 64 MiB; save it smaller.").arg(path));
    PictureFile picture;
    picture.content = file.readAll();
    picture.mediaType = mediaTypeOf(picture.content);
    picture.fileName = QFileInfo(path).fileName();
    const bool mayBePdf = form == PictureForm::PictureOrPdf;
    if (!picture.mediaType.isEmpty() && (mayBePdf || picture.mediaType != pdfMediaType))
        return picture;
    return fail(Error::Code::Invalid, mayBePdf ? QStringLiteral("“%1” is no PDF and no PNG or JPEG picture; export the "
                                                                "drawing as one.")
                                                     .arg(picture.fileName)
                                               : QStringLiteral("“%1” is no PNG or JPEG picture; save it as one.")
                                                     .arg(picture.fileName));
}

Result<DocumentId> keepPicture(store::Records& records, const PictureFile& picture, const QString& type,
                               const DocumentLink& link, bool demo)
{
    Document document;
    document.sha256 = TRY(store::storeAttachment(records.database(), picture.content));
    if (const auto known = TRY(records.findByKey(document))) {
        if (TRY(records.get(*known)).links.contains(link))
            return fail(Error::Code::Conflict,
                        QStringLiteral("“%1” is kept there already.").arg(picture.fileName));
        TRY(records.add(*known, link));
        return *known;
    }
    document.title = document.file_name = picture.fileName;
    document.media_type = picture.mediaType;
    document.type = type;
    document.size = picture.content.size();
    document.demo = demo;
    document.links = {link};
    return records.insert(document);
}

} // namespace clew::services
