// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/trace.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::domain;

namespace {

Node lot(std::int64_t key)
{
    return {Kind::Lot, key};
}
Node unit(std::int64_t key)
{
    return {Kind::Unit, key};
}
Node shipment(std::int64_t key)
{
    return {Kind::Shipment, key};
}
Instant at(std::int64_t hour)
{
    return Instant::fromMilliseconds(hour * 3'600'000);
}

GenealogyEdge edge(Node earlier, Node later, std::optional<Instant> time = {})
{
    return {earlier, later, Link::LotToUnit, {}, time};
}
GenealogyEdge maybe(Node earlier, Node later, std::optional<Instant> time = {})
{
    return {earlier, later, Link::LotToUnit, QStringLiteral("a"), time};
}
GenealogyEdge merged(Node earlier, Node later, std::optional<Instant> time = {})
{
    return {earlier, later, Link::LotToLot, QStringLiteral("merged"), time};
}

/// A genealogy as a list, which counts what it is asked.
class ListedGenealogy final : public Genealogy
{
public:
    explicit ListedGenealogy(QList<GenealogyEdge> list) : m_list(std::move(list)) {}

    Result<QList<GenealogyEdge>> edges(Direction direction, Kind kind, const QList<std::int64_t>& keys) override
    {
        ++questions;
        QList<GenealogyEdge> found;
        for (const GenealogyEdge& listed : m_list) {
            const Node& asked = direction == Direction::Forward ? listed.earlier : listed.later;
            if (asked.kind == kind && keys.contains(asked.key))
                found.append(listed);
        }
        return found;
    }

    int questions = 0;

private:
    QList<GenealogyEdge> m_list;
};

class Stopped final : public Progress
{
public:
    void report(const QString&, std::int64_t, std::int64_t) override {}
    bool cancelled() const override { return true; }
};

QString nameOf(const Node& node)
{
    return QString::fromLatin1(kindName(node.kind)).left(1) + QString::number(node.key);
}

/// "l1 u1 u2?" in the order reached; `?` = uncertain. The starts stand first.
QString reachedBy(const QList<GenealogyEdge>& list, Direction direction, const QList<TraceStart>& starts,
                  std::optional<Instant> asOf = {})
{
    ListedGenealogy genealogy(list);
    SilentProgress progress;
    const TraceResult result = MUST(trace(genealogy, direction, starts, asOf, progress));
    QStringList names;
    for (const Reached& reached : result.reached)
        names.append(nameOf(reached.node) + (reached.certain ? QString() : QStringLiteral("?")));
    return names.join(QLatin1Char(' '));
}

QString forward(const QList<GenealogyEdge>& list, const QList<TraceStart>& starts, std::optional<Instant> asOf = {})
{
    return reachedBy(list, Direction::Forward, starts, asOf);
}

QString path(const QList<GenealogyEdge>& list, const QList<TraceStart>& starts, const Node& node)
{
    ListedGenealogy genealogy(list);
    SilentProgress progress;
    const TraceResult result = MUST(trace(genealogy, Direction::Forward, starts, {}, progress));
    QStringList names;
    for (const Node& step : result.pathTo(node))
        names.append(nameOf(step));
    return names.join(QLatin1Char(' '));
}

} // namespace

class TestTrace final : public QObject
{
    Q_OBJECT

private slots:
    void reachesUpThroughEveryAssemblyToTheShipment()
    {
        const QList<GenealogyEdge> list{edge(lot(1), unit(1)), edge(unit(1), unit(2)), edge(unit(2), shipment(1)),
                                        edge(lot(2), unit(9))};
        QCOMPARE(forward(list, {{lot(1)}}), QStringLiteral("l1 u1 u2 s1"));
        QCOMPARE(reachedBy(list, Direction::Backward, {{shipment(1)}}), QStringLiteral("s1 u2 u1 l1"));
    }

    void givesAShortestPathThroughADiamond()
    {
        const QList<GenealogyEdge> list{edge(lot(1), lot(2)), edge(lot(2), lot(3)),  edge(lot(3), unit(1)),
                                        edge(lot(1), lot(4)), edge(lot(4), unit(1)), edge(unit(1), unit(2))};
        QCOMPARE(path(list, {{lot(1)}}, unit(2)), QStringLiteral("l1 l4 u1 u2"));
        QCOMPARE(path(list, {{lot(1)}}, lot(1)), QStringLiteral("l1"));
        QCOMPARE(path(list, {{lot(1)}}, unit(77)), QString());
        QCOMPARE(forward(list, {{lot(1)}}).count(QStringLiteral("u1")), 1);
    }

