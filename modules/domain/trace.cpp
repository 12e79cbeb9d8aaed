// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/trace.h"

#include <utility>

namespace clew::domain {

namespace {

using Since = std::optional<Instant>;

/// Earlier or unknown reaches further back, so it includes what a later one does.
bool reachesFurther(const Since& a, const Since& b)
{
    return b && (!a || *a < *b);
}

bool stands(const GenealogyEdge& edge, const std::optional<Instant>& asOf)
{
    if (!asOf)
        return true;
    return !(edge.time && *edge.time > *asOf) && !(edge.ended && *edge.ended <= *asOf);
}

class Walk
{
public:
    Walk(Genealogy& genealogy, Direction direction, std::optional<Instant> asOf, Progress& progress)
        : m_genealogy(genealogy),
          m_direction(direction),
          m_asOf(asOf),
          m_progress(progress)
    {
    }

    Result<TraceResult> run(const QList<TraceStart>& starts)
    {
        for (const TraceStart& start : starts)
            reach({start.node, start.node, Link::LotToLot, 0, true}, start.since);
        TRY(follow());
        takeUncertain();
        TRY(follow());
        return std::move(m_result);
    }

private:
    /// True when the node is new, or now reaches further back than it did.
    bool reach(const Reached& reached, const Since& since)
    {
        const auto known = m_result.index.constFind(reached.node);
        if (known != m_result.index.constEnd()) {
            Since& before = m_since[static_cast<std::size_t>(*known)];
            if (!reachesFurther(since, before))
                return false;
            before = since;
        } else {
            m_result.index.insert(reached.node, static_cast<qsizetype>(m_result.reached.size()));
            m_result.reached.push_back(reached);
            m_since.push_back(since);
        }
        m_frontier.append(reached.node);
        return true;
    }

    Result<> follow()
    {
        while (!m_frontier.isEmpty()) {
            if (m_progress.cancelled())
                return fail(Error::Code::Cancelled, QStringLiteral("The trace was stopped."));
            m_progress.report(QStringLiteral("Tracing"), static_cast<std::int64_t>(m_result.reached.size()), 0);
            const QList<Node> level = std::exchange(m_frontier, {});
            QHash<Kind, QList<std::int64_t>> byKind;
            for (const Node& node : level)
                byKind[node.kind].append(node.key);
            for (const Kind kind : allKinds()) {
                const auto keys = byKind.constFind(kind);
                if (keys == byKind.constEnd())
                    continue;
                const QList<GenealogyEdge> edges = TRY(m_genealogy.edges(m_direction, kind, *keys));
                for (const GenealogyEdge& edge : edges)
                    take(edge);
            }
        }
        return {};
    }

    void take(const GenealogyEdge& edge)
    {
        if (!stands(edge, m_asOf))
            return;
        if (!edge.certain && !m_takeUncertain) {
            m_uncertain.append(edge);
            return;
        }
        const bool forward = m_direction == Direction::Forward;
        const Node& here = forward ? edge.earlier : edge.later;
        const Node& next = forward ? edge.later : edge.earlier;
        const auto at = static_cast<std::size_t>(m_result.index.value(here));
        const Since since = forward ? m_since[at] : Since{};
        if (since && edge.time && *edge.time < *since)
            return;
        const Since passedOn = next.kind == Kind::Lot ? since : Since{};
        const Reached& from = m_result.reached[at];
        reach({next, here, edge.link, from.depth + 1, from.certain && edge.certain}, passedOn);
    }

    void takeUncertain()
    {
        m_takeUncertain = true;
        for (const GenealogyEdge& edge : std::exchange(m_uncertain, {}))
            take(edge);
    }

    Genealogy& m_genealogy;
    Direction m_direction;
    std::optional<Instant> m_asOf;
    Progress& m_progress;
    TraceResult m_result;
    std::vector<Since> m_since;
    QList<Node> m_frontier;
    QList<GenealogyEdge> m_uncertain;
    bool m_takeUncertain = false;
};

} // namespace

QList<Node> TraceResult::pathTo(const Node& node) const
{
    QList<Node> path;
    auto at = index.constFind(node);
    while (at != index.constEnd()) {
        const Reached& step = reached[static_cast<std::size_t>(*at)];
        path.prepend(step.node);
        if (step.via == step.node)
            break;
        at = index.constFind(step.via);
    }
    return path;
}

Result<TraceResult> trace(Genealogy& genealogy, Direction direction, const QList<TraceStart>& starts,
                          std::optional<Instant> asOf, Progress& progress)
{
    return Walk(genealogy, direction, asOf, progress).run(starts);
}

} // namespace clew::domain
