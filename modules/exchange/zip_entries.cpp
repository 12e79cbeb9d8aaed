// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/zip_entries.h"

#include <zip.h>

namespace clew::exchange {

void ZipEntries::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipEntries> ZipEntries::open(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!archive) {
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_source_free(source);
        zip_error_fini(&error);
        return fail(Error::Code::Invalid,
                    QStringLiteral("The workbook is damaged or cut off; get the file again, or save it anew."), detail);
    }
    zip_error_fini(&error);
    ZipEntries entries(archive);
    if (zip_get_num_entries(archive, 0) > mostEntries)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The archive holds more than %1 files, so it is no workbook.").arg(mostEntries));
    return entries;
}

bool ZipEntries::has(const char* name) const
{
    return zip_name_locate(m_archive.get(), name, 0) >= 0;
}

Result<QByteArray> ZipEntries::read(const QString& name)
{
    zip_file_t* file = zip_fopen(m_archive.get(), name.toUtf8().constData(), 0);
    if (!file)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("“%1” is missing in the workbook, or can't be opened; save the workbook anew.").arg(name),
            QString::fromUtf8(zip_strerror(m_archive.get())));
    QByteArray content;
    QByteArray piece(65536, Qt::Uninitialized);
    zip_int64_t got = 0;
    while ((got = zip_fread(file, piece.data(), zip_uint64_t(piece.size()))) > 0 && m_unpacked <= mostBytes) {
        content.append(piece.constData(), qsizetype(got));
        m_unpacked += got;
    }
    zip_fclose(file);
    if (m_unpacked > mostBytes)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("The workbook unpacks to more than %1 MiB; split it.").arg(mostBytes / (1024 * 1024)));
    if (got < 0)
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” in the workbook is damaged; get the file again.").arg(name));
    return content;
}

} // namespace clew::exchange
