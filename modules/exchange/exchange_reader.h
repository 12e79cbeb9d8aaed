// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/reader.h"

namespace clew::exchange {

/// Clew's own exchange file, version 1 (docs/exchange.md): UTF-8, one JSON object a line, first
/// `{"clew":"exchange/1"}`. Streams: memory holds one line, of at most 256 MiB (a line may hold an attached document).
class ExchangeReader final : public Reader
{
public:
    static constexpr qint64 longestLine = 256LL * 1024 * 1024;

    QString format() const override { return QStringLiteral("exchange"); }
    QStringList settings() const override { return {}; }
    bool recognises(const QByteArray& head, const QString& fileName) const override;
    Result<ImportReport> read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                              Progress& progress) const override;
};

} // namespace clew::exchange
