// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/finish_forecast.h"
#include "services/master_checks.h"
#include "services/swap_marks.h"
#include "store/finish_questions.h"
#include "support/barrel_shop.h"
#include "support/query_plans.h"

#include <cmath>
#include <random>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;

namespace {

/// Whole picometres of a bore before and after, as the finisher changed it.
struct GrownPair
{
    std::int64_t before = 0;
    std::int64_t after = 0;
};

/// The bore 10.500 ±0.003 of BarrelShop is wanted after anodizing; balloon 1 is the bore before it.
class AnodizingShop : public clew::test::BarrelShop
{
public:
    AnodizingShop()
    {
        before = preFinish("1", "bore B");
        edit(bore, [](Characteristic& c) { c.feature_of_size = metrology::FeatureOfSize::Internal; });
        anod = sentTo("ANOD", "MIL-A-8625 type II");
    }

    CharacteristicId preFinish(const char* balloon, const char* name)
    {
        Characteristic made;
        made.part_revision = revision;
        made.balloon = QString::fromLatin1(balloon);
        made.name = QString::fromLatin1(name);
        made.type = CharacteristicType::Diameter;
        made.stage = Stage::PreFinish;
        made.unit = QStringLiteral("mm");
        made.nominal = MUST(exactFromFile(QStringLiteral("10.515"), made.unit));
        made.lower = MUST(exactFromFile(QStringLiteral("-0.0001"), made.unit));
        made.upper = MUST(exactFromFile(QStringLiteral("0.0001"), made.unit));
        return add(made);
    }

    /// A finishing lot whose certificate says to which specification it was done.
    LotId sentTo(const char* code, const char* specification)
    {
        Supplier finisher;
        finisher.code = QString::fromLatin1(code);
        finisher.type = SupplierType::Finisher;
        Lot lot;
        lot.number = QStringLiteral("F-%1").arg(finisher.code);
        lot.type = LotType::Finishing;
        lot.supplier = add(finisher);
        const LotId id = add(lot);
        Certificate made;
        made.number = QStringLiteral("C-%1").arg(finisher.code);
        made.issuer = lot.supplier;
        made.stated_specification = QString::fromLatin1(specification);
        made.lots = {{id}};
        add(made);
        return id;
    }

