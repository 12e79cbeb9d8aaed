// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/reader.h"

namespace clew::exchange {

/// Quality Information Framework: ISO 23952:2020 (QIF 3.0) and ANSI QIF 2.0 and 2.1. Takes measurement results with
/// their characteristics; a plan or model without results gives its characteristics.
class QifReader final : public Reader
{
public:
    QString format() const override { return QStringLiteral("qif"); }
    QStringList settings() const override;
    bool recognises(const QByteArray& head, const QString& fileName) const override;
    Result<ImportReport> read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                              Progress& progress) const override;
};

} // namespace clew::exchange
