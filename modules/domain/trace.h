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
    bool certain = true;               ///< false: one of several, and nobody knows which
    std::optional<Instant> time = {};  ///< when it came about; absent = unknown
    std::optional<Instant> ended = {}; ///< when the component was removed
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
};

struct Reached
{
    Node node;
    Node via; ///< the node before on one shortest path; itself for a start
    Link link;
    int depth = 0; ///< 0 = a start
    bool certain = true;
};

struct TraceResult
{
    std::vector<Reached> reached; ///< breadth first; what is reached with certainty comes first
    QHash<Node, qsizetype> index; ///< where a node stands in `reached`

    /// One shortest path from a start to the node, both included: its "why". Empty for a node that was not reached.
    QList<Node> pathTo(const Node& node) const;
};

/// Everything made with, on or by the starts (forward), or everything they were made of and by (backward).
///
/// Breadth first. Certain edges are followed first, so a node counts as certain when one certain path leads to it, and
/// its path is then a shortest certain one. Removed components count, unless `asOf` is given: then edges that came
/// about later, or had ended by then, are left out; edges whose time is unknown stay.
/// Fails with Cancelled, or with what the genealogy fails with.
Result<TraceResult> trace(Genealogy& genealogy, Direction direction, const QList<TraceStart>& starts,
                          std::optional<Instant> asOf, Progress& progress);

} // namespace clew::domain
