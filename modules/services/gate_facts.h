// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "services/ancestry.h"
#include "services/measured_results.h"
#include "services/shop_settings.h"

namespace clew::services {

/// A characteristic that has to be measured; of a sampled one, measuring some pieces of the lot is enough.
struct PlannedCharacteristic
{
    domain::Characteristic characteristic;
    bool sampled = false;
};

/// Everything the gates look at, read once.
struct GateFacts
{
    std::optional<domain::Unit> unit; ///< none: the subject is the lot
    std::optional<domain::Lot> lot;
    std::optional<domain::PartRevisionId> revision;
    std::optional<domain::WorkOrder> order;
    ShopSettings settings;
    QList<MeasuredResult> results; ///< the last of each feature: of the unit, and of the lot it came from
    QList<PlannedCharacteristic> planned;
    QSet<domain::CharacteristicId> sampledInLot;  ///< measured on some piece of the lot
    QList<domain::Lot> lots;                      ///< everything it was made of, and the subject where that is a lot
    QList<domain::Nonconformity> nonconformities; ///< of the subject, its lots and its components
    QList<domain::Hold> holds;

    /// Of the subject itself, its lot included.
    QList<domain::Nonconformity> about(domain::CharacteristicId characteristic) const;
};

Result<GateFacts> gateFacts(store::Records& records, domain::UnitId unit);
Result<GateFacts> gateFacts(store::Records& records, domain::LotId lot);

/// The newest released plan for final inspection.
Result<std::optional<domain::InspectionPlanId>> releasedFinalPlan(store::Records& records,
                                                                  domain::PartRevisionId revision);

/// Which characteristics the order's plan, else the released final plan, else the drawing asks for.
Result<QList<PlannedCharacteristic>> plannedCharacteristics(store::Records& records, domain::PartRevisionId revision,
                                                            const std::optional<domain::WorkOrder>& order);

/// The certificates that speak for a lot: those that name it or a lot it came from, else those of its heat alone.
Result<QList<domain::Certificate>> certificatesFor(store::Records& records, domain::LotId lot);

/// The nonconformities and holds of units and lots, each once.
Result<QList<domain::Nonconformity>> nonconformitiesOn(store::Records& records, const QList<domain::UnitId>& units,
                                                       const QList<domain::LotId>& lots);
Result<QList<domain::Hold>> holdsOn(store::Records& records, const QList<domain::UnitId>& units,
                                    const QList<domain::LotId>& lots);

} // namespace clew::services
