// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/bench_lock.h"

#include "domain/mastering.h"
#include "services/gate_facts.h"
#include "services/unit_steps.h"
#include "store/gauge_questions.h"

namespace clew::services {

using namespace domain;

namespace {

const char* lockPattern(BenchStop stop)
{
    switch (stop) {
    case BenchStop::NotInInspection:
        return "%1 is %2, not in inspection; begin its inspection, or ask the person who runs the order.";
    case BenchStop::OnHold:
        return "%1 is on hold by %2; a quality manager can lift the hold.";
    case BenchStop::Nonconforming:
        return "%1 is nonconforming (%2); a quality manager decides on it.";
    case BenchStop::NoGauge:
        return "No gauge is chosen; scan the gauge, or type its name.";
    case BenchStop::GaugeOutOfUse:
        return "Gauge %1 is %2; take another gauge, or ask a quality manager to bring it back into use.";
    case BenchStop::GaugeNotCalibrated:
        return "Gauge %1 has no calibration here; take another gauge, or ask a quality manager to record its "
               "calibration.";
    case BenchStop::GaugeDue:
        return "The calibration of gauge %1 ended on %3; take another gauge, or ask a quality manager for its new "
               "calibration.";
    case BenchStop::GaugeFailed:
        return "Gauge %1 failed its calibration of %3; take another gauge, and tell a quality manager.";
    case BenchStop::GaugeNotPlanned:
        return "The plan asks for %2, and gauge %1 is none; take the planned gauge, or ask a quality manager to change "
               "the plan.";
    case BenchStop::NoRight:
        return "You may not record measured values; ask an operator, an inspector or a quality manager.";
    case BenchStop::MasterCheckFailed:
        return "Gauge %1 was %2 off its master on %3, more than it may be; set it and check it with the master again, "
               "or "
               "take another gauge.";
    case BenchStop::NotSettled:
        return "%1 is not to be measured yet: %2; wait, or record the conditions. A quality manager can let it be "
               "measured with a reason.";
    }
    return "";
}

BenchLock heldBy(const QString& what, const QString& hold)
{
    return {BenchStop::OnHold, what, hold, {}};
}

void addCalibrationLock(QList<BenchLock>& locks, const Gauge& gauge, const CalibrationStatus& status)
{
    switch (status.validity) {
    case CalibrationValidity::Valid:
        return;
    case CalibrationValidity::Unknown:
        locks.append({BenchStop::GaugeNotCalibrated, gauge.code, {}, {}});
        return;
    case CalibrationValidity::Overdue:
        locks.append({BenchStop::GaugeDue, gauge.code, {}, status.calibration->due});
        return;
    case CalibrationValidity::Failed:
        locks.append({BenchStop::GaugeFailed, gauge.code, {}, status.calibration->date});
        return;
    }
}

/// Whoever records results lifts it: with a check that is within its limit.
Result<> addCheckLock(QList<BenchLock>& locks, store::Records& records, const Gauge& gauge, QDate day)
{
    const auto last = TRY(store::lastCheckOf(records.database(), gauge.id, wholeDay(day).ends));
    if (!last)
        return {};
    const MasterCheck check = TRY(records.getOwn(*last));
    const auto isWithin = isWithinLimit(check);
    if (isWithin && !*isWithin)
        locks.append({BenchStop::MasterCheckFailed, gauge.code,
                      QStringLiteral("%1 %2").arg(check.deviation.text, check.unit), check.time.utcDay()});
    return {};
}

} // namespace

QString lockSentence(const BenchLock& lock)
{
    const QString pattern = QString::fromLatin1(lockPattern(lock.stop));
    QString text = pattern;
    text.replace(QStringLiteral("%1"), lock.what);
    text.replace(QStringLiteral("%2"), lock.detail);
    return text.replace(QStringLiteral("%3"), lock.day.toString(Qt::ISODate));
}

std::optional<BenchLock> planLock(const QString& code, const QString& type, const QString& plannedType)
{
    const bool fits = plannedType.isEmpty() || type.compare(plannedType, Qt::CaseInsensitive) == 0 ||
                      code.compare(plannedType, Qt::CaseInsensitive) == 0;
    return fits ? std::nullopt : std::optional(BenchLock{BenchStop::GaugeNotPlanned, code, plannedType, {}});
}

Result<QList<BenchLock>> locksOf(store::Records& records, const domain::Unit& unit)
{
    QList<BenchLock> locks;
    for (const Hold& hold : TRY(activeHoldsOf(records, unit.id)))
        locks.append(heldBy(unit.serial, hold.number));
    if (unit.lot) {
        for (const Hold& hold : TRY(holdsOn(records, {}, {*unit.lot}))) {
            if (!hold.lifted)
                locks.append(heldBy(TRY(records.getOwn(*unit.lot)).number, hold.number));
        }
    }
    if (unit.state == UnitState::Nonconforming) {
        QStringList numbers;
        for (const Nonconformity& open : TRY(openNonconformitiesOf(records, unit.id)))
            numbers.append(open.number);
        locks.append({BenchStop::Nonconforming, unit.serial, numbers.join(QStringLiteral(", ")), {}});
    } else if (unit.state != UnitState::InInspection && locks.isEmpty()) {
        locks.append({BenchStop::NotInInspection, unit.serial, stateWords(unit.state), {}});
    }
    return locks;
}

Result<QList<BenchLock>> locksOf(store::Records& records, const domain::Lot& lot)
{
    QList<BenchLock> locks;
    for (const Hold& hold : TRY(holdsOn(records, {}, {lot.id}))) {
        if (!hold.lifted)
            locks.append(heldBy(lot.number, hold.number));
    }
    return locks;
}

Result<QList<BenchLock>> locksOf(store::Records& records, const Gauge& gauge, const QString& plannedType, QDate day)
{
    QList<BenchLock> locks;
    if (gauge.state == GaugeState::Failed)
        locks.append({BenchStop::GaugeFailed, gauge.code, {}, day});
    else if (gauge.state != GaugeState::InUse)
        locks.append({BenchStop::GaugeOutOfUse,
                      gauge.code,
                      enumName(gauge.state).replace(QLatin1Char('_'), QLatin1Char(' ')),
                      {}});
    addCalibrationLock(locks, gauge, TRY(GaugeCalibrations(records).status(gauge.id, day)));
    TRY(addCheckLock(locks, records, gauge, day));
    if (const auto lock = planLock(gauge.code, gauge.type, plannedType))
        locks.append(*lock);
    return locks;
}

} // namespace clew::services
