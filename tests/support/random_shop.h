// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/draft.h"

#include <QDate>
#include <QList>

#include <optional>

namespace clew::test {

/// Milliseconds since 1970; absent = unknown.
using Moment = std::optional<qint64>;

/// A small shop made up from a seed: lots of all kinds with splits and merges, late serials, uncertain consumptions,
/// assemblies four deep with removals, runs, readings and deliveries. The same seed gives the same shop everywhere.
///
/// Records refer to one another by their place in these lists; -1 = none. Every name begins with `S<seed>-`, so that
/// several shops fit into one store.
struct RandomShop
{
    struct Lot
    {
        QString number;
        QString type;
        int heat = -1;
        bool isMaterial() const { return type == QLatin1String("material"); }
    };
    struct LotEdge
    {
        int from;
        int to;
        QString relation;
        Moment time = {};
    };
    struct Certificate
    {
        QString number;
        int heat = -1;
        QList<int> lots = {};
    };
    struct Unit
    {
        QString serial;
        int level = 0; ///< 0 to 3: a unit goes only into one of a higher level
        int lot = -1;  ///< serialized from
        Moment serialized = {};
    };
    struct Consumption
    {
        int unit;
        int lot;
        QString alternatives = {};
        Moment time = {};
    };
    struct Assembly
    {
        int child;
        int parent;
        Moment from = {};
        Moment to = {};
    };
    struct Run
    {
        int unit = -1;
        int lot = -1;
        int program = 0;
        Moment start = {};
    };
    struct Measurement
    {
        int unit = -1;
        int lot = -1;
        int gauge = 0;
        bool inChain = false; ///< the gauge is not the display, but the probe
        Moment time = {};
        QDate day = {}; ///< where no time is known
    };
    struct Shipment
    {
        QString number;
        QDate date = {};
        QList<int> units = {};
        QList<int> lots = {};
    };

    static RandomShop make(quint32 seed);

    QString prefix;
    int heats = 0;
    int programs = 0;
    int gauges = 0;
    QList<Lot> lots;
    QList<LotEdge> lotEdges;
    QList<Certificate> certificates;
    QList<Unit> units;
    QList<Consumption> consumptions;
    QList<Assembly> assemblies;
    QList<Run> runs;
    QList<Measurement> measurements;
    QList<Shipment> shipments;
    QList<Moment> moments; ///< some moments between the events

    QString heatName(int heat) const { return prefix + QStringLiteral("H%1").arg(heat); }
    QString programName(int program) const { return prefix + QStringLiteral("NC%1").arg(program); }
    QString gaugeName(int gauge) const { return prefix + QStringLiteral("G%1").arg(gauge); }
    QString partName(int level) const { return prefix + QStringLiteral("P%1").arg(level); }

    /// As the lines of an exchange file, in an order in which each finds what it refers to.
    QList<exchange::Draft> drafts() const;
    /// Lines that would lead in a circle: all are to be refused.
    QList<exchange::Draft> loops() const;
    /// The exchange file itself.
    QByteArray exchangeFile() const;
};

} // namespace clew::test