    UnitId pair(const GrownPair& sizes, LotId finishing, const QString& influencesBefore = {},
                const QString& influencesAfter = {})
    {
        const UnitId id = unit(qPrintable(QStringLiteral("U%1").arg(++m_units)));
        measure(id, before, sizes.before, influencesBefore);
        clock().advance(60'000);
        Consumption went;
        went.lot = finishing;
        went.time = clock().now();
        change([&] { MUST(records().add(id, went)); });
        clock().advance(60'000);
        measure(id, bore, sizes.after, influencesAfter);
        return id;
    }

    void measure(UnitId unit, CharacteristicId characteristic, std::int64_t picometres, const QString& influences)
    {
        Reading read = reading(characteristic, "10.5");
        read.text = textOfInteger(picometres, clew::Unit::Millimetre);
        read.value = picometres;
        Inspection inspection;
        inspection.unit = unit;
        inspection.part_revision = revision;
        inspection.number = QStringLiteral("M-%1").arg(++m_measurements);
        inspection.ended = clock().now();
        inspection.readings = {read};
        Judgement judged;
        judged.characteristic = characteristic;
        judged.value = picometres;
        judged.readings = 1;
        judged.verdict = Verdict::Conforms;
        judged.rule = QStringLiteral("iso14253-1/2017");
        judged.influences = influences;
        inspection.judgements = {judged};
        add(inspection);
    }

    FinishForecast forecast(std::optional<double> k = {})
    {
        FinishRequest request;
        request.after = bore;
        request.k = k;
        return MUST(forecastFinish(records(), request));
    }

    CharacteristicId before;
    LotId anod;

private:
    int m_units = 0;
    int m_measurements = 0;
};

/// Bores that close by twice a growth of 7.5 µm with a spread of `spreadUm`, from a fixed seed.
QList<GrownPair> grownPairs(int n, double spreadUm, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> size(10'515'000'000.0, 500'000.0);
    std::normal_distribution<double> growth(7'500'000.0, spreadUm * 1e6);
    QList<GrownPair> pairs;
    for (int i = 0; i < n; ++i) {
        const auto before = std::llround(size(random));
        pairs.append({before, before - 2 * std::llround(growth(random))});
    }
    return pairs;
}

/// Mean and deviation by integers in one pass: Σd and Σd² in picometres, exact.
struct PlainOracle
{
    long double mean = 0;
    long double s = 0;
    explicit PlainOracle(const QList<GrownPair>& pairs)
    {
        __int128 sum = 0;
        __int128 squares = 0;
        for (const GrownPair& pair : pairs) {
            const __int128 growth = (pair.before - pair.after) / 2;
            sum += growth;
            squares += growth * growth;
        }
        const auto n = static_cast<__int128>(pairs.size());
        mean = static_cast<long double>(sum) / static_cast<long double>(n);
        s = std::sqrt(static_cast<long double>(n * squares - sum * sum) / static_cast<long double>(n * (n - 1)));
    }
    std::int64_t lower(long double k) const
    {
        return static_cast<std::int64_t>(std::ceil(10'497'000'000.0L + 2 * mean + 2 * k * s));
    }
    std::int64_t upper(long double k) const
    {
        return static_cast<std::int64_t>(std::floor(10'503'000'000.0L + 2 * mean - 2 * k * s));
    }
};

QString firstWarning(const FinishForecast& forecast)
{
    if (!forecast.warnings.isEmpty())
        return forecast.warnings.first();
    return forecast.growths.isEmpty() || forecast.growths.first().warnings.isEmpty()
               ? QString()
               : forecast.growths.first().warnings.first();
}

} // namespace

class TestFinishForecast final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithPlainSums_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("spreadUm");
        QTest::addColumn<double>("k");
        QTest::newRow("thirty pairs") << 30 << 0.5 << 2.0;
        QTest::newRow("three, k 1") << 3 << 0.3 << 1.0;
        QTest::newRow("two") << 2 << 0.2 << 2.0;
        QTest::newRow("sixty, hardly any spread") << 60 << 0.0001 << 3.0;
    }
    void agreesWithPlainSums()
    {
        QFETCH(int, n);
        QFETCH(double, spreadUm);
        QFETCH(double, k);
        AnodizingShop shop;
        const QList<GrownPair> pairs = grownPairs(n, spreadUm, 20260307);
        for (const GrownPair& pair : pairs)
            shop.pair(pair, shop.anod);
        const FinishForecast forecast = shop.forecast(k);
        QCOMPARE(forecast.before.balloon, QStringLiteral("1"));
        QCOMPARE(forecast.growths.size(), 1);
        const FinishGrowth& growth = forecast.growths.first();
        QCOMPARE(growth.finisher, QStringLiteral("ANOD"));
        QCOMPARE(growth.specification, QStringLiteral("MIL-A-8625 type II"));
        QCOMPARE(int(growth.n), n);
        const PlainOracle oracle(pairs);
        QVERIFY(std::abs(growth.learned->growth.meanUm - double(oracle.mean * 1e-6L)) < 1e-9);
        QVERIFY(std::abs(growth.learned->growth.spreadUm - double(oracle.s * 1e-6L)) < 1e-9);
        QVERIFY(std::abs(*growth.window->lower - oracle.lower(k)) <= 1); // picometres
        QVERIFY(std::abs(*growth.window->upper - oracle.upper(k)) <= 1);
        QCOMPARE(growth.hasWindow(), oracle.lower(k) <= oracle.upper(k));
    }

    void keepsMoreFreeTheFewerPairsThereAre()
    {
        AnodizingShop shop;
        const QList<GrownPair> pairs = grownPairs(11, 0.1, 5);
        for (const GrownPair& pair : pairs)
            shop.pair(pair, shop.anod);
        const FinishGrowth growth = shop.forecast().growths.first();
        // GUM table G.2: t for 95.45 % and 10 degrees of freedom is 2.28.
        QVERIFY(std::abs(growth.k - 2.28 * std::sqrt(1 + 1.0 / 11)) < 0.006);
        const PlainOracle oracle(pairs);
        QVERIFY(std::abs(*growth.window->lower - oracle.lower(static_cast<long double>(growth.k))) <= 1);
    }

    void saysThatPairsAreTooFew()
    {
        AnodizingShop shop;
        QVERIFY(firstWarning(shop.forecast()).contains(QStringLiteral("No piece was measured before (balloon 1)")));
        QVERIFY(!shop.forecast().isAnswered());
        const QList<GrownPair> pairs{{10'515'000'000, 10'500'000'000}, {10'515'000'000, 10'500'400'000}};
        shop.pair(pairs[0], shop.anod);
        QVERIFY(firstWarning(shop.forecast()).contains(QStringLiteral("two pairs at least, and 1 counts")));
        shop.pair(pairs[1], shop.anod); // s = 0.141 µm: 2 k s = 4.8 µm by two pairs, 0.6 µm by very many
        const FinishForecast two = shop.forecast();
        QVERIFY2(firstWarning(two).contains(QStringLiteral("2 pairs by ANOD MIL-A-8625 type II are too few to say")),
                 qPrintable(firstWarning(two)));
        QVERIFY(!two.isAnswered());
        QVERIFY(shop.forecast(2).isAnswered());
    }

    void saysThatNoWindowIsLeft()
    {
        AnodizingShop shop;
        for (const GrownPair& pair : grownPairs(20, 2.0, 9))
            shop.pair(pair, shop.anod);
        const FinishForecast forecast = shop.forecast();
        QVERIFY(!forecast.isAnswered());
        QVERIFY2(firstWarning(forecast).startsWith(QStringLiteral("No window is left: the growth by ANOD")),
                 qPrintable(firstWarning(forecast)));
    }

    void warnsWhereTheDrawingAllowsMoreThanTheWindow()
    {
        AnodizingShop shop;
        for (const GrownPair& pair : grownPairs(30, 0.1, 3))
            shop.pair(pair, shop.anod);
        QCOMPARE(firstWarning(shop.forecast()), QString()); // 10.515 ±0.0001
        shop.edit(shop.before,
                  [](Characteristic& c) { c.upper = MUST(exactFromFile(QStringLiteral("0.004"), c.unit)); });
        QVERIFY(firstWarning(shop.forecast()).contains(QStringLiteral("allow sizes outside this window")));
    }

    void leavesOutWhatIsMarkedAsSwapped()
    {
        AnodizingShop shop;
        const QList<GrownPair> pairs = grownPairs(10, 0.2, 7);
        for (const GrownPair& pair : pairs)
            shop.pair(pair, shop.anod);
        const UnitId one = shop.pair({10'515'000'000, 10'495'000'000}, shop.anod);
        const UnitId other = shop.pair({10'510'000'000, 10'500'000'000}, shop.anod);
        SwapMarks marks(shop.records(), shop.clock(), shop.ira);
        const int lines = shop.lines();
        QVERIFY(marks.mark({one, other}, QStringLiteral("racked in the wrong order")));
        QCOMPARE(shop.lines(), lines + 1);
        QVERIFY(shop.lastLine().contains(QStringLiteral("racked in the wrong order")));
        const FinishForecast forecast = shop.forecast(2);
        const FinishGrowth& growth = forecast.growths.first();
        QCOMPARE(int(growth.n), 10);
        QCOMPARE(int(growth.leftOut), 2);
        QCOMPARE(forecast.leftOut.size(), 2);
        QCOMPARE(forecast.leftOut.first().leftOut, QStringLiteral("racked in the wrong order"));
        QVERIFY(std::abs(growth.learned->growth.meanUm - double(PlainOracle(pairs).mean * 1e-6L)) < 1e-9);
        QVERIFY(marks.takeBack({one}, QStringLiteral("the rack's photograph")));
        QCOMPARE(int(shop.forecast(2).growths.first().n), 11);
        QVERIFY(marks.mark({one}, QStringLiteral("looked again")));
        QCOMPARE(int(shop.forecast(2).growths.first().n), 10);
    }

    void leavesOutWhatFellWithItsBracket()
    {
        AnodizingShop shop;
        Gauge ring;
        ring.code = QStringLiteral("SR-10");
        NewMasterCheck check;
        check.gauge = shop.gauge;
        check.master = shop.add(ring);
        check.limit = QStringLiteral("0.5 µm");
        check.deviation = QStringLiteral("0 µm");
        MasterChecks checks(shop.records(), shop.clock(), shop.ira);
        QVERIFY_RESULT(checks.record(check));
        shop.clock().advance(1000);
        const QList<GrownPair> pairs = grownPairs(5, 0.2, 19);
        for (const GrownPair& pair : pairs.first(2))
            shop.pair(pair, shop.anod);
        shop.clock().advance(1000);
        check.deviation = QStringLiteral("1.2 µm");
        QVERIFY_RESULT(checks.record(check));
        shop.clock().advance(1000);
        check.deviation = QStringLiteral("0 µm");
        QVERIFY_RESULT(checks.record(check));
        shop.clock().advance(1000);
        for (const GrownPair& pair : pairs.mid(2))
            shop.pair(pair, shop.anod);
        const FinishForecast forecast = shop.forecast(2);
        QCOMPARE(int(forecast.growths.first().n), 3);
        QCOMPARE(forecast.leftOut.size(), 2);
        QVERIFY(forecast.leftOut.first().leftOut.contains(QStringLiteral("1.2 µm off its master SR-10")));
    }

    void refusesMarksThatSayNothing()
    {
        AnodizingShop shop;
        const UnitId one = shop.unit("A");
        const UnitId other = shop.unit("B");
        SwapMarks marks(shop.records(), shop.clock(), shop.ira);
        QCOMPARE(marks.mark({one}, QStringLiteral(" ")).error().code, Error::Code::Invalid);
        QCOMPARE(marks.takeBack({one}, QStringLiteral("why")).error().code, Error::Code::Conflict);
        QVERIFY(marks.mark({one}, QStringLiteral("why")));
        const int lines = shop.lines();
        QCOMPARE(marks.mark({other, one}, QStringLiteral("why")).error().code, Error::Code::Conflict);
        SwapMarks byAudit(shop.records(), shop.clock(), shop.audit);
        QCOMPARE(byAudit.mark({other}, QStringLiteral("why")).error().code, Error::Code::Denied);
        QCOMPARE(shop.lines(), lines);
        QVERIFY(!shop.get(other).isMarkedSwapped());
    }

    void learnsEachFinisherApart()
    {
        AnodizingShop shop;
        const LotId hard = shop.sentTo("HART", "MIL-A-8625 type III");
        const QList<GrownPair> pairs = grownPairs(12, 0.1, 11);
        for (qsizetype i = 0; i < pairs.size(); ++i)
            shop.pair(pairs[i], i < 4 ? shop.anod : hard);
        const FinishForecast forecast = shop.forecast(2);
        QCOMPARE(forecast.growths.size(), 2);
        QCOMPARE(int(forecast.growths[0].n), 4);
        QCOMPARE(int(forecast.growths[1].n), 8);
        const PlainOracle ofHard(pairs.mid(4));
        QVERIFY(std::abs(forecast.growths[1].learned->growth.meanUm - double(ofHard.mean * 1e-6L)) < 1e-9);
        FinishRequest only;
        only.after = shop.bore;
        only.specification = QStringLiteral("type iii");
        const FinishForecast filtered = MUST(forecastFinish(shop.records(), only));
        QCOMPARE(filtered.growths.size(), 1);
        QCOMPARE(filtered.growths.first().finisher, QStringLiteral("HART"));
    }

    void cancelsWhatBothMeasurementsShare()
    {
        AnodizingShop shop;
        const QString shared = QStringLiteral("calibration of SR-10 by K-1=0.0003; reading 1/repeatability=0.0001");
        for (const GrownPair& pair : grownPairs(4, 0.1, 13))
            shop.pair(pair, shop.anod, shared, shared);
        const FinishGrowth growth = shop.forecast(2).growths.first();
        QCOMPARE(int(growth.unstated), 0);
        // The ring cancels in every pair. Each growth is half a difference of two readings of their own: 0.1 sqrt 2 /
        // 2, and the mean of four halves that.
        QVERIFY(std::abs(growth.learned->ofMean.u - 0.1 * std::sqrt(2.0) / 2 / 2) < 1e-12);
    }

    void keepsWhatTheyDoNotShare()
    {
        AnodizingShop shop;
        for (const GrownPair& pair : grownPairs(4, 0.1, 13))
            shop.pair(pair, shop.anod, QStringLiteral("calibration of SR-10 by K-1=0.0003"),
                      QStringLiteral("calibration of SR-11 by K-9=0.0004"));
        // Two rings, the same ones in all four pairs: sqrt(0.3² + 0.4²) / 2, and the mean takes nothing away.
        QVERIFY(std::abs(shop.forecast(2).growths.first().learned->ofMean.u - 0.25) < 1e-12);
    }

    void countsPairsWithoutAStatedUncertainty()
    {
        AnodizingShop shop;
        const QString stated = QStringLiteral("calibration of SR-10 by K-1=0.0003");
        const QList<GrownPair> pairs = grownPairs(2, 0.1, 13);
        shop.pair(pairs[0], shop.anod, stated, stated);
        shop.pair(pairs[1], shop.anod, stated, {});
        QCOMPARE(int(shop.forecast(2).growths.first().unstated), 1);
    }

    void takesTheLastSizeBeforeFinishing()
    {
        AnodizingShop shop;
        for (const GrownPair& pair : grownPairs(2, 0.1, 17))
            shop.pair(pair, shop.anod);
        const UnitId again = shop.unit("AGAIN");
        shop.measure(again, shop.before, 10'900'000'000, {}); // before it was turned to size
        shop.clock().advance(1000);
        shop.measure(again, shop.before, 10'515'000'000, {});
        shop.clock().advance(1000);
        shop.measure(again, shop.bore, 10'500'000'000, {});
        shop.clock().advance(1000);
        shop.measure(again, shop.before, 10'700'000'000, {}); // stripped: belongs to the next finish
        const QList<FinishedPair> pairs =
            MUST(finishedPairs(shop.records(), shop.get(shop.before), shop.get(shop.bore)));
        QCOMPARE(pairs.size(), 3);
        QCOMPARE(pairs.last().serial, QStringLiteral("AGAIN"));
        QCOMPARE(pairs.last().before.value, 10'515'000'000);
        QCOMPARE(pairs.last().finisher, QString());
    }

    void pairsByTheRecordsOwnLinks()
    {
        AnodizingShop shop;
        const CharacteristicId second = shop.preFinish("3", "Bore B");
        FinishRequest request;
        request.after = shop.bore;
        const auto ambiguous = forecastFinish(shop.records(), request);
        QCOMPARE(ambiguous.error().code, Error::Code::Conflict);
        QVERIFY(ambiguous.error().message.contains(QStringLiteral("1, 3")));
        shop.edit(shop.bore, [&](Characteristic& c) { c.previous = second; });
        QCOMPARE(MUST(forecastFinish(shop.records(), request)).before.balloon, QStringLiteral("3"));
        request.before = shop.before;
        QCOMPARE(MUST(forecastFinish(shop.records(), request)).before.balloon, QStringLiteral("1"));
    }

    void refusesWhatCanNotBePredicted_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("no pair of names") << "name"
                                          << "--before BALLOON";
        QTest::newRow("no sort of feature") << "feature"
                                            << "--feature bore";
        QTest::newRow("an angle") << "unit"
                                  << "only lengths";
        QTest::newRow("no limits") << "limits"
                                   << "no limits that can be read";
        QTest::newRow("measured before") << "stage"
                                         << "before finishing; name the size";
        QTest::newRow("its own") << "itself"
                                 << "can't be its own";
    }
    void refusesWhatCanNotBePredicted()
    {
        QFETCH(QString, what);
        QFETCH(QString, says);
        AnodizingShop shop;
        FinishRequest request;
        request.after = shop.bore;
        shop.edit(shop.bore, [&](Characteristic& c) {
            if (what == QLatin1String("name"))
                c.name = QStringLiteral("another bore");
            if (what == QLatin1String("feature"))
                c.feature_of_size.reset();
            if (what == QLatin1String("unit"))
                c.unit = QStringLiteral("°");
            if (what == QLatin1String("limits"))
                c.tolerance_problem = QStringLiteral("torn off");
            if (what == QLatin1String("stage"))
                c.stage = Stage::PreFinish;
        });
        if (what == QLatin1String("itself"))
            request.before = shop.bore;
        const auto refused = forecastFinish(shop.records(), request);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    }

    void leavesAMaskedSizeAsItIs()
    {
        AnodizingShop shop;
        FinishRequest request;
        request.after = shop.bore;
        request.feature = metrology::FinishedFeature::Masked;
        const FinishForecast forecast = MUST(forecastFinish(shop.records(), request));
        QVERIFY(forecast.isAnswered());
        QCOMPARE(*forecast.growths.first().window->lower, 10'497'000'000);
        QCOMPARE(*forecast.growths.first().window->upper, 10'503'000'000);
    }

    void neverReadsAWholeTable()
    {
        AnodizingShop shop;
        for (const char* sql : store::finishStatements())
            QCOMPARE(test::tableScans(shop.database(), QString::fromUtf8(sql)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFinishForecast)
#include "tst_finish_forecast.moc"
