// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "genealogy_oracle.h"
#include "services/draft_saver.h"
#include "services/trace_service.h"
#include "store/act.h"
#include "support/temp_store.h"

using namespace clew;
using namespace clew::services;
using test::GenealogyOracle;
using test::Moment;
using test::RandomShop;

namespace {

constexpr int shopsInAStore = 20;

/// Everything a report says was reached, but for programs and gauges: label, certainty, path.
struct ReachedItem
{
    QString label;
    bool certain;
    QStringList path;
};

QList<ReachedItem> reachedItems(const TraceReport& report)
{
    QList<ReachedItem> items;
    for (const auto& unit : report.units)
        items.append({QStringLiteral("unit %1 %2").arg(unit.part, unit.serial), unit.certain, unit.path});
    const auto add = [&](const char* kind, const auto& list) {
        for (const auto& traced : list)
            items.append({QLatin1String(kind) + traced.record.number, traced.certain, traced.path});
    };
    add("lot ", report.lots);
    add("heat ", report.heats);
    add("certificate ", report.certificates);
    add("shipment ", report.shipments);
    return items;
}

QString inWords(const GenealogyOracle::Reach& reach)
{
    QStringList words;
    for (auto it = reach.begin(); it != reach.end(); ++it)
        words.append(it.key() + (it->certain ? QString() : QStringLiteral("?")) +
                     QStringLiteral(" @%1").arg(it->distance));
    return words.join(QStringLiteral(", "));
}

} // namespace

