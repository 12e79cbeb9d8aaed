// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/trace.h"

namespace clew::domain {

/// Which edges a walk follows.
enum class Follow {
    Certain, ///< those that are true, and forward those of a choice of which every one leads on
    All,
};

/// One breadth-first walk.
///
/// A node may be expanded more than once: when it is reached again with a bound that lets more through. Each time is a
/// step of its own, so that a path never leads through a step whose bound forbids what comes after it.
class TraceWalk
{
public:
    using Bound = std::optional<Instant>;

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

    TraceWalk(Genealogy& genealogy, Direction direction, std::optional<Instant> asOf, Follow follow, Progress& progress)
        : m_genealogy(genealogy),
          m_direction(direction),
          m_asOf(asOf),
          m_follow(follow),
          m_progress(progress)
    {
    }

    Result<> run(const QList<TraceStart>& starts);

    /// False when there is nothing more that a walk over all edges would reach.
    bool leftOut() const;
    const Step& first(const Place& place) const { return steps[static_cast<std::size_t>(place.first)]; }
    const Bound& bound(const Place& place) const { return steps[static_cast<std::size_t>(place.widest)].bound; }

    std::vector<Step> steps;
    std::vector<Place> places;
    QHash<Node, qsizetype> index; ///< where a node stands in `places`

private:
    /// The edges of one choice, and the steps over those of them that the walk has met.
    struct Choice
    {
        QHash<Node, Step> met;    ///< by `earlier`; over each the one that lets most through
        QList<GenealogyEdge> all; ///< empty = not asked for yet
    };
    using ChoiceKey = std::pair<Node, QString>;

    bool isForward() const { return m_direction == Direction::Forward; }
    bool isWider(const Bound& a, const Bound& b) const;
    void reach(const Step& step);
    Result<> expand(const std::vector<qsizetype>& level);
    void take(const GenealogyEdge& edge);
    Bound boundBeyond(const Bound& here, const Bound& latest) const;

    void meet(const GenealogyEdge& edge, const Step& step);
    Result<> followChoices();
    Result<> askForAll(const QList<ChoiceKey>& keys);
    /// With one edge met a choice is open, whatever the others are; as of a moment these may be none.
    bool mayBeMet(const Choice& choice) const { return choice.met.size() > 1 || m_asOf; }
    std::optional<Step> stepOver(const Choice& choice) const;

    Genealogy& m_genealogy;
    Direction m_direction;
    std::optional<Instant> m_asOf;
    Follow m_follow;
    Progress& m_progress;
    std::vector<qsizetype> m_next;
    QHash<ChoiceKey, Choice> m_choices;
    QList<ChoiceKey> m_touched; ///< choices that the level led to
    bool m_leftOut = false;
};

} // namespace clew::domain
