// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/locator.h"

#include "services/record_view.h"

#include <algorithm>

namespace clew::services {

namespace {

Result<QString> ownName(OpenStore& store, domain::Kind kind, std::int64_t key)
{
    if (kind != domain::Kind::Unit)
        return store::listingOf(kind) ? store::listedName(store.database(), kind, key)
                                      : References(store.records()).label(kind, key);
    const auto unit = TRY(store.records().getOwn(domain::UnitId::fromStore(key)));
    const auto part = TRY(store.records().getOwn(unit.part));
    return part.number + QLatin1Char('/') + unit.serial;
}

} // namespace

Result<std::int64_t> recordOf(OpenStore& store, domain::Kind kind, const QString& name)
{
    return findRecord(store.records(), kind, {name, {}});
}

Result<QString> recordName(OpenStore& store, domain::Kind kind, std::int64_t key)
{
    const QString name = TRY(ownName(store, kind, key));
    const auto found = recordOf(store, kind, name);
    if (found && *found == key)
        return name;
    if (!found && found.error().code == Error::Code::Cancelled)
        return tl::make_unexpected(found.error());
    // "55-2210 (TIWERK)", where two suppliers share a number
    const QString label = TRY(References(store.records()).label(kind, key));
    const auto labelled = recordOf(store, kind, label);
    if (kind == domain::Kind::Lot && labelled && *labelled == key)
        return label;
    return QString::fromLatin1(TRY(store.records().uuidOf(kind, key)));
}

Result<QList<LocatorHit>> locate(OpenStore& store, const QString& text, const QList<domain::Kind>& kinds, int most)
{
    QList<NamedRecord> records;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return QList<LocatorHit>();
    for (const domain::Kind kind : kinds)
        records += TRY(store::recordsNamed(store.database(), kind, wanted, most));
    std::stable_sort(records.begin(), records.end(),
                     [](const NamedRecord& a, const NamedRecord& b) { return a.fit < b.fit; });
    QList<LocatorHit> hits;
    for (const NamedRecord& record : records.first(std::min<qsizetype>(most, records.size()))) {
        const auto name = TRY(recordName(store, record.kind, record.key));
        const QString label = TRY(References(store.records()).label(record.kind, record.key));
        hits.append({record, name, label});
    }
    return hits;
}

} // namespace clew::services