    void endsInACycle()
    {
        const QList<GenealogyEdge> list{edge(lot(1), lot(2)), edge(lot(2), lot(3)), edge(lot(3), lot(1)),
                                        edge(lot(3), unit(1))};
        QCOMPARE(forward(list, {{lot(1)}}), QStringLiteral("l1 l2 l3 u1"));
        QCOMPARE(forward(list, {{lot(1), at(5)}, {lot(2), at(1)}}), QStringLiteral("l1 l2 l3 u1"));
    }

    void putsTheCertainBeforeTheUncertain()
    {
        const QList<GenealogyEdge> list{maybe(lot(1), unit(1)), edge(unit(1), unit(2)), edge(lot(1), unit(3)),
                                        edge(unit(3), unit(4))};
        QCOMPARE(forward(list, {{lot(1)}}), QStringLiteral("l1 u3 u4 u1? u2?"));
    }

    void isCertainWhereOneCertainPathLeads()
    {
        const QList<GenealogyEdge> list{maybe(lot(1), unit(1)), edge(lot(1), lot(2)), edge(lot(2), lot(3)),
                                        edge(lot(3), unit(1)), edge(unit(1), unit(2))};
        QCOMPARE(forward(list, {{lot(1)}}), QStringLiteral("l1 l2 l3 u1 u2"));
        QCOMPARE(path(list, {{lot(1)}}, unit(2)), QStringLiteral("l1 l2 l3 u1 u2"));
    }

    void givesTheUncertainAShortestPathOfAll()
    {
        const QList<GenealogyEdge> list{maybe(lot(1), unit(1)), edge(lot(1), lot(2)), edge(lot(2), lot(3)),
                                        edge(lot(3), unit(1)), maybe(unit(1), unit(2))};
        QCOMPARE(path(list, {{lot(1)}}, unit(2)), QStringLiteral("l1 u1 u2"));
    }

    void isCertainWhereEveryAlternativeLeads_data()
    {
        QTest::addColumn<QList<GenealogyEdge>>("list");
        QTest::addColumn<QString>("ahead");
        QTest::addColumn<QString>("behind");
        const auto row = [](const char* title, const QList<GenealogyEdge>& list, const char* ahead,
                            const char* behind) {
            QTest::newRow(title) << list << QString::fromLatin1(ahead) << QString::fromLatin1(behind);
        };
        row("one of two merged lots",
            {edge(lot(1), lot(2)), merged(lot(2), lot(4)), merged(lot(3), lot(4)), edge(lot(4), unit(9))},
            "l1 l2 l4? u9?", "u9 l4 l2? l3? l1?");
        row("what both merged lots come from",
            {edge(lot(1), lot(2)), edge(lot(1), lot(3)), merged(lot(2), lot(4)), merged(lot(3), lot(4)),
             edge(lot(4), unit(9))},
            "l1 l2 l3 l4 u9", "u9 l4 l1 l2? l3?");
        row("one of them by a longer way",
            {edge(lot(1), lot(2)), edge(lot(1), lot(5)), edge(lot(5), lot(3)), merged(lot(2), lot(4)),
             merged(lot(3), lot(4)), edge(lot(4), unit(9))},
            "l1 l2 l5 l3 l4 u9", "u9 l4 l1 l2? l3? l5?");
        row("a lot and what was split from it, merged again",
            {edge(lot(1), lot(2)), merged(lot(1), lot(4)), merged(lot(2), lot(4)), edge(lot(4), unit(9))},
            "l1 l2 l4 u9", "u9 l4 l1 l2?");
        row("merged twice, all of it",
            {edge(lot(1), lot(2)), edge(lot(1), lot(3)), edge(lot(1), lot(5)), merged(lot(2), lot(4)),
             merged(lot(3), lot(4)), merged(lot(4), lot(6)), merged(lot(5), lot(6)), edge(lot(6), unit(9))},
            "l1 l2 l3 l5 l4 l6 u9", "u9 l6 l1 l4? l5? l2? l3?");
        row("merged twice, the second time with another",
            {edge(lot(1), lot(2)), edge(lot(1), lot(3)), merged(lot(2), lot(4)), merged(lot(3), lot(4)),
             merged(lot(4), lot(6)), merged(lot(5), lot(6)), edge(lot(6), unit(9))},
            "l1 l2 l3 l4 l6? u9?", "u9 l6 l4? l5? l2? l3? l1?");
        row("either of two lots that come from one",
            {edge(lot(1), lot(2)), edge(lot(1), lot(3)), maybe(lot(2), unit(9)), maybe(lot(3), unit(9))}, "l1 l2 l3 u9",
            "u9 l1 l2? l3?");
        row("a third that is not on record", {maybe(lot(1), unit(9))}, "l1 u9?", "u9 l1?");
        row("either component of a set is certain",
            {edge(lot(1), unit(2)), maybe(lot(1), unit(3)), maybe(lot(4), unit(3)), edge(unit(2), unit(9)),
             edge(unit(3), unit(9))},
            "l1 u2 u9 u3?", "u9 u2 u3 l1 l4?");
    }
    void isCertainWhereEveryAlternativeLeads()
    {
        QFETCH(QList<GenealogyEdge>, list);
        QFETCH(QString, ahead);
        QFETCH(QString, behind);
        QCOMPARE(forward(list, {{lot(1)}}), ahead);
        QCOMPARE(reachedBy(list, Direction::Backward, {{unit(9)}}), behind);
    }

