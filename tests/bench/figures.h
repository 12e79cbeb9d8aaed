// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "bench/stopwatch.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace clew::bench {

/// One line of the table: what was measured against which goal.
struct Figure
{
    QString name;
    QString unit;
    double wall = 0;                  ///< the median
    std::optional<double> cpu = {};   ///< the same in processor time
    std::optional<double> goal = {};  ///< in the unit
    bool moreIsBetter = false;        ///< rows per second
    std::optional<double> ratio = {}; ///< to plain SQLite, median of the pairs' ratios of processor time
    std::optional<double> ratioGoal = {};

    bool isMet() const;
    QJsonObject toJson() const;
};

/// Ours and plain in turn: the medians, and the median of the pairs' ratios.
struct Pairs
{
    std::vector<Taken> ours;
    std::vector<Taken> plain;
    /// Of processor time, as the machine may be shared; of wall time where waiting for the disk is the matter.
    double cpuRatio() const;
    double wallRatio() const;
};

/// Appends to the file, one JSON object a line.
void keepFigures(const QString& file, const std::vector<Figure>& figures);
/// Reads such a file and prints goal, measured, met or not; writes all of it as one JSON document.
int printTable(const QString& file, const QString& jsonFile);

} // namespace clew::bench
