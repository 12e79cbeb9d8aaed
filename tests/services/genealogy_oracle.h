// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "support/random_shop.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace clew::test {

/// What a trace of a random shop must say, worked out the slow way from the shop's own lists: levels of (record, since)
/// states until nothing new comes. A record is its label: "lot S1-L3", "unit S1-P0 S1-U4".
///
/// What is certain is asked from the other end: of each record, by which of its ways in it is so whatever was true.
///
/// Backward is the forward answer read the other way round: X is behind U where U is ahead of X.
class GenealogyOracle
{
public:
    struct Found
    {
        bool certain = false;
        /// Of a shortest certain path where there is one, else of a shortest. Of alternatives the longest counts;
        /// backward only where no way without alternatives leads there, and then it is the least.
        int distance = 0;
        bool isLeast = false;
        friend bool operator==(const Found&, const Found&) = default;
    };
    using Reach = QMap<QString, Found>;
    struct Start
    {
        QString node;
        Moment since; ///< of a lot
    };

    GenealogyOracle(const RandomShop& shop, Moment asOf);

    /// Everything ahead of the starts, these with distance 0.
    Reach forward(const QList<Start>& starts) const;
    /// Everything behind a record, itself with distance 0.
    Reach backward(const QString& node) const;
    /// What a program ran on, what a gauge measured, as of then.
    QList<Start> runsOf(int program) const;
    QList<Start> measurementsOf(int gauge) const;
    /// The programs and gauges of whose work the record is ahead.
    QSet<QString> programsBehind(const QString& node) const;
    QSet<QString> gaugesBehind(const QString& node) const;

    const QStringList& nodes() const { return m_nodes; }
    bool isStep(const QString& earlier, const QString& later) const;
    /// A step that is only one of those there may have been.
    bool isAlternative(const QString& earlier, const QString& later) const;

    QString lot(int lot) const;
    QString unit(int unit) const;

private:
    struct Edge
    {
        QString from;
        QString to;
        QString choice; ///< not empty: one of those with the same, nobody knows which
        bool counts;    ///< as of then; the others only say what else it may have been
        Moment latest;  ///< the latest moment at which it can have come about
    };
    /// Since when a record is concerned for certain, and by how long a way.
    struct Way
    {
        Moment since;
        int distance;
    };
    using Ways = QHash<QString, QList<Way>>;

    void add(const QString& from, const QString& to, const QString& choice, Moment begin, Moment latest, Moment end);
    void addEdges();
    QString choiceOf(const RandomShop::LotEdge& edge) const;
    QMap<QString, int> distances(const QList<Start>& starts, bool plainOnly) const;
    const QList<Way>& certainWays(const QString& node, const QList<Start>& starts, Ways& known) const;
    static QList<Way> waysOver(const Edge& edge, const QList<Way>& before);
    bool wasDone(Moment moment) const { return !m_asOf || !moment || *moment <= *m_asOf; }

    const RandomShop& m_shop;
    Moment m_asOf;
    QStringList m_nodes;
    QList<Edge> m_edges;
    QHash<QString, QList<Edge>> m_into; ///< by the later record
};

} // namespace clew::test