    void isCertainWhereSeveralStartsLeadTogether()
    {
        const QList<GenealogyEdge> list{merged(lot(1), lot(3)), merged(lot(2), lot(3)), edge(lot(3), unit(1))};
        QCOMPARE(forward(list, {{lot(1)}, {lot(2)}}), QStringLiteral("l1 l2 l3 u1"));
        QCOMPARE(forward(list, {{lot(1)}, {lot(2), {}, false}}), QStringLiteral("l1 l2? l3? u1?"));
    }

    void asksOfAMergedLotFromWhenOnAllOfItIsConcerned()
    {
        const QList<GenealogyEdge> list{merged(lot(1), lot(3)), merged(lot(2), lot(3)), edge(lot(3), unit(1), at(3)),
                                        edge(lot(3), unit(2), at(5))};
        QCOMPARE(forward(list, {{lot(1), at(4)}, {lot(2), at(2)}}), QStringLiteral("l1 l2 l3 u2 u1?"));
        const QList<GenealogyEdge> left{merged(lot(1), lot(3), at(1)), merged(lot(2), lot(3), at(1)),
                                        edge(lot(3), unit(1))};
        QCOMPARE(forward(left, {{lot(1)}, {lot(2), at(2)}}), QStringLiteral("l1 l2 l3? u1?"));
    }

    void asOfThenWhatWasMergedLaterIsNotIn()
    {
        const QList<GenealogyEdge> list{merged(lot(1), lot(3), at(1)), merged(lot(2), lot(3), at(5)),
                                        edge(lot(3), unit(1), at(2))};
        QCOMPARE(forward(list, {{lot(1)}}, at(3)), QStringLiteral("l1 l3 u1"));
        QCOMPARE(forward(list, {{lot(1)}}, at(6)), QStringLiteral("l1 l3? u1?"));
        QCOMPARE(reachedBy(list, Direction::Backward, {{unit(1)}}, at(3)), QStringLiteral("u1 l3 l1"));
        const QList<GenealogyEdge> used{maybe(lot(1), unit(1), at(1)), maybe(lot(2), unit(1), at(5))};
        QCOMPARE(forward(used, {{lot(1)}}, at(3)), QStringLiteral("l1 u1?"));
    }

    void leadsBackOverOneOfTheAlternatives()
    {
        ListedGenealogy genealogy({edge(lot(1), lot(2)), edge(lot(1), lot(3)), merged(lot(2), lot(4)),
                                   merged(lot(3), lot(4)), edge(lot(4), unit(9))});
        SilentProgress progress;
        const TraceResult result = MUST(trace(genealogy, Direction::Backward, {{unit(9)}}, {}, progress));
        QCOMPARE(result.pathTo(lot(1)), QList<Node>({unit(9), lot(4), lot(2), lot(1)}));
        QCOMPARE(result.reached[static_cast<std::size_t>(result.index.value(lot(1)))].depth, 3);
    }

    void keepsAnUncertainStartUncertain()
    {
        const QList<GenealogyEdge> list{edge(unit(1), unit(3)), edge(unit(2), unit(4))};
        QCOMPARE(forward(list, {{unit(1), {}, false}, {unit(2)}}), QStringLiteral("u2 u4 u1? u3?"));
    }

    void countsRemovedComponentsUnlessAskedAsOf_data()
    {
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("reached");
        QTest::newRow("whenever") << -1 << "l1 u1 u2 u3";
        QTest::newRow("before the unit was made") << 0 << "l1";
        QTest::newRow("at the moment it was made") << 1 << "l1 u1";
        QTest::newRow("in the first parent") << 3 << "l1 u1 u2";
        QTest::newRow("at the moment of its removal") << 4 << "l1 u1";
        QTest::newRow("in the second parent") << 6 << "l1 u1 u3";
    }
    void countsRemovedComponentsUnlessAskedAsOf()
    {
        QFETCH(int, hour);
        QFETCH(QString, reached);
        GenealogyEdge removed = edge(unit(1), unit(2), at(2));
        removed.ended = at(4);
        const QList<GenealogyEdge> list{edge(lot(1), unit(1), at(1)), removed, edge(unit(1), unit(3), at(5))};
        QCOMPARE(forward(list, {{lot(1)}}, hour < 0 ? std::optional<Instant>() : at(hour)), reached);
    }

