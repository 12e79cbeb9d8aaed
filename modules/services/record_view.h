// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/references.h"
#include "store/record_list.h"

#include <QMap>

namespace clew::services {

/// How a person names a record: by its natural key's last part, "PART/SERIAL" for a unit, a UUID, or a reference as
/// JSON. `within` tells records of one name apart: part, revision, customer, supplier, issuer, sha256, plan_revision.
struct RecordName
{
    QString name;
    QMap<QString, QString> within;
};

/// The name as References takes it, as a text or an object; of a record that is there where the name is a UUID.
Result<QJsonValue> referenceTo(store::Records& records, domain::Kind kind, const RecordName& name);
/// The one record that a name means; NotFound, or Conflict with the candidates.
Result<std::int64_t> findRecord(store::Records& records, domain::Kind kind, const RecordName& name);

/// What happened to a record in one ledger line.
struct HistoryLine
{
    std::int64_t seq = 0;
    std::int64_t version = 0;
    Instant time = Instant::fromMilliseconds(0);
    QString who;
    QString role;
    QString act;
    QString why;
};

/// A record as the exchange file writes it, with its name for people. `fields`: references by name, values as they
/// were written, parts as arrays; never a secret.
struct RecordView
{
    domain::Kind kind = domain::Kind::Customer;
    QString uuid;
    QString label;
    QJsonObject fields;
    QStringList order; ///< of the fields that are there, as the record lists them
    QList<HistoryLine> history;
};

/// The whole record, its parts and its history.
Result<RecordView> viewRecord(store::Records& records, domain::Kind kind, std::int64_t key);

struct RecordRows
{
    QList<RecordView> rows; ///< without parts and history
    std::int64_t total = 0; ///< that fit, whatever the limit
};
Result<RecordRows> listRecords(store::Records& records, domain::Kind kind, const store::RecordFilter& filter,
                               Progress& progress);

} // namespace clew::services
