// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/reader.h"

namespace clew::exchange {

/// Digital calibration certificates (DCC of PTB, schema versions 2.3 to 3.3): one calibration of a gauge with its
/// results by point. Whether the file keeps the schema's rules is said here, rule by rule; the signature is checked
/// elsewhere (signing/xml_signature.h).
class DccReader final : public Reader
{
public:
    QString format() const override { return QStringLiteral("dcc"); }
    QStringList settings() const override;
    bool recognises(const QByteArray& head, const QString& fileName) const override;
    Result<ImportReport> read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                              Progress& progress) const override;
};

} // namespace clew::exchange
