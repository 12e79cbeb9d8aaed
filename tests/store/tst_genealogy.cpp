// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/genealogy.h"
#include "store/key_blocks.h"
#include "store/traced_rows.h"
#include "store/work_done.h"
#include "support/query_plans.h"
#include "support/temp_store.h"

using namespace clew;
using namespace clew::store;
using domain::Direction;
using domain::GenealogyEdge;
using domain::Kind;
using domain::Link;
using domain::Node;

namespace {

const char* const shop[] = {
    "INSERT INTO part (id, uuid, number, demo) VALUES (1, 'a', 'LB-7', 0)",
    "INSERT INTO part_revision (id, uuid, part, revision) VALUES (1, 'a', 1, 'D')",
    "INSERT INTO heat (id, uuid, number, demo) VALUES (1, 'a', '55-2210', 0), (2, 'b', '55-2211', 0)",
    R"(INSERT INTO lot (id, uuid, number, type, heat, state, demo) VALUES
        (1, 'a', 'HT-1', 'material', 1, 'accepted', 0), (2, 'b', 'HT-2', 'material', 1, 'accepted', 0),
        (3, 'c', 'HT-1/2', 'production', NULL, 'accepted', 0))",
    R"(INSERT INTO lot_edge (lot, "from", relation, time) VALUES (3, 1, 'split', 5000))",
    R"(INSERT INTO certificate (id, uuid, number, heat, state, demo) VALUES
        (1, 'a', 'C-1', 1, 'accepted', 0), (2, 'b', 'C-2', 1, 'accepted', 0), (3, 'c', 'C-3', NULL, 'accepted', 0))",
    "INSERT INTO certificate_lot (certificate, lot) VALUES (2, 2), (3, 3)",
    R"(INSERT INTO unit (id, uuid, part, part_revision, serial, lot, serialized, state, withdrawn_reason, legacy, demo)
        VALUES (1, 'a', 1, 1, 'BRL-1', NULL, NULL, 'in_process', 'none', 0, 0),
               (2, 'b', 1, 1, 'BRL-2', 3, 7000, 'in_process', 'none', 0, 0),
               (3, 'c', 1, 1, 'SET-1', NULL, NULL, 'shipped', 'none', 0, 0))",
    R"(INSERT INTO consumption (unit, lot, alternatives, time) VALUES
        (1, 1, '', 6000), (1, 2, '', NULL), (3, 1, 'a', NULL), (3, 2, 'a', NULL))",
    R"(INSERT INTO assembly (id, uuid, parent, child, "from", "to") VALUES
        (1, 'a', 3, 1, 8000, 9000), (2, 'b', 3, 2, NULL, NULL))",
    "INSERT INTO shipment (id, uuid, number, date, demo) VALUES (1, 'a', 'DN-1', '2026-03-10', 0)",
    "INSERT INTO shipment_line (id, shipment, unit, lot, quantity) VALUES (1, 1, 3, NULL, NULL), (2, 1, NULL, 3, '12')",
};

QString nameOf(const Node& node)
{
    return QString::fromLatin1(domain::kindName(node.kind)) + QString::number(node.key);
}

} // namespace

