// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/inspection.h"
#include "domain/quality.h"
#include "domain/trace.h"
#include "store/database.h"

#include <functional>

namespace clew::store {

/// From a moment to a moment, both included; absent = open on that side.
struct TimeWindow
{
    std::optional<Instant> from;
    std::optional<Instant> to;
    std::optional<Instant> asOf; ///< what was done later is left out, as if the question were asked then

    bool isOpen() const { return !from && !to; }
};

// Where a trace begins that asks for what was done. A start is uncertain where the window decides and the time of the
// work is unknown; a lot's start says since when.

Result<QList<domain::TraceStart>> runsOfProgram(Database& database, domain::ProgramId program,
                                                const TimeWindow& window);
Result<QList<domain::TraceStart>> runsOnMachine(Database& database, const QString& machine, const TimeWindow& window);
/// Operations the person did and readings the person took.
Result<QList<domain::TraceStart>> workOfPerson(Database& database, domain::PersonId person, const TimeWindow& window);
/// Measured with the gauge itself, or with a further instrument of the chain.
Result<QList<domain::TraceStart>> measuredWithGauge(Database& database, domain::GaugeId gauge, const QString& code,
                                                    const TimeWindow& window);
Result<bool> isMachineKnown(Database& database, const QString& machine);

/// Units and lots made to a work order.
Result<QList<domain::TraceStart>> madeToWorkOrder(Database& database, domain::WorkOrderId workOrder);
/// By the customer's order number.
Result<QList<domain::WorkOrderId>> workOrdersOf(Database& database, const QString& customerOrder);
Result<QList<domain::ShipmentId>> deliveriesOf(Database& database, const QString& customerOrder);

// What was done to units (kind Unit) or lots (kind Lot) that a trace has reached.

struct RunDone
{
    std::int64_t subject; ///< key of the unit or lot
    std::optional<domain::ProgramId> program;
    QString machine;
    std::optional<domain::PersonId> person;
    std::optional<Instant> start;
};
Result<> forRunsOn(Database& database, domain::Kind kind, const QList<std::int64_t>& keys,
                   const std::function<void(const RunDone&)>& take);

/// All readings of a unit or lot by one gauge, chain and person.
struct GaugeUsed
{
    std::int64_t subject; ///< key of the unit or lot
    std::optional<domain::GaugeId> gauge;
    QString chain;
    std::optional<domain::PersonId> person;
    std::optional<Instant> first; ///< the earliest moment there can have been; absent = unknown
};
Result<> forGaugesUsedOn(Database& database, domain::Kind kind, const QList<std::int64_t>& keys,
                         const std::function<void(const GaugeUsed&)>& take);

/// The codes of the further instruments in a reading's chain: "master=SR-10 probe=P2" has SR-10 and P2.
QStringList gaugesOfChain(const QString& chain);

} // namespace clew::store
