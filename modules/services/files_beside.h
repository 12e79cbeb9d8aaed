// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/draft.h"

#include <QSet>

#include <optional>

namespace clew::services {

/// The certificates that a list names and that stand beside it.
class FilesBeside
{
public:
    static constexpr qint64 mostBytes = 64LL * 1024 * 1024;

    explicit FilesBeside(const QString& listPath);

    /// Puts the file that the draft names as `document_file` in its place as `document`. The document's own draft,
    /// where it is the first to name it. A file that isn't there, or not inside the list's folder, is a warning.
    std::optional<exchange::Draft> attach(exchange::Draft& draft, Problems& problems);

private:
    QString pathOf(const QString& name) const;

    QString m_folder;
    QSet<QString> m_attached; ///< SHA-256
};

} // namespace clew::services
