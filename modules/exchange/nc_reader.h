// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/reader.h"

namespace clew::exchange {

/// A machine (NC) program: one `program` with its name, revision, SHA-256 of the exact bytes, header comments, tools
/// and unit. The O-number doesn't identify it, as many programs are O0000.
class NcReader final : public Reader
{
public:
    static constexpr qint64 mostBytes = 256LL * 1024 * 1024;
    static constexpr qint64 longestLine = 65536;

    QString format() const override { return QStringLiteral("nc"); }
    QStringList settings() const override;
    bool recognises(const QByteArray& head, const QString& fileName) const override;
    Result<ImportReport> read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                              Progress& progress) const override;
};

} // namespace clew::exchange
