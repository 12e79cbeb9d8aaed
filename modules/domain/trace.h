// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/kind.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace clew::domain {

/// A record as a place in the genealogy.
struct Node
{
    Kind kind;
    std::int64_t key;

    friend bool operator==(const Node&, const Node&) = default;
    friend size_t qHash(const Node& node, size_t seed = 0)
    {
        return ::qHash((static_cast<quint64>(node.kind) << 56) ^ static_cast<quint64>(node.key), seed);
    }
};

/// How one record stands to the next: always read from the earlier thing (melt, lot, component) to the later.
enum class Link {
    HeatOfLot,
    CertificateOfLot,
    CertificateOfHeat,
    LotToLot,
    LotToUnit,
    SerializedFromLot,
    ComponentOf,
    ShippedIn,
    OrderedBy,
    RunWithProgram,
    MeasuredWithGauge,
};

/// `earlier` went into, certifies, ran or measured `later`.
struct GenealogyEdge
{
    Node earlier;
    Node later;
    Link link;
    QString choice = {};               ///< of the edges to `later` with the same one is true and nobody knows which;
                                       ///< empty: this one is true
    std::optional<Instant> time = {};  ///< when it came about; absent = unknown
    std::optional<Instant> ended = {}; ///< when the component was removed
    bool dayOnly = false;              ///< `time` begins the day on which it came about; the hour is unknown

    /// The latest moment at which it can have come about; absent = unknown.
    std::optional<Instant> latestTime() const;
};

enum class Direction { Forward, Backward };

/// Where the edges come from: the store, or a test's list. All edges of many nodes of one kind in one question.
class Genealogy
{
public:
    virtual ~Genealogy() = default;
    /// Forward: the edges whose `earlier` is one of these. Backward: those whose `later` is.
    virtual Result<QList<GenealogyEdge>> edges(Direction direction, Kind kind, const QList<std::int64_t>& keys) = 0;
};

/// A record a trace begins at. What happened to a lot at `since` did not happen to what had left the lot before.
struct TraceStart
{
    Node node;
    std::optional<Instant> since = {};
    bool certain = true;
};

struct Reached
{
    Node node;
    Link link; ///< to the node before it on its path; of no meaning for a start
    int depth; ///< 0 = a start
    bool certain;
    /// Of a lot. Forward: what had left it before this moment is not reached. Backward: what was done to it after this
    /// moment was not done to the pieces the trace came from. Absent = no bound.
    std::optional<Instant> bound;
    qsizetype step; ///< the end of its path among TraceResult::steps
};

/// A path is told by its last step: each step knows the one before it, a start has none (-1).
struct PathStep
{
    Node node;
    qsizetype before;
};

struct TraceResult
{
    std::vector<Reached> reached; ///< breadth first; what is reached with certainty comes first
    std::vector<PathStep> steps;  ///< a step stands after the one before it
    QHash<Node, qsizetype> index; ///< where a node stands in `reached`

    /// One shortest path from a start to the node, both included: its "why". Empty for a node that was not reached.
    QList<Node> pathTo(const Node& node) const;
};

/// Everything made with, on or by the starts (forward), or everything they were made of and by (backward).
///
/// (1) What came of one of several is certain where every one of them leads to it: a unit ahead of a start where all
///     that may have gone into it are concerned; a source behind a unit where the unit is certain ahead of it. Its path
///     is then one of those by which it is certain: a shortest one, but backward over alternatives, where it leads to
///     the nearest that is certain without them. What is not certain has a shortest of all.
/// (2) Removed components count, unless `asOf` is given: then edges that came about later, or had ended by then, are
///     left out; edges whose time is unknown stay.
/// (3) Where a time decides and is unknown, or only its day is known, the edge counts: a trace never leaves out what
///     may be affected.
/// (4) A choice with one edge alone stays open: what else it may have been is not on record.
/// Fails with Cancelled, or with what the genealogy fails with.
Result<TraceResult> trace(Genealogy& genealogy, Direction direction, const QList<TraceStart>& starts,
                          std::optional<Instant> asOf, Progress& progress);

} // namespace clew::domain
