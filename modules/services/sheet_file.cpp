// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/sheet_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace clew::services {

Result<> writeSheets(const Session& session, const QString& path, SheetFormat format, const QList<Sheet>& sheets)
{
    TRY(session.actor(domain::Right::ExportRecords));
    if (QFileInfo::exists(path))
        return fail(Error::Code::Conflict,
                    QStringLiteral("There is already a file “%1”; give another name.").arg(path));
    if (format == SheetFormat::Xlsx)
        return exchange::writeXlsx(path, sheets);
    QSaveFile file(path);
    const QByteArray text = exchange::csvOf(sheets.value(0));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be written: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace clew::services
