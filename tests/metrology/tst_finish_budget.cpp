// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/finish_budget.h"
#include "metrology/test_numbers.h"

using namespace clew;
using namespace clew::metrology;
using clew::test::notANumber;

namespace {

constexpr std::int64_t um = 1'000'000; // pm

const SpecificationLimits bore{7'997 * um, 8'003 * um, false};

MeasuredValue measured(double value, InfluenceId shared, InfluenceId own)
{
    const Influence influences[] = {{shared, {0.3}}, {own, {0.1}}};
    return MUST(MeasuredValue::create(value, influences));
}

} // namespace

class TestFinishBudget final : public QObject
{
    Q_OBJECT

private slots:
    void keepsThicknessAndGrowthApart()
    {
        const SurfaceGrowth growth = MUST(growthOfCoating(15, 1, 0.5));
        QCOMPARE(growth.meanUm, 7.5);
        QCOMPARE(growth.spreadUm, 0.5);
        QVERIFY(!growthOfCoating(15, 1, 1.01));
        QVERIFY(!growthOfCoating(-1, 1, 0.5));
        QVERIFY(!growthOfCoating(15, notANumber, 0.5));
    }

    void shiftsByTheSurfacesThatGrow_data()
    {
        QTest::addColumn<int>("feature");
        QTest::addColumn<double>("shift");
        QTest::addColumn<qint64>("lower");
        QTest::addColumn<qint64>("upper");
        const auto row = [](FinishedFeature feature, double shift, qint64 lower, qint64 upper) {
            QTest::newRow(namesOf(feature)[static_cast<std::size_t>(feature)])
                << static_cast<int>(feature) << shift << lower << upper;
        };
        // Growth 7.5 µm, spread 0.5 µm, k 2: worked by hand.
        row(FinishedFeature::Bore, -15, 8'014 * um, 8'016 * um);
        row(FinishedFeature::Shaft, 15, 7'984 * um, 7'986 * um);
        row(FinishedFeature::Face, 7.5, 7'990'500'000, 7'994'500'000);
        row(FinishedFeature::Depth, -7.5, 8'005'500'000, 8'009'500'000);
        row(FinishedFeature::Masked, 0, 7'997 * um, 8'003 * um);
    }
    void shiftsByTheSurfacesThatGrow()
    {
        QFETCH(const int, feature);
        QFETCH(const double, shift);
        QFETCH(const qint64, lower);
        QFETCH(const qint64, upper);
        const PreFinishWindow window =
            MUST(preFinishWindow(bore, {7.5, 0.5}, static_cast<FinishedFeature>(feature), 2));
        QCOMPARE(window.shiftUm, shift);
        QCOMPARE(*window.lower, lower);
        QCOMPARE(*window.upper, upper);
        QVERIFY(!window.isClosed);
    }

    void warnsWhereNoWindowIsLeft()
    {
        QVERIFY(!MUST(preFinishWindow(bore, {7.5, 0.75}, FinishedFeature::Bore, 2)).isClosed); // one size is left
        QVERIFY(MUST(preFinishWindow(bore, {7.5, 0.7500005}, FinishedFeature::Bore, 2)).isClosed);
    }

