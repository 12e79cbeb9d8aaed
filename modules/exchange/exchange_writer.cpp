// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/exchange_writer.h"

#include "domain/record_kinds.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clew::exchange {

namespace {

QByteArray jsonOf(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

} // namespace

Result<void> ExchangeWriter::writeLine(const QByteArray& line)
{
    if (m_device.write(line) == line.size())
        return {};
    return fail(Error::Code::Io, QStringLiteral("The exchange file could not be written; is the disk full?"),
                m_device.errorString());
}

Result<void> ExchangeWriter::writeHeader()
{
    if (m_hasHeader)
        return {};
    m_hasHeader = true;
    return writeLine("{\"clew\":\"exchange/1\"}\n");
}

Result<void> ExchangeWriter::write(const QString& kind, const QJsonObject& fields)
{
    const domain::ExchangeKind* known = domain::findRecordKind(kind);
    if (!known)
        return fail(Error::Code::Internal, QStringLiteral("The exchange file has no kind \"%1\".").arg(kind));
    QByteArray line = "{\"kind\":" + jsonOf(kind);
    qsizetype written = 0;
    for (const QString& field : known->fields) {
        const QJsonValue value = fields.value(field);
        if (value.isUndefined())
            continue;
        line += ',' + jsonOf(field) + ':' + jsonOf(value);
        ++written;
    }
    if (written != fields.size())
        return fail(Error::Code::Internal, QStringLiteral("A %1 in the exchange file has not all of the fields %2.")
                                               .arg(kind, fields.keys().join(QStringLiteral(", "))));
    TRY(writeHeader());
    return writeLine(line + "}\n");
}

Result<void> ExchangeWriter::finish()
{
    return writeHeader();
}

} // namespace clew::exchange