class TestGenealogy final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_store = std::make_unique<test::TempStore>();
        for (const char* sql : shop)
            QVERIFY_RESULT(m_store->change(sql));
    }

    void givesTheEdgesOf_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("forward");
        QTest::addColumn<QString>("backward");
        QTest::newRow("a heat") << "heat1"
                                << "lot1 lot2"
                                << "certificate1";
        QTest::newRow("a heat without lots") << "heat2"
                                             << ""
                                             << "";
        QTest::newRow("a certificate of a heat") << "certificate1"
                                                 << "heat1"
                                                 << "";
        QTest::newRow("a certificate of lots of a heat") << "certificate2"
                                                         << "lot2"
                                                         << "";
        QTest::newRow("a certificate of a lot") << "certificate3"
                                                << "lot3"
                                                << "";
        QTest::newRow("a bar") << "lot1"
                               << "lot3 unit1 unit3?"
                               << "heat1";
        QTest::newRow("a bar with a certificate of its own") << "lot2"
                                                             << "unit1 unit3?"
                                                             << "heat1 certificate2";
        QTest::newRow("a production lot") << "lot3"
                                          << "unit2 shipment1"
                                          << "certificate3 lot1";
        QTest::newRow("a removed component") << "unit1"
                                             << "unit3"
                                             << "lot1 lot2";
        QTest::newRow("a late serial") << "unit2"
                                       << "unit3"
                                       << "lot3";
        QTest::newRow("an assembly") << "unit3"
                                     << "shipment1"
                                     << "lot1? lot2? unit1 unit2";
        QTest::newRow("a delivery") << "shipment1"
                                    << ""
                                    << "unit3 lot3";
        QTest::newRow("a program") << "program1"
                                   << ""
                                   << "";
    }
    void givesTheEdgesOf()
    {
        QFETCH(QString, asked);
        QFETCH(QString, forward);
        QFETCH(QString, backward);
        QCOMPARE(neighbours(Direction::Forward, asked), forward);
        QCOMPARE(neighbours(Direction::Backward, asked), backward);
    }

    void knowsWhenAnEdgeCameAboutAndEnded()
    {
        const auto at = [](std::int64_t ms) { return std::optional(Instant::fromMilliseconds(ms)); };
        const std::optional<Instant> unknown;
        const auto lots = MUST(genealogy().edges(Direction::Forward, Kind::Lot, {1, 3}));
        QCOMPARE(edgeTo(lots, {Kind::Lot, 3}).time, at(5000));
        QCOMPARE(edgeTo(lots, {Kind::Unit, 1}).time, at(6000));
        QCOMPARE(edgeTo(lots, {Kind::Unit, 2}).time, at(7000));
        QCOMPARE(edgeTo(lots, {Kind::Unit, 3}).time, unknown);
        const GenealogyEdge shipped = edgeTo(lots, {Kind::Shipment, 1});
        QCOMPARE(shipped.time->toString(), QStringLiteral("2026-03-10T00:00:00.000Z"));
        QCOMPARE(shipped.latestTime()->toString(), QStringLiteral("2026-03-10T23:59:59.999Z"));
        const auto assembled = MUST(genealogy().edges(Direction::Forward, Kind::Unit, {1}));
        QCOMPARE(assembled.first().time, at(8000));
        QCOMPARE(assembled.first().ended, at(9000));
    }

    void asksForMoreKeysThanFitInABlock()
    {
        QList<std::int64_t> keys;
        for (std::int64_t key = 1; key <= 2 * keysInABlock + 10; ++key)
            keys.append(key);
        std::reverse(keys.begin(), keys.end());
        const auto edges = MUST(genealogy().edges(Direction::Forward, Kind::Heat, keys));
        QCOMPARE(edges.size(), 2);
    }

    void readsTheGaugesOfAChain_data()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("none") << QString() << QStringList();
        QTest::newRow("one") << "probe=P2" << QStringList(QStringLiteral("P2"));
        QTest::newRow("two") << "master=SR-10 probe=P2" << QStringList({QStringLiteral("SR-10"), QStringLiteral("P2")});
        QTest::newRow("a code with a space")
            << "probe=Probe 2 thermometer=T-1" << QStringList({QStringLiteral("Probe 2"), QStringLiteral("T-1")});
    }
    void readsTheGaugesOfAChain()
    {
        QFETCH(QString, chain);
        QFETCH(QStringList, codes);
        QCOMPARE(gaugesOfChain(chain), codes);
    }

    void asksEveryQuestionByIndex()
    {
        for (const Kind kind : domain::allKinds()) {
            QVERIFY_RESULT(genealogy().edges(Direction::Forward, kind, {1}));
            QVERIFY_RESULT(genealogy().edges(Direction::Backward, kind, {1}));
        }
        QVERIFY_RESULT(runsOfProgram(db(), domain::ProgramId::fromStore(1), {}));
        QVERIFY_RESULT(runsOnMachine(db(), QStringLiteral("Lathe 2"), {}));
        QVERIFY_RESULT(isMachineKnown(db(), QStringLiteral("Lathe 2")));
        QVERIFY_RESULT(workOfPerson(db(), domain::PersonId::fromStore(1), {}));
        QVERIFY_RESULT(measuredWithGauge(db(), domain::GaugeId::fromStore(1), QStringLiteral("AG-1"), {}));
        QVERIFY_RESULT(madeToWorkOrder(db(), domain::WorkOrderId::fromStore(1)));
        QVERIFY_RESULT(workOrdersOf(db(), QStringLiteral("PO-1")));
        QVERIFY_RESULT(deliveriesOf(db(), QStringLiteral("PO-1")));
        for (const Kind kind : {Kind::Unit, Kind::Lot}) {
            QVERIFY_RESULT(forRunsOn(db(), kind, {1}, [](const RunDone&) {}));
            QVERIFY_RESULT(forGaugesUsedOn(db(), kind, {1}, [](const GaugeUsed&) {}));
        }
        QVERIFY_RESULT(forUnits(db(), {1}, [](UnitRow&&) {}));
        QVERIFY_RESULT(forMovementsOut(db(), {1}, [](domain::LotId, const domain::LotMovement&) {}));
        const QStringList questions = test::preparedQuestions(db());
        QVERIFY(questions.size() > 35);
        for (const QString& sql : questions)
            QVERIFY2(test::tableScans(db(), sql).isEmpty(),
                     qPrintable(sql + test::tableScans(db(), sql).join(QLatin1Char('\n'))));
    }

    void wouldSeeAScan()
    {
        QCOMPARE(test::tableScans(db(), QStringLiteral("SELECT id FROM unit WHERE location = 'tray 4'")),
                 QStringList(QStringLiteral("SCAN unit")));
    }

private:
    Database& db() { return m_store->database(); }
    StoreGenealogy genealogy() { return StoreGenealogy(db()); }

    static GenealogyEdge edgeTo(const QList<GenealogyEdge>& edges, const Node& later)
    {
        for (const GenealogyEdge& edge : edges) {
            if (edge.later == later)
                return edge;
        }
        qFatal("there is no edge to %s", qPrintable(nameOf(later)));
    }

    /// Of "lot1": the other ends of its edges, `?` = uncertain.
    QString neighbours(Direction direction, const QString& asked)
    {
        const auto digit = asked.size() - 1;
        const Kind kind = MUST(domain::kindFromName(asked.left(digit)));
        const auto edges = MUST(genealogy().edges(direction, kind, {asked.mid(digit).toLongLong()}));
        QStringList names;
        for (const GenealogyEdge& edge : edges) {
            const Node& other = direction == Direction::Forward ? edge.later : edge.earlier;
            names.append(nameOf(other) + (edge.choice.isEmpty() ? QString() : QStringLiteral("?")));
        }
        return names.join(QLatin1Char(' '));
    }

    std::unique_ptr<test::TempStore> m_store;
};

QTEST_GUILESS_MAIN(TestGenealogy)
#include "tst_genealogy.moc"
