// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/production.h"
#include "metrology/form_capability.h"
#include "store/records.h"

namespace clew::services {

/// How a capability is reckoned, and who has decided that.
struct CapabilityModel
{
    std::optional<metrology::FormModel> form; ///< none: normal
    metrology::IndexMethod method = metrology::IndexMethod::Percentile;
    QString chosenBy; ///< "by plan IP-31 4"

    /// "normal", "lognormal" …
    QString name() const;
    /// "percentile", "z"; empty for the normal model.
    QString methodName() const;
};

/// What somebody asks for; empty: as the plan fixes it.
struct ModelAsked
{
    QString model;
    QString method;
};

/// The model of the plan that the characteristic's pieces are inspected by (plan_in_force.h), else the one that is
/// asked for. Invalid where neither names one, or a model other than normal has no method; Conflict where they differ.
Result<CapabilityModel> capabilityModelOf(store::Records& records, const domain::Characteristic& characteristic,
                                          const std::optional<domain::WorkOrderId>& order, const ModelAsked& asked);

} // namespace clew::services
