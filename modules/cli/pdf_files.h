// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/context.h"
#include "services/document_service.h"

#include <QJsonArray>

namespace clew::cli {

/// --out, --approver and --customer-signs: of every document that is issued.
QList<Option> issueOptions();
Result<services::IssueRequest> issueRequestFrom(Context& context, store::Records& records);

/// The bytes of a file of at most 256 MiB.
Result<QByteArray> readPdf(const QString& path);
/// Writes it whole or not at all; over an older file only where `replace` says so.
Result<> writePdf(const QString& path, const QByteArray& bytes, bool replace);
/// Refuses a name that is taken, before anything is issued.
Result<> checkFree(const QString& path);

/// What is said of a document that was written to a file.
Answer documentAnswer(const services::IssuedFile& file, const QString& path, const QString& uuid);

} // namespace clew::cli
