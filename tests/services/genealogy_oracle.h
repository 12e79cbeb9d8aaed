// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "support/random_shop.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace clew::test {

/// What a trace of a random shop must say, worked out the slow way from the shop's own lists: levels of (record, since)
/// states until nothing new comes. A record is its label: "lot S1-L3", "unit S1-P0 S1-U4".
///
/// Backward is the forward answer read the other way round: X is behind U where U is ahead of X.
class GenealogyOracle
{
public:
    struct Found
    {
        bool certain = false;
        int distance = 0; ///< of a shortest certain path where there is one, else of a shortest
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
    bool isStep(const QString& earlier, const QString& later, bool certainOnly) const;

    QString lot(int lot) const;
    QString unit(int unit) const;

private:
    struct Edge
    {
        QString from;
        QString to;
        bool certain;
        Moment latest; ///< the latest moment at which it can have come about
    };
    void add(const QString& from, const QString& to, bool certain, Moment begin, Moment latest, Moment end);
    void addEdges();
    QMap<QString, int> distances(const QList<Start>& starts, bool certainOnly) const;
    bool wasDone(Moment moment) const { return !m_asOf || !moment || *moment <= *m_asOf; }

    const RandomShop& m_shop;
    Moment m_asOf;
    QStringList m_nodes;
    QList<Edge> m_edges;
};

} // namespace clew::test
