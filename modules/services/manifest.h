// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "domain/trace.h"
#include "store/records.h"

namespace clew::services {

/// A record as a document shows it. The hash is of its content: without workflow state, so that shipping a unit does
/// not void its release.
struct ManifestLine
{
    QString kind;
    QString uuid;
    std::int64_t version = 0; ///< of the ledger
    QString hash;             ///< SHA-256, hexadecimal
};

// What a document shows, and what is signed with it.
Result<QList<domain::Node>> recordsShown(store::Records& records, domain::FirstArticleReportId report);
Result<QList<domain::Node>> recordsShown(store::Records& records, domain::UnitId unit);
Result<QList<domain::Node>> recordsShown(store::Records& records, domain::LotId lot);

/// As the records stand now, by kind and uuid.
Result<QList<ManifestLine>> manifestLines(store::Records& records, const QList<domain::Node>& nodes);

/// Canonical JSON: {"manifest":"1","records":[{"hash":…,"kind":…,"uuid":…,"version":…}]}
Result<QByteArray> manifestJson(const QList<ManifestLine>& lines);
Result<QList<ManifestLine>> readManifest(const QByteArray& json);

/// What was added, left out or changed since, in words: "unit 0195…". Empty where the content is the same.
QStringList manifestChanges(const QList<ManifestLine>& before, const QList<ManifestLine>& now);

} // namespace clew::services
