// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/trace_report.h"

namespace clew::gui {

/// A node of a trace's picture: a record on a path, or many of them drawn as one.
struct TraceNode
{
    QString step;                     ///< as it stands in paths; of a group, of the node before it
    std::optional<domain::Kind> kind; ///< absent: a start that is no record
    std::int64_t key = 0;             ///< 0: a group, or no record
    qsizetype records = 1;            ///< drawn as this node
    qsizetype units = 0;              ///< behind this node, itself included
    QString state;                    ///< of a unit or lot
    bool certain = true;
    int parent = -1;
    int column = 0; ///< steps from the start
    double row = 0; ///< rows are one apart; a node stands beside the first of what follows it
};

/// The paths of a trace as a tree, the start first, each node behind its parent. More than `mostSiblings` nodes of one
/// kind behind one node become a group, and the whole never has more than `mostNodes`.
QList<TraceNode> traceTree(const services::TraceReport& report, int mostSiblings = 25, int mostNodes = 300);

} // namespace clew::gui
