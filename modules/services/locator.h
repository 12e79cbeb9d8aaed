// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/store_service.h"
#include "store/listed_rows.h"

namespace clew::services {

using store::NamedRecord;

/// A record's name that leads back to it alone, as it stands in an address: "LB-7/BRL-1" of a unit, the number of a
/// lot; the UUID where the name fits several records.
Result<QString> recordName(OpenStore& store, domain::Kind kind, std::int64_t key);
/// The record that such a name, a UUID, or a name typed by a person means; NotFound, or Conflict with the candidates.
Result<std::int64_t> recordOf(OpenStore& store, domain::Kind kind, const QString& name);

/// A record that a typed or scanned text may mean.
struct LocatorHit
{
    NamedRecord record;
    QString name;  ///< for its address
    QString label; ///< for people: "LB-7 BRL-1"
};

/// The records of those kinds that fit, best first: exact name, end of it, beginning, inside; of one rank, kinds in the
/// order given. At most `most`.
Result<QList<LocatorHit>> locate(OpenStore& store, const QString& text, const QList<domain::Kind>& kinds, int most);

} // namespace clew::services
