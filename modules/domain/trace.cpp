// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/trace.h"

#include <utility>

namespace clew::domain {

namespace {

using Bound = std::optional<Instant>;

constexpr std::int64_t millisecondsOfADay = 86'400'000;

bool stands(const GenealogyEdge& edge, const std::optional<Instant>& asOf)
{
    if (!asOf)
        return true;
    return !(edge.time && *edge.time > *asOf) && !(edge.ended && *edge.ended <= *asOf);
}

/// One breadth-first walk, over certain edges only or over all of them.
///
/// A node may be expanded more than once: when it is reached again with a bound that lets more through. Each time is a
/// step of its own, so that a path never leads through a step whose bound forbids what comes after it.
class Walk
{
public:
    struct Step
    {
        Node node;
        qsizetype before;
        Link link;
        int depth;
        Bound bound;
    };
    struct Place
    {
        qsizetype first;     ///< the step at which the node was reached first: the end of a shortest path
        qsizetype widest;    ///< the step with the bound that lets most through
        qsizetype expanding; ///< the step whose edges are being taken
    };

    Walk(Genealogy& genealogy, Direction direction, std::optional<Instant> asOf, bool certainOnly, Progress& progress)
        : m_genealogy(genealogy),
          m_direction(direction),
          m_asOf(asOf),
          m_certainOnly(certainOnly),
          m_progress(progress)
    {
    }

    Result<> run(const QList<TraceStart>& starts)
    {
        for (const TraceStart& start : starts) {
            if (m_certainOnly && !start.certain)
                m_leftOut = true;
            else
                reach({start.node, -1, Link::LotToLot, 0, start.since});
        }
        while (!m_next.empty()) {
            if (m_progress.cancelled())
                return fail(Error::Code::Cancelled, QStringLiteral("The trace was stopped."));
            m_progress.report(QStringLiteral("Tracing"), static_cast<std::int64_t>(places.size()), 0);
            TRY(expand(std::exchange(m_next, {})));
        }
        return {};
    }

    /// True when an uncertain edge or start was met and not followed.
    bool leftOut() const { return m_leftOut; }
    const Step& first(const Place& place) const { return steps[static_cast<std::size_t>(place.first)]; }
    const Bound& bound(const Place& place) const { return steps[static_cast<std::size_t>(place.widest)].bound; }

    std::vector<Step> steps;
    std::vector<Place> places;
    QHash<Node, qsizetype> index; ///< where a node stands in `places`

private:
    bool isForward() const { return m_direction == Direction::Forward; }

    /// Forward, an earlier `since` lets more through; backward, a later "until" does. No bound lets all through.
    bool isWider(const Bound& a, const Bound& b) const { return b && (!a || (isForward() ? *a < *b : *a > *b)); }

    void reach(const Step& step)
    {
        const auto at = static_cast<qsizetype>(steps.size());
        const auto known = index.constFind(step.node);
        if (known == index.constEnd()) {
            index.insert(step.node, static_cast<qsizetype>(places.size()));
            places.push_back({at, at, at});
        } else {
            Place& place = places[static_cast<std::size_t>(*known)];
            Step& widest = steps[static_cast<std::size_t>(place.widest)];
            if (!isWider(step.bound, widest.bound))
                return;
            if (widest.depth == step.depth) { // not expanded yet: as short, and wider
                widest = step;
                return;
            }
            place.widest = at;
        }
        steps.push_back(step);
        m_next.push_back(at);
    }

    Result<> expand(const std::vector<qsizetype>& level)
    {
        QHash<Kind, QList<std::int64_t>> byKind;
        for (const qsizetype step : level) {
            const Node& node = steps[static_cast<std::size_t>(step)].node;
            places[static_cast<std::size_t>(index.value(node))].expanding = step;
            byKind[node.kind].append(node.key);
        }
        for (const Kind kind : allKinds()) {
            const auto keys = byKind.constFind(kind);
            if (keys == byKind.constEnd())
                continue;
            const QList<GenealogyEdge> edges = TRY(m_genealogy.edges(m_direction, kind, *keys));
            for (const GenealogyEdge& edge : edges)
                take(edge);
        }
        return {};
    }

    void take(const GenealogyEdge& edge)
    {
        if (!stands(edge, m_asOf))
            return;
        if (m_certainOnly && !edge.certain) {
            m_leftOut = true;
            return;
        }
        const Node& here = isForward() ? edge.earlier : edge.later;
        const Node& next = isForward() ? edge.later : edge.earlier;
        const qsizetype from = places[static_cast<std::size_t>(index.value(here))].expanding;
        const Bound bound = steps[static_cast<std::size_t>(from)].bound;
        const int depth = steps[static_cast<std::size_t>(from)].depth;
        const std::optional<Instant> latest = edge.latestTime();
        if (isForward() && bound && latest && *latest < *bound)
            return;
        reach({next, from, edge.link, depth + 1, next.kind == Kind::Lot ? boundBeyond(bound, latest) : Bound{}});
    }

    /// What is known of the lot behind an edge. Backward, the pieces left it when the edge came about, and before they
    /// left the lot they are in now.
    Bound boundBeyond(const Bound& here, const std::optional<Instant>& latest) const
    {
        if (isForward() || !latest)
            return here;
        return here ? std::min(*here, *latest) : *latest;
    }

    Genealogy& m_genealogy;
    Direction m_direction;
    std::optional<Instant> m_asOf;
    bool m_certainOnly;
    Progress& m_progress;
    std::vector<qsizetype> m_next;
    bool m_leftOut = false;
};

/// Adds what a walk reached, but for the nodes that are there already; these only get the walk's wider bound.
void addReached(TraceResult& result, const Walk& walk, bool certain)
{
    const auto offset = static_cast<qsizetype>(result.steps.size());
    for (const Walk::Step& step : walk.steps)
        result.steps.push_back({step.node, step.before < 0 ? -1 : step.before + offset});
    for (const Walk::Place& place : walk.places) {
        const Walk::Step& first = walk.first(place);
        const auto known = result.index.constFind(first.node);
        if (known != result.index.constEnd()) {
            result.reached[static_cast<std::size_t>(*known)].bound = walk.bound(place);
            continue;
        }
        result.index.insert(first.node, static_cast<qsizetype>(result.reached.size()));
        result.reached.push_back(
            {first.node, first.link, first.depth, certain, walk.bound(place), place.first + offset});
    }
}

} // namespace

std::optional<Instant> GenealogyEdge::latestTime() const
{
    if (!time || !dayOnly)
        return time;
    return Instant::fromMilliseconds(time->toMilliseconds() + millisecondsOfADay - 1);
}

QList<Node> TraceResult::pathTo(const Node& node) const
{
    QList<Node> path;
    const auto at = index.constFind(node);
    if (at == index.constEnd())
        return path;
    for (qsizetype step = reached[static_cast<std::size_t>(*at)].step; step >= 0;) {
        const PathStep& here = steps[static_cast<std::size_t>(step)];
        path.prepend(here.node);
        step = here.before;
    }
    return path;
}

Result<TraceResult> trace(Genealogy& genealogy, Direction direction, const QList<TraceStart>& starts,
                          std::optional<Instant> asOf, Progress& progress)
{
    TraceResult result;
    Walk certain(genealogy, direction, asOf, true, progress);
    TRY(certain.run(starts));
    addReached(result, certain, true);
    if (!certain.leftOut())
        return result;
    Walk all(genealogy, direction, asOf, false, progress);
    TRY(all.run(starts));
    addReached(result, all, false);
    return result;
}

} // namespace clew::domain
