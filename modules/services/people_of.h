// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/production.h"
#include "services/record_history.h"

#include <QSet>

namespace clew::services {

/// Who measured it, or said that all its results are there: nobody of these reviews it (ISO 13485:2016, 8.2.6).
Result<QSet<domain::PersonId>> inspectorsOf(store::Records& records, domain::UnitId unit);
Result<QSet<domain::PersonId>> inspectorsOf(store::Records& records, domain::LotId lot);

/// The account's person; none where the ledger names the program itself.
Result<std::optional<domain::PersonId>> personOfAccount(store::Records& records, const QString& account);
/// Printed name, or the code where there is none.
Result<QString> nameOf(store::Records& records, domain::PersonId person);
Result<QString> nameOf(store::Records& records, const std::optional<domain::PersonId>& person);
Result<QString> nameOfAccount(store::Records& records, const QString& account);

/// The step that brought a record to a state last; none where it never was in it.
const RecordStep* lastStepTo(const QList<RecordStep>& steps, const QString& state);

} // namespace clew::services
