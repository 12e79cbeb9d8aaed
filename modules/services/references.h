// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/all_records.h"
#include "store/records.h"

#include <QJsonObject>

namespace clew::services {

/// Finds records by the names people and files use for them (docs/exchange.md, "Natural keys").
///
/// A name alone that fits several records is a Conflict whose message lists the candidates; a JSON object gives the
/// rest of the key: {"number":"A-17","supplier":"S1"}, {"part":"LB-7","serial":"BRL-1"}.
class References
{
public:
    explicit References(store::Records& records) : m_records(records) {}

    /// All records of a kind that a name alone fits: number, code, name, serial, SHA-256. A customer, supplier or person
    /// that has no such code is found by the printed name.
    Result<QList<std::int64_t>> named(domain::Kind kind, const QString& name);
    /// The one record that a reference means, as a string or an object; NotFound or Conflict otherwise.
    Result<std::int64_t> resolve(domain::Kind kind, const QJsonValue& reference);

    /// The part of a line that says part, and customer where the number alone is not enough.
    Result<domain::PartId> part(const QJsonObject& line);
    /// … and its revision; without one, the only revision there is.
    Result<domain::PartRevisionId> partRevision(const QJsonObject& line);
    Result<std::optional<domain::CharacteristicId>> characteristic(domain::PartRevisionId revision,
                                                                   const QString& balloon);

    /// How a record is spoken of: "unit LB-7 BRL-1", "lot HT-8841".
    Result<QString> label(domain::Kind kind, std::int64_t key);
    /// A reference that resolve() understands, as short as it can be.
    Result<QJsonValue> reference(domain::Kind kind, std::int64_t key);

private:
    Result<std::int64_t> oneOf(domain::Kind kind, const QString& name, const QList<std::int64_t>& keys);
    Result<std::int64_t> resolveObject(domain::Kind kind, const QJsonObject& object);
    Result<std::int64_t> resolveUnit(const QJsonObject& object);
    Result<std::int64_t> resolveSpecification(const QJsonObject& object);
    Result<std::int64_t> resolveProgram(const QJsonObject& object);
    Result<std::int64_t> resolveCalibration(const QJsonObject& object);
    Result<std::int64_t> resolvePlan(domain::Kind kind, const QJsonObject& object);

    store::Records& m_records;
};

/// A field as text, whether the file wrote a string, a whole number or a truth value.
QString textOf(const QJsonValue& value);

} // namespace clew::services
