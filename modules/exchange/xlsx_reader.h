// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/reader.h"

namespace clew::exchange {

/// The same lists as CsvReader's, in a workbook (XLSX, ECMA-376).
class XlsxReader final : public Reader
{
public:
    static constexpr qint64 mostBytes = 64LL * 1024 * 1024;

    QString format() const override { return QStringLiteral("xlsx"); }
    QStringList settings() const override;
    bool recognises(const QByteArray& head, const QString& fileName) const override;
    Result<ImportReport> read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                              Progress& progress) const override;
    Result<QList<Table>> tables(QIODevice& device, Progress& progress) const override;
};

} // namespace clew::exchange
