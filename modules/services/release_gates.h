// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/device_history.h"
#include "domain/quality.h"
#include "store/records.h"

namespace clew::services {

/// The conditions of release (ISO 13485:2016, 8.2.6): nothing is released before all planned arrangements are done.
///
/// | a | every planned characteristic has a result |
/// | b | every result conforms, or is accepted by a concession |
/// | c | every gauge was in calibration when it measured |
/// | d | everybody was qualified |
/// | e | every special process has its accepted certificate |
/// | f | every material lot has an accepted certificate |
/// | g | who reviewed is not who inspected |
/// | h | no nonconformity is open on it, its lots or its components |
/// | i | no hold is on it, its lots or its components |
/// | j | a first article of the part revision is approved |
/// | k | every supplier was approved |
/// | l | every special process is validated |
///
/// `passed`: the records show it. `open`: not settled yet. `closed`: the records say no; the detail names what closes
/// it. `not kept here`: the shop keeps these records elsewhere (shop_settings.h), or the history is from before Clew.
class ReleaseGates
{
public:
    explicit ReleaseGates(store::Records& records) : m_records(records) {}

    Result<QList<domain::ReleaseGate>> of(domain::UnitId unit);
    /// Of the lot itself, and of each of its units that is still to be delivered.
    Result<QList<domain::ReleaseGate>> of(domain::LotId lot);

private:
    store::Records& m_records;
};

/// No gate is open or closed.
bool allowRelease(const QList<domain::ReleaseGate>& gates);
/// What stands against it, gate by gate, in one text.
QString whatClosesRelease(const QList<domain::ReleaseGate>& gates);
const domain::ReleaseGate* findGate(const QList<domain::ReleaseGate>& gates, const QString& code);

/// What a nonconforming result is: "reading 3 of balloon 12: 8.0040 mm is above 8.0030 mm".
struct MeasuredResult;
QString nonconformanceText(const MeasuredResult& measured);

} // namespace clew::services
