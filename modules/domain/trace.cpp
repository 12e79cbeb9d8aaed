// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/trace.h"

#include "domain/trace_walk.h"

namespace clew::domain {

namespace {

constexpr std::int64_t millisecondsOfADay = 86'400'000;

/// Adds what a walk reached, but for the nodes that are there already; these only get the walk's wider bound.
void addReached(TraceResult& result, const TraceWalk& walk, bool certain)
{
    const auto offset = static_cast<qsizetype>(result.steps.size());
    for (const TraceWalk::Step& step : walk.steps)
        result.steps.push_back({step.node, step.before < 0 ? -1 : step.before + offset});
    for (const TraceWalk::Place& place : walk.places) {
        const TraceWalk::Step& first = walk.first(place);
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

/// Passes a backward walk's questions on and keeps the answers: everything behind the starts, to be walked forward.
class Behind final : public Genealogy
{
public:
    explicit Behind(Genealogy& genealogy) : m_genealogy(genealogy) {}

    Result<QList<GenealogyEdge>> edges(Direction direction, Kind kind, const QList<std::int64_t>& keys) override
    {
        if (m_isKept)
            return kept(direction == Direction::Forward ? m_ahead : m_behind, kind, keys);
        auto edges = m_genealogy.edges(direction, kind, keys);
        if (!edges)
            return edges;
        for (const std::int64_t key : keys) // a node may be asked for again
            m_behind.remove(Node{kind, key});
        for (const GenealogyEdge& edge : std::as_const(*edges))
            m_behind[edge.later].append(edge);
        return edges;
    }

    /// From now on answers from what was kept, and leads forward as far as to `ends`.
    void keep(const QHash<Node, qsizetype>& ends)
    {
        m_isKept = true;
        for (const QList<GenealogyEdge>& edges : std::as_const(m_behind)) {
            for (const GenealogyEdge& edge : edges) {
                if (!ends.contains(edge.earlier))
                    m_ahead[edge.earlier].append(edge);
            }
        }
    }

private:
    using Edges = QHash<Node, QList<GenealogyEdge>>;
    static QList<GenealogyEdge> kept(const Edges& edges, Kind kind, const QList<std::int64_t>& keys)
    {
        QList<GenealogyEdge> found;
        for (const std::int64_t key : keys)
            found.append(edges.value(Node{kind, key}));
        return found;
    }

    Genealogy& m_genealogy;
    Edges m_behind;
    Edges m_ahead;
    bool m_isKept = false;
};

/// Adds the walk's start as certain, as far back as the nearest certain node that it is certainly behind, if any.
void addSource(TraceResult& result, const TraceWalk& up, qsizetype certain)
{
    std::optional<qsizetype> nearest;
    int depth = 0;
    for (const TraceWalk::Place& place : up.places) {
        const auto known = result.index.constFind(up.first(place).node);
        if (known == result.index.constEnd() || *known >= certain)
            continue;
        const int through = up.first(place).depth + result.reached[static_cast<std::size_t>(*known)].depth;
        if (!nearest || through < depth) {
            nearest = place.first;
            depth = through;
        }
    }
    if (!nearest)
        return;
    const TraceWalk::Step* step = &up.steps[static_cast<std::size_t>(*nearest)];
    qsizetype end = result.reached[static_cast<std::size_t>(result.index.value(step->node))].step;
    Link link = step->link;
    while (step->before >= 0) {
        link = step->link;
        step = &up.steps[static_cast<std::size_t>(step->before)];
        result.steps.push_back({step->node, end});
        end = static_cast<qsizetype>(result.steps.size()) - 1;
    }
    result.index.insert(step->node, static_cast<qsizetype>(result.reached.size()));
    result.reached.push_back({step->node, link, depth, true, {}, end});
}

/// Backward, what is behind several of a choice is certain where it leads forward to what is certain by then.
Result<> addSources(TraceResult& result, Behind& behind, const TraceWalk& all, std::optional<Instant> asOf,
                    Progress& progress)
{
    const auto certain = static_cast<qsizetype>(result.reached.size());
    behind.keep(result.index);
    for (const TraceWalk::Place& place : all.places) {
        const Node node = all.first(place).node;
        if (result.index.contains(node))
            continue;
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("The trace was stopped."));
        SilentProgress silent;
        TraceWalk up(behind, Direction::Forward, asOf, Follow::Certain, silent);
        TRY(up.run({TraceStart{node}}));
        addSource(result, up, certain);
    }
    return {};
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
    TraceWalk certain(genealogy, direction, asOf, Follow::Certain, progress);
    TRY(certain.run(starts));
    addReached(result, certain, true);
    if (!certain.leftOut())
        return result;
    Behind behind(genealogy);
    const bool isForward = direction == Direction::Forward;
    TraceWalk all(isForward ? genealogy : behind, direction, asOf, Follow::All, progress);
    TRY(all.run(starts));
    if (!isForward)
        TRY(addSources(result, behind, all, asOf, progress));
    addReached(result, all, false);
    return result;
}

} // namespace clew::domain
