// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/device_history.h"
#include "domain/first_article.h"

#include <QJsonObject>

/// The records inside the documents: complete, with names that don't change (docs/documents.md). Numbers of the drawing
/// are strings exactly as the record has them; what isn't known is left out.
namespace clew::reports {

QByteArray toJson(const domain::FirstArticle& article);
QByteArray toJson(const domain::DeviceHistory& history);

namespace json {

/// Adds a value under a name, unless it is empty, unknown or null.
void put(QJsonObject& object, QLatin1String name, const QString& text);
void put(QJsonObject& object, QLatin1String name, const QStringList& texts);
void put(QJsonObject& object, QLatin1String name, const std::optional<Instant>& instant);
void put(QJsonObject& object, QLatin1String name, QDate day);
void put(QJsonObject& object, QLatin1String name, const std::optional<qint64>& count);

/// Adds a list of records, unless it is empty.
template<typename Record, typename Writer>
void putList(QJsonObject& object, QLatin1String name, const QList<Record>& records, Writer write);

QJsonObject head(const domain::DocumentHead& head);
QJsonObject signer(const domain::PlannedSigner& signer);
QJsonObject attachment(const domain::DocumentAttachment& attachment);
QJsonObject requirement(const domain::Requirement& requirement);
void putJudged(QJsonObject& object, const domain::JudgedFacts& facts);

} // namespace json
} // namespace clew::reports

#include <QJsonArray>

template<typename Record, typename Writer>
void clew::reports::json::putList(QJsonObject& object, QLatin1String name, const QList<Record>& records, Writer write)
{
    if (records.isEmpty())
        return;
    QJsonArray array;
    for (const Record& record : records)
        array << write(record);
    object.insert(name, array);
}
