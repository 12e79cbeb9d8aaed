// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/work_waiting.h"

#include "domain/unit_state.h"
#include "services/locator.h"
#include "store/waiting.h"

#include <algorithm>

namespace clew::services {

namespace {

constexpr int mostInspections = 50;
constexpr int signaturesOfTwo = 2;

Result<QList<WaitingItem>> waitingGauges(OpenStore& store, QDate today)
{
    QList<WaitingItem> items;
    for (const store::DueGauge& due : TRY(store::gaugesDue(store.database(), today.addDays(dueWithinDays)))) {
        WaitingItem item;
        item.what = WaitingFor::Calibration;
        item.kind = domain::Kind::Gauge;
        item.key = due.gauge.key();
        item.name = due.code;
        item.text = due.name;
        // On its due day a calibration holds still (calibration_status.h).
        const bool isOver = due.due.isValid() && due.due < today;
        item.standing = due.result.isEmpty()                  ? GaugeStanding::NotCalibrated
                        : due.result == QLatin1String("fail") ? GaugeStanding::Failed
                        : isOver                              ? GaugeStanding::Overdue
                                                              : GaugeStanding::DueSoon;
        if (item.standing != GaugeStanding::Failed)
            item.day = due.due; // until when says nothing of a calibration that was not passed
        items.append(item);
    }
    return items;
}

Result<QList<WaitingItem>> named(OpenStore& store, WaitingFor what, domain::Kind kind,
                                 const QList<store::WaitingRecord>& records)
{
    QList<WaitingItem> items;
    for (const store::WaitingRecord& record : records) {
        WaitingItem item;
        item.what = what;
        item.kind = kind;
        item.key = record.key;
        item.name = TRY(recordName(store, kind, record.key));
        item.text = record.text;
        item.count = record.subjects;
        item.day = record.since ? record.since->utcDay() : record.day;
        items.append(item);
    }
    return items;
}

Result<QList<WaitingItem>> waitingUnits(OpenStore& store)
{
    const QList<std::pair<domain::UnitState, WaitingFor>> awaited{
        {domain::UnitState::Nonconforming, WaitingFor::UnitDisposition},
        {domain::UnitState::Inspected, WaitingFor::UnitReview},
        {domain::UnitState::Accepted, WaitingFor::UnitRelease}};
    const auto states = TRY(store::unitsByState(store.database()));
    QList<WaitingItem> items;
    for (const auto& [state, what] : awaited) {
        const QString name = domain::enumName(state);
        for (const auto& [found, count] : states) {
            if (found != name)
                continue;
            WaitingItem item;
            item.what = what;
            item.name = name;
            item.count = count;
            items.append(item);
        }
    }
    return items;
}

} // namespace

Result<QList<WaitingItem>> workWaiting(OpenStore& store, QDate today)
{
    QList<WaitingItem> items = TRY(waitingGauges(store, today));
    std::stable_partition(items.begin(), items.end(), [](const WaitingItem& item) { return item.isOverdue(); });
    items += TRY(named(store, WaitingFor::Disposition, domain::Kind::Nonconformity,
                       TRY(store::openNonconformities(store.database()))));
    items += TRY(named(store, WaitingFor::HoldAssessment, domain::Kind::Hold, TRY(store::openHolds(store.database()))));
    items += TRY(waitingUnits(store));
    items += TRY(named(store, WaitingFor::InspectionEnd, domain::Kind::Inspection,
                       TRY(store::openInspections(store.database(), mostInspections))));
    items += TRY(named(store, WaitingFor::Signature, domain::Kind::Document,
                       TRY(store::documentsToSign(store.database(), signaturesOfTwo))));
    return items;
}

} // namespace clew::services
