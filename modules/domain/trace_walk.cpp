// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/trace_walk.h"

#include <QSet>

#include <utility>

namespace clew::domain {

namespace {

bool stands(const GenealogyEdge& edge, const std::optional<Instant>& asOf)
{
    if (!asOf)
        return true;
    return !(edge.time && *edge.time > *asOf) && !(edge.ended && *edge.ended <= *asOf);
}

} // namespace

Result<> TraceWalk::run(const QList<TraceStart>& starts)
{
    for (const TraceStart& start : starts) {
        if (m_follow == Follow::Certain && !start.certain)
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

bool TraceWalk::leftOut() const
{
    return m_leftOut || std::any_of(m_choices.begin(), m_choices.end(), [&](const Choice& choice) {
               const auto step = stepOver(choice);
               return !step || step->bound;
           });
}

/// Forward, an earlier `since` lets more through; backward, a later "until" does. No bound lets all through.
bool TraceWalk::isWider(const Bound& a, const Bound& b) const
{
    return b && (!a || (isForward() ? *a < *b : *a > *b));
}

void TraceWalk::reach(const Step& step)
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

Result<> TraceWalk::expand(const std::vector<qsizetype>& level)
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
    return followChoices();
}

void TraceWalk::take(const GenealogyEdge& edge)
{
    if (!stands(edge, m_asOf))
        return;
    const Node& here = isForward() ? edge.earlier : edge.later;
    const Node& next = isForward() ? edge.later : edge.earlier;
    const qsizetype from = places[static_cast<std::size_t>(index.value(here))].expanding;
    const Bound bound = steps[static_cast<std::size_t>(from)].bound;
    const int depth = steps[static_cast<std::size_t>(from)].depth;
    const std::optional<Instant> latest = edge.latestTime();
    if (isForward() && bound && latest && *latest < *bound)
        return;
    const Step step{next, from, edge.link, depth + 1, next.kind == Kind::Lot ? boundBeyond(bound, latest) : Bound{}};
    if (m_follow == Follow::All || edge.choice.isEmpty())
        reach(step);
    else
        meet(edge, step);
}

/// What is known of the lot behind an edge. Backward, the pieces left it when the edge came about, and before they
/// left the lot they are in now.
TraceWalk::Bound TraceWalk::boundBeyond(const Bound& here, const Bound& latest) const
{
    if (isForward() || !latest)
        return here;
    return here ? std::min(*here, *latest) : *latest;
}

void TraceWalk::meet(const GenealogyEdge& edge, const Step& step)
{
    if (!isForward()) {
        m_leftOut = true;
        return;
    }
    const ChoiceKey key{edge.later, edge.choice};
    QHash<Node, Step>& met = m_choices[key].met;
    const auto known = met.constFind(edge.earlier);
    if (known != met.constEnd() && !isWider(step.bound, known->bound))
        return;
    met.insert(edge.earlier, step);
    m_touched.append(key);
}

/// Leads on where every edge of a choice has been met.
Result<> TraceWalk::followChoices()
{
    const QList<ChoiceKey> touched = std::exchange(m_touched, {});
    TRY(askForAll(touched));
    for (const ChoiceKey& key : touched) {
        if (const auto step = stepOver(m_choices[key]))
            reach(*step);
    }
    return {};
}

Result<> TraceWalk::askForAll(const QList<ChoiceKey>& keys)
{
    QHash<Kind, QSet<std::int64_t>> byKind;
    for (const ChoiceKey& key : keys) {
        const Choice& choice = m_choices[key];
        if (mayBeMet(choice) && choice.all.isEmpty())
            byKind[key.first.kind].insert(key.first.key);
    }
    for (const Kind kind : allKinds()) {
        const QSet<std::int64_t> asked = byKind.value(kind);
        if (asked.isEmpty())
            continue;
        const QList<GenealogyEdge> edges = TRY(m_genealogy.edges(Direction::Backward, kind, asked.values()));
        for (const GenealogyEdge& edge : edges) {
            const auto choice = m_choices.find({edge.later, edge.choice});
            if (choice != m_choices.end())
                choice->all.append(edge);
        }
    }
    return {};
}

/// The last step over one of the edges, where each was met. It lets through what they all do.
std::optional<TraceWalk::Step> TraceWalk::stepOver(const Choice& choice) const
{
    if (choice.all.size() < 2)
        return {};
    std::optional<Step> last;
    Bound narrowest;
    for (const GenealogyEdge& edge : choice.all) {
        const auto met = choice.met.constFind(edge.earlier);
        if (met == choice.met.constEnd()) {
            // As of then, what was merged later is not in yet; of alternatives it stays open which it will have been.
            if (edge.link == Link::LotToLot && !stands(edge, m_asOf))
                continue;
            return {};
        }
        if (!last || met->depth > last->depth)
            last = *met;
        if (isWider(narrowest, met->bound))
            narrowest = met->bound;
    }
    if (last)
        last->bound = narrowest;
    return last;
}

} // namespace clew::domain
