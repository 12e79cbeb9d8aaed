// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/pdf_files.h"
#include "services/recall_documents.h"

namespace clew::cli {

/// What is said of a recall that was kept and written to a file: the document, and the whole list beside it.
Result<Answer> recallAnswer(services::OpenStore& store, const services::IssuedRecall& recall, const QString& path);

/// The options of every recall: --out, --approver, --notify-within.
QList<Option> recallOptions();
Result<qint64> notifyWithin(Context& context);

} // namespace clew::cli
