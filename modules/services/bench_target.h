// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/scan_code.h"
#include "services/bench_lock.h"

namespace clew::services {

/// A gauge in the hand.
struct BenchGauge
{
    domain::GaugeId id;
    QString code;
    QString name;
    QString type;
    QString resolution;
    QString unit;
    QDate due;              ///< of the calibration that holds; null: none
    QList<BenchLock> locks; ///< its own, whatever is planned
};

/// What a scanned or typed code means at the bench: a piece to go to, or a gauge to take.
struct BenchTarget
{
    QString piece; ///< as benchJob takes it; empty: the code is a gauge's
    std::optional<BenchGauge> gauge;
};

/// Looks the code up by its exact name: units, then lots, then gauges; a unit's serial number alone is enough where
/// only one has it. NotFound where the store knows no such name, Conflict where two have it.
Result<BenchTarget> benchTarget(store::Records& records, const domain::ScanCode& code, QDate day);
/// NotFound where there is no gauge of that code.
Result<BenchGauge> benchGauge(store::Records& records, const QString& code, QDate day);

/// A piece that waits at the bench: begun by somebody, or in inspection and not begun.
struct WaitingPiece
{
    QString piece; ///< as benchJob takes it
    QString label;
    QString lot;
    bool isBegun = false;
};
/// Those that were begun first, then units in inspection; at most `most`.
Result<QList<WaitingPiece>> waitingPieces(store::Records& records, int most);

} // namespace clew::services
