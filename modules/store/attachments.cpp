// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/attachments.h"

#include "ledger/sha256.h"
#include "store/statement.h"

namespace clew::store {

Result<QString> storeAttachment(Database& database, const QByteArray& content)
{
    const QString sha256 = QString::fromLatin1(ledger::sha256Hex(content));
    auto insert = TRY(Statement::prepare(database, R"(
        INSERT INTO attachment (sha256, content) VALUES (:sha256, :content) ON CONFLICT (sha256) DO NOTHING)"));
    insert.bind(":sha256", sha256).bind(":content", qCompress(content));
    TRY(insert.exec());
    return sha256;
}

Result<bool> hasAttachment(Database& database, const QString& sha256)
{
    auto select = TRY(Statement::prepare(database, "SELECT 1 FROM attachment WHERE sha256 = :sha256"));
    select.bind(":sha256", sha256);
    return select.one();
}

Result<QByteArray> attachment(Database& database, const QString& sha256)
{
    auto select = TRY(Statement::prepare(database, "SELECT content FROM attachment WHERE sha256 = :sha256"));
    select.bind(":sha256", sha256);
    if (!TRY(select.one()))
        return fail(Error::Code::NotFound, QStringLiteral("The store has no file with SHA-256 %1.").arg(sha256));
    const QByteArray content = qUncompress(select.blob(0));
    if (QString::fromLatin1(ledger::sha256Hex(content)) != sha256)
        return fail(
            Error::Code::Storage,
            QStringLiteral("A stored file was changed: it no longer has SHA-256 %1. Restore a backup.").arg(sha256));
    return content;
}

} // namespace clew::store
