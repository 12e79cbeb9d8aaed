// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QJsonObject>

namespace clew::exchange {

/// Writes Clew's exchange file: the header line, then one object a line, `kind` first and the fields in the order of
/// domain::recordKinds(), so that equal records are equal bytes.
class ExchangeWriter
{
public:
    explicit ExchangeWriter(QIODevice& device) : m_device(device) {}

    /// Writes the header before the first record. Fails with Internal for a kind or field that there is not, and with
    /// Io where the device takes no more.
    Result<void> write(const QString& kind, const QJsonObject& fields);
    /// Writes the header if there was no record; to be called once, at the end.
    Result<void> finish();

private:
    Result<void> writeHeader();
    Result<void> writeLine(const QByteArray& line);

    QIODevice& m_device;
    bool m_hasHeader = false;
};

} // namespace clew::exchange
