// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/reader.h"

namespace clew::exchange {

/// Material certificates as JSON: EN 10168, certificates of analysis, electronic certificates of conformity and metal
/// passports, told apart by their schema's address.
class CertificateReader final : public Reader
{
public:
    QString format() const override { return QStringLiteral("certificate"); }
    QStringList settings() const override;
    bool recognises(const QByteArray& head, const QString& fileName) const override;
    Result<ImportReport> read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                              Progress& progress) const override;
};

} // namespace clew::exchange