    void roundsInward()
    {
        const PreFinishWindow window =
            MUST(preFinishWindow({0, 1'000, false}, {0.0001005, 0}, FinishedFeature::Face, 2));
        QCOMPARE(*window.lower, -100);
        QCOMPARE(*window.upper, 899);
    }

    /// A growth in tenths of a nanometre is whole picometres, whatever doubles make of the product.
    void keepsWholeStepsWhole_data()
    {
        QTest::addColumn<double>("growth");
        QTest::addColumn<double>("spread");
        QTest::newRow("0.7 with 0.3") << 0.7 << 0.3;
        QTest::newRow("1.1 with 0.7") << 1.1 << 0.7;
        QTest::newRow("0.357 with 0.9") << 0.357 << 0.9;
        QTest::newRow("0.257 with 0.75") << 0.257 << 0.75;
    }
    void keepsWholeStepsWhole()
    {
        QFETCH(double, growth);
        QFETCH(double, spread);
        const PreFinishWindow window =
            MUST(preFinishWindow({std::nullopt, 10'520'000'000, false}, {growth, spread}, FinishedFeature::Bore, 2));
        const double expected = 10'520'000'000 + std::round(2e6 * growth) - std::round(4e6 * spread);
        QCOMPARE(*window.upper, qint64(expected));
    }

    void leavesAnOpenSideOpen()
    {
        const PreFinishWindow window =
            MUST(preFinishWindow({std::nullopt, 8'003 * um, false}, {7.5, 50}, FinishedFeature::Bore, 2));
        QVERIFY(!window.lower);
        QVERIFY(!window.isClosed);
    }

    void refusesWhatSaysNothing()
    {
        QVERIFY(!preFinishWindow({}, {7.5, 0.5}, FinishedFeature::Bore, 2));
        QVERIFY(!preFinishWindow(bore, {7.5, -0.5}, FinishedFeature::Bore, 2));
        QVERIFY(!preFinishWindow(bore, {notANumber, 0.5}, FinishedFeature::Bore, 2));
        QVERIFY(!preFinishWindow(bore, {7.5, 0.5}, FinishedFeature::Bore, -1));
        QVERIFY(!preFinishWindow(bore, {1e13, 0.5}, FinishedFeature::Bore, 2));
    }

    void learnsFromPairsAndCancelsWhatTheyShare()
    {
        InfluenceNames names;
        const InfluenceId ring = names.idOf(QStringLiteral("ring"));
        std::vector<FinishPair> pairs;
        const double growths[] = {7.0, 7.5, 8.0};
        for (int i = 0; i < 3; ++i) {
            const double before = 8015 + i;
            const MeasuredValue pre = measured(before, ring, names.idOf(QStringLiteral("pre %1").arg(i)));
            const MeasuredValue post =
                measured(before - 2 * growths[i], ring, names.idOf(QStringLiteral("post %1").arg(i)));
            pairs.push_back({pre, post});
        }
        pairs.push_back({pairs[0].before, pairs[2].after, true});
        const LearnedGrowth learned = MUST(learnGrowth(pairs, FinishedFeature::Bore));
        QCOMPARE(learned.n, std::size_t(3));
        QCOMPARE(learned.leftOut, std::size_t(1));
        QVERIFY_NEAR(learned.growth.meanUm, 7.5, 1e-12);
        QVERIFY_NEAR(learned.growth.spreadUm, 0.5, 1e-12);
        // The ring's 0.3 cancels: √(2 · 0.1²) / 2 / √3.
        QVERIFY_NEAR(learned.ofMean.u, std::sqrt(0.02) / 2 / std::sqrt(3.0), 1e-12);
    }

    void keepsMoreFreeTheFewerPairsThereAre_data()
    {
        QTest::addColumn<int>("pairs");
        QTest::addColumn<double>("t"); // GUM table G.2, 95.45 %, two decimals
        QTest::newRow("2") << 2 << 13.97;
        QTest::newRow("3") << 3 << 4.53;
        QTest::newRow("6") << 6 << 2.65;
        QTest::newRow("11") << 11 << 2.28;
        QTest::newRow("51") << 51 << 2.05;
    }
    void keepsMoreFreeTheFewerPairsThereAre()
    {
        QFETCH(int, pairs);
        QFETCH(double, t);
        const double widened = std::sqrt(1 + 1.0 / pairs);
        QVERIFY_NEAR(MUST(predictionFactor(std::size_t(pairs))), t * widened, 0.0051 * widened);
    }
    void predictsNothingFromOnePair() { QVERIFY(!predictionFactor(1) && !predictionFactor(0)); }

    void refusesToLearnFromTooLittle()
    {
        const MeasuredValue one = MUST(MeasuredValue::exact(1));
        const std::vector<FinishPair> pairs{{one, one}, {one, one, true}};
        QVERIFY(!learnGrowth(pairs, FinishedFeature::Bore));
        const std::vector<FinishPair> two{{one, one}, {one, one}};
        QVERIFY(learnGrowth(two, FinishedFeature::Bore));
        QVERIFY(!learnGrowth(two, FinishedFeature::Masked));
    }
};

QTEST_GUILESS_MAIN(TestFinishBudget)
#include "tst_finish_budget.moc"
