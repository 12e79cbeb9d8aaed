// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "store/database.h"

namespace clew::store {

/// What in the records waits for somebody. Lists stand in the order in which a person would take them up.

struct DueGauge
{
    domain::GaugeId gauge;
    QString code;
    QString name;
    QDate due;      ///< of the last calibration; null = it was never calibrated
    QString result; ///< of the last calibration; empty = there is none
};
/// Gauges in use whose last calibration is due on or before the day, that never had one, or that failed it.
Result<QList<DueGauge>> gaugesDue(Database& database, QDate until);

struct WaitingRecord
{
    std::int64_t key = 0;
    QString number;
    QString text;
    std::int64_t subjects = 0;    ///< units and lots concerned
    std::optional<Instant> since; ///< where a moment is known
    QDate day;                    ///< where a day is known
};
Result<QList<WaitingRecord>> openNonconformities(Database& database);
Result<QList<WaitingRecord>> openHolds(Database& database);
/// At most `most` of them, the oldest first.
Result<QList<WaitingRecord>> openInspections(Database& database, int most);

/// How many units stand in each state that has any.
Result<QList<std::pair<QString, std::int64_t>>> unitsByState(Database& database);

/// Issued documents of the store's own with fewer than `signatures` of them on the newest file.
Result<QList<WaitingRecord>> documentsToSign(Database& database, int signatures);

} // namespace clew::store