class TestRandomGenealogies final : public QObject
{
    Q_OBJECT

private slots:
    void traceAsTheOracleSays_data()
    {
        QTest::addColumn<int>("firstSeed");
        for (int seed = 1; seed <= 200; seed += shopsInAStore)
            QTest::addRow("seeds %d to %d", seed, seed + shopsInAStore - 1) << seed;
    }
    void traceAsTheOracleSays()
    {
        QFETCH(int, firstSeed);
        test::TempStore store;
        store::Records records(store.database(), store.clock());
        QList<RandomShop> shops;
        for (int i = 0; i < shopsInAStore; ++i) {
            shops.append(RandomShop::make(static_cast<quint32>(firstSeed + i)));
            save(records, store.clock(), shops.last());
            if (QTest::currentTestFailed())
                return;
        }
        for (const RandomShop& shop : std::as_const(shops)) {
            QList<Moment> asked{Moment()};
            asked.append(shop.moments.first());
            for (const Moment& asOf : asked) {
                checkShop(records, shop, asOf);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    /// The shops are of use only where they have what may go wrong.
    void meetEveryCase()
    {
        qInfo("%d traces reached %d records, %d of them uncertain, %d over more than five steps; %d programs and %d "
              "gauges stood behind",
              m_traces, m_reached, m_uncertain, m_deep, m_programs, m_gauges);
        QVERIFY(m_traces > 10000);
        QVERIFY(m_uncertain > 1000);
        QVERIFY(m_together > 500);
        QVERIFY(m_deep > 100);
        QVERIFY(m_programs > 1000);
        QVERIFY(m_gauges > 1000);
    }

    void refuseLoops()
    {
        test::TempStore store;
        store::Records records(store.database(), store.clock());
        const RandomShop shop = RandomShop::make(7);
        save(records, store.clock(), shop);
        auto act =
            MUST(store::Act::begin(records, store.clock(), m_actor, ledger::Act::Import, QStringLiteral("loops")));
        DraftSaver saver(records, store.clock(), QStringLiteral("loops"));
        const auto loops = shop.loops();
        for (const exchange::Draft& draft : loops)
            QVERIFY_RESULT(saver.save(draft));
        QCOMPARE(saver.problems().size(), loops.size());
        QVERIFY(loops.size() > 5);
        QCOMPARE(saver.counts().value(QStringLiteral("lot_edge")).added, 0);
        QCOMPARE(saver.counts().value(QStringLiteral("assembly")).added, 0);
    }

    void comeOutTheSameFromTheSameSeed()
    {
        QCOMPARE(RandomShop::make(3).exchangeFile(), RandomShop::make(3).exchangeFile());
        QVERIFY(RandomShop::make(3).exchangeFile() != RandomShop::make(4).exchangeFile());
    }

private:
    void save(store::Records& records, const Clock& clock, const RandomShop& shop)
    {
        auto act = MUST(store::Act::begin(records, clock, m_actor, ledger::Act::Import, shop.prefix));
        DraftSaver saver(records, clock, shop.prefix);
        for (const exchange::Draft& draft : shop.drafts())
            QVERIFY_RESULT(saver.save(draft));
        for (const Problem& problem : saver.problems()) // a certificate of another heat is a warning
            if (problem.severity == Problem::Severity::Error)
                QFAIL(qPrintable(QStringLiteral("%1: %2").arg(problem.row).arg(problem.message)));
        QVERIFY_RESULT(act.commit());
    }

    void checkShop(store::Records& records, const RandomShop& shop, Moment asOf)
    {
        const GenealogyOracle oracle(shop, asOf);
        for (const QString& node : oracle.nodes()) {
            check(records, oracle, node, domain::Direction::Forward, asOf, oracle.forward({{node, {}}}), 0);
            if (node.startsWith(QStringLiteral("unit ")) || node.startsWith(QStringLiteral("shipment ")))
                check(records, oracle, node, domain::Direction::Backward, asOf, oracle.backward(node), 0);
            if (QTest::currentTestFailed())
                return;
        }
        for (int program = 0; program < shop.programs; ++program)
            check(records, oracle, QStringLiteral("program ") + shop.programName(program), domain::Direction::Forward,
                  asOf, oracle.forward(oracle.runsOf(program)), 1);
        for (int gauge = 0; gauge < shop.gauges; ++gauge)
            check(records, oracle, QStringLiteral("gauge ") + shop.gaugeName(gauge), domain::Direction::Forward, asOf,
                  oracle.forward(oracle.measurementsOf(gauge)), 1);
    }

    /// `before`: how many labels stand before the walk's start in a path.
    void check(store::Records& records, const GenealogyOracle& oracle, const QString& node, domain::Direction direction,
               Moment asOf, GenealogyOracle::Reach expected, int before)
    {
        TraceRequest request;
        request.of = *domain::enumFromName<TraceOf>(node.section(QLatin1Char(' '), 0, 0));
        request.name = node.section(QLatin1Char(' '), -1);
        request.direction = direction;
        if (asOf)
            request.asOf = Instant::fromMilliseconds(*asOf);
        const TraceReport report = MUST(TraceService(records).trace(request, m_progress));
        if (before == 0)
            expected.remove(node);
        ++m_traces;
        GenealogyOracle::Reach found;
        for (const ReachedItem& item : reachedItems(report)) {
            QVERIFY2(!found.contains(item.label), qPrintable(node + QStringLiteral(" lists twice ") + item.label));
            GenealogyOracle::Found here{item.certain, static_cast<int>(item.path.size()) - 1 - before, false};
            const GenealogyOracle::Found there = expected.value(item.label);
            if (there.isLeast && here.certain && here.distance >= there.distance)
                here = there;
            found.insert(item.label, here);
            checkPath(oracle, report.start, item, direction, before);
            m_together += isOverAlternatives(oracle, item, direction, before) ? 1 : 0;
            ++m_reached;
            m_uncertain += item.certain ? 0 : 1;
            m_deep += item.path.size() > 6 ? 1 : 0;
        }
        if (found != expected)
            QFAIL(qPrintable(QStringLiteral("%1 %2 (as of %3)\nfound:  %4\noracle: %5")
                                 .arg(node, direction == domain::Direction::Forward ? QStringLiteral("forward")
                                                                                    : QStringLiteral("backward"))
                                 .arg(asOf.value_or(-1))
                                 .arg(inWords(found), inWords(expected))));
        if (direction == domain::Direction::Backward)
            checkWorkDone(oracle, node, report);
    }

    void checkWorkDone(const GenealogyOracle& oracle, const QString& node, const TraceReport& report)
    {
        QSet<QString> programs;
        for (const domain::Program& program : report.programs)
            programs.insert(program.name);
        QCOMPARE(programs, oracle.programsBehind(node));
        QSet<QString> gauges;
        for (const domain::Gauge& gauge : report.gauges)
            gauges.insert(gauge.code);
        QCOMPARE(gauges, oracle.gaugesBehind(node));
        m_programs += static_cast<int>(programs.size());
        m_gauges += static_cast<int>(gauges.size());
    }

    static bool isOverAlternatives(const GenealogyOracle& oracle, const ReachedItem& item, domain::Direction direction,
                                   int before)
    {
        const QStringList& path = item.path;
        for (qsizetype i = before + 1; i < path.size() && item.certain; ++i) {
            const bool isForward = direction == domain::Direction::Forward;
            if (isForward ? oracle.isAlternative(path[i - 1], path[i]) : oracle.isAlternative(path[i], path[i - 1]))
                return true;
        }
        return false;
    }

    void checkPath(const GenealogyOracle& oracle, const QString& start, const ReachedItem& item,
                   domain::Direction direction, int before)
    {
        const QStringList& path = item.path;
        QVERIFY(path.size() > before);
        QVERIFY(before > 0 ? start.startsWith(path.first()) : path.first() == start);
        QCOMPARE(path.last(), item.label);
        for (qsizetype i = before + 1; i < path.size(); ++i) {
            const bool isForward = direction == domain::Direction::Forward;
            const bool isStep = isForward ? oracle.isStep(path[i - 1], path[i]) : oracle.isStep(path[i], path[i - 1]);
            QVERIFY2(isStep, qPrintable(path.join(QStringLiteral(" > "))));
        }
    }

    store::Actor m_actor{QStringLiteral("m.roth"), QStringLiteral("inspector"), QStringLiteral("bench-1")};
    SilentProgress m_progress;
    int m_traces = 0;
    int m_reached = 0;
    int m_uncertain = 0;
    int m_together = 0; ///< certain only since every alternative leads there
    int m_deep = 0;
    int m_programs = 0;
    int m_gauges = 0;
};

QTEST_GUILESS_MAIN(TestRandomGenealogies)
#include "tst_random_genealogies.moc"
