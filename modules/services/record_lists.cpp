// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/record_lists.h"

namespace clew::services {

QList<ListColumn> listColumns(domain::Kind kind)
{
    const store::RecordListing* listing = store::listingOf(kind);
    return listing ? listing->columns : QList<ListColumn>();
}

Result<std::int64_t> countRows(OpenStore& store, const ListQuestion& question)
{
    return store::countListed(store.database(), question);
}

Result<QList<ListedRow>> rowsOf(OpenStore& store, const ListQuestion& question, std::int64_t first, std::int64_t count)
{
    return store::listedRows(store.database(), question, first, count);
}

Result<QList<std::pair<QString, std::int64_t>>> valuesOf(OpenStore& store, domain::Kind kind, const QString& column)
{
    return store::listedValues(store.database(), kind, column);
}

} // namespace clew::services
