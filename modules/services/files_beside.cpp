// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/files_beside.h"

#include "ledger/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace clew::services {

FilesBeside::FilesBeside(const QString& listPath) : m_folder(QFileInfo(listPath).canonicalPath()) {}

/// Empty for what is not inside the folder; lists come from Windows, so case and slashes don't matter.
QString FilesBeside::pathOf(const QString& name) const
{
    const QString relative = QString(name).replace(QLatin1Char('\\'), QLatin1Char('/'));
    QFileInfo file(QDir(m_folder).filePath(relative));
    if (!file.exists()) {
        const QStringList alike = QDir(file.path()).entryList({file.fileName()}, QDir::Files);
        if (alike.size() == 1)
            file.setFile(QDir(file.path()).filePath(alike.first()));
    }
    const QString path = file.canonicalFilePath();
    return file.isFile() && path.startsWith(m_folder + QLatin1Char('/')) ? path : QString();
}

std::optional<exchange::Draft> FilesBeside::attach(exchange::Draft& draft, Problems& problems)
{
    const QString name = draft.fields.take(QStringLiteral("document_file")).toString();
    if (name.isEmpty())
        return {};
    const auto warn = [&](const QString& what) {
        const QString column = draft.columns.value(QStringLiteral("document_file"), QStringLiteral("document"));
        problems.append({draft.row, column, Problem::Severity::Warning, what});
    };
    const QString path = pathOf(name);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        warn(QStringLiteral("The file “%1” is not beside the list (or larger than %2 MiB), so nothing is attached; put "
                            "it into the list's folder before the list is taken in.")
                 .arg(name)
                 .arg(mostBytes / (1024 * 1024)));
        return {};
    }
    const QByteArray content = file.readAll();
    const QString sha256 = QString::fromLatin1(ledger::sha256Hex(content));
    draft.fields.insert(QStringLiteral("document"), sha256);
    if (m_attached.contains(sha256))
        return {};
    m_attached.insert(sha256);
    exchange::Draft document{QStringLiteral("document"), {}, draft.row, draft.place};
    document.fields = {{QStringLiteral("sha256"), sha256},
                       {QStringLiteral("title"), QFileInfo(path).fileName()},
                       {QStringLiteral("file_name"), QFileInfo(path).fileName()},
                       {QStringLiteral("type"), QStringLiteral("certificate")},
                       {QStringLiteral("size"), QString::number(content.size())},
                       {QStringLiteral("content"), QString::fromLatin1(content.toBase64())}};
    return document;
}

} // namespace clew::services
