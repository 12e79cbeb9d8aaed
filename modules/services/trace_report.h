// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/mass_balance.h"
#include "domain/quality.h"
#include "domain/trace.h"

#include <QJsonObject>

namespace clew::services {

struct TracedUnit
{
    domain::UnitId id;
    QString serial;
    QString part; ///< its number
    QString revision;
    domain::UnitState state = domain::UnitState::Planned;
    QString place;    ///< where it lies in the shop, or to whom it went: itself, or in the parent it is in now
    QString customer; ///< whose part it is; where the part is nobody's, to whom it went
    bool certain = true;
    QStringList path; ///< from the start to the unit, both included: "lot HT-8841", "unit LB-7 BRL-1"
};

/// Any other record that a trace reached.
template<typename Record>
struct Traced
{
    Record record; ///< without its parts
    bool certain = true;
    QStringList path;
};

struct LotBalance
{
    QString lot; ///< "HT-8841"
    domain::MassBalance balance;
};

/// What a trace found, breadth first, what is certain before what is not. The start is not among what was reached.
struct TraceReport
{
    QString start; ///< "lot HT-8841", "machine Lathe 2"
    std::optional<domain::Node>
        startNode; ///< absent where it is no record that things are made of: a machine, an order
    domain::Direction direction = domain::Direction::Forward;
    QList<TracedUnit> units;
    QList<Traced<domain::Lot>> lots;
    QList<Traced<domain::Heat>> heats;
    QList<Traced<domain::Certificate>> certificates;
    QList<Traced<domain::Shipment>> shipments;
    QList<domain::WorkOrder> workOrders; ///< of the units and lots
    // Backward only: by what and by whom the units and lots were made and measured.
    QList<domain::Program> programs;
    QStringList machines;
    QList<domain::Gauge> gauges;
    QList<domain::Person> persons;
    QList<LotBalance> balances; ///< forward only: of every lot, and of the start where it is a lot
    double elapsedMs = 0;

    qsizetype total() const { return units.size(); } ///< units reached
};

/// As `clew-cli trace --json` prints it (docs/cli.md).
QJsonObject toJson(const TraceReport& report);

} // namespace clew::services