    void keepsEdgesOfUnknownTimeInEveryAsOf()
    {
        QCOMPARE(forward({edge(lot(1), unit(1))}, {{lot(1)}}, at(0)), QStringLiteral("l1 u1"));
    }

    void leavesOutWhatHadLeftTheLotBefore()
    {
        const QList<GenealogyEdge> list{edge(lot(1), unit(1), at(1)), edge(lot(1), unit(2), at(3)),
                                        edge(lot(1), unit(3)),        edge(lot(1), lot(2), at(2)),
                                        edge(lot(2), unit(4), at(1)), edge(lot(2), unit(5), at(4))};
        QCOMPARE(forward(list, {{lot(1), at(2)}}), QStringLiteral("l1 u2 u3 l2 u5"));
        QCOMPARE(forward(list, {{lot(1)}}), QStringLiteral("l1 u1 u2 u3 l2 u4 u5"));
    }

    void goesByTheEarliestOfSeveralBounds()
    {
        const QList<GenealogyEdge> list{edge(lot(1), unit(1), at(1)), edge(lot(1), unit(2), at(3)),
                                        edge(lot(2), lot(1))};
        QCOMPARE(forward(list, {{lot(1), at(2)}, {lot(1), at(1)}}), QStringLiteral("l1 u1 u2"));
        QCOMPARE(forward(list, {{lot(1), at(2)}, {lot(2)}}), QStringLiteral("l1 l2 u2 u1"));
        // What only the second way explains is not explained by the first.
        QCOMPARE(path(list, {{lot(1), at(2)}, {lot(2)}}, unit(1)), QStringLiteral("l2 l1 u1"));
        QCOMPARE(path(list, {{lot(1), at(2)}, {lot(2)}}, unit(2)), QStringLiteral("l1 u2"));
    }

    void givesADayTheBenefitOfItsHours()
    {
        GenealogyEdge shipped = edge(lot(1), shipment(1), at(0));
        shipped.dayOnly = true;
        QCOMPARE(forward({shipped}, {{lot(1), at(23)}}), QStringLiteral("l1 s1"));
        QCOMPARE(forward({shipped}, {{lot(1), at(24)}}), QStringLiteral("l1"));
        QCOMPARE(forward({shipped}, {{lot(1)}}, at(1)), QStringLiteral("l1 s1"));
    }

    void knowsUntilWhenALotsHistoryIsThePiecesOwn()
    {
        ListedGenealogy genealogy({edge(lot(1), lot(2), at(9)), edge(lot(2), unit(1), at(4)),
                                   edge(lot(2), unit(2), at(6)), edge(lot(3), unit(1)), edge(unit(1), unit(3)),
                                   edge(unit(2), unit(3))});
        SilentProgress progress;
        const TraceResult one = MUST(trace(genealogy, Direction::Backward, {{unit(1)}}, {}, progress));
        const auto boundOf = [](const TraceResult& result, const Node& node) {
            return result.reached[static_cast<std::size_t>(result.index.value(node))].bound;
        };
        QCOMPARE(boundOf(one, lot(2)), std::optional(at(4)));
        QCOMPARE(boundOf(one, lot(1)), std::optional(at(4)));
        QCOMPARE(boundOf(one, lot(3)), std::optional<Instant>());
        const TraceResult both = MUST(trace(genealogy, Direction::Backward, {{unit(3)}}, {}, progress));
        QCOMPARE(boundOf(both, lot(2)), std::optional(at(6)));
        QCOMPARE(boundOf(both, lot(1)), std::optional(at(6)));
    }

    void asksOncePerLevelAndKind()
    {
        QList<GenealogyEdge> list;
        for (std::int64_t i = 1; i <= 100; ++i) {
            list.append(edge(lot(1), unit(i), at(i)));
            list.append(edge(unit(i), shipment(1)));
        }
        ListedGenealogy there(list);
        ListedGenealogy back(list);
        SilentProgress progress;
        QVERIFY_RESULT(trace(there, Direction::Forward, {{lot(1)}}, {}, progress));
        QCOMPARE(there.questions, 3);
        QVERIFY_RESULT(trace(back, Direction::Backward, {{shipment(1)}}, {}, progress));
        QCOMPARE(back.questions, 3);
    }

    void stopsWhenAsked()
    {
        ListedGenealogy genealogy({edge(lot(1), unit(1))});
        Stopped progress;
        const auto result = trace(genealogy, Direction::Forward, {{lot(1)}}, {}, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Cancelled);
        QCOMPARE(genealogy.questions, 0);
    }
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
