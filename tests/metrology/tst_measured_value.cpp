// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/combined_uncertainty.h"
#include "metrology/measured_value.h"
#include "metrology/test_numbers.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

class TestMeasuredValue final : public QObject
{
    Q_OBJECT

    InfluenceNames m_names;

    Influence influence(const char* name, double u, double degreesOfFreedom = infinity)
    {
        return {m_names.idOf(QLatin1String(name)), {u, degreesOfFreedom}};
    }
    static MeasuredValue quantity(double value, std::initializer_list<Influence> influences)
    {
        return MUST(MeasuredValue::create(value, {influences.begin(), influences.size()}));
    }
    static MeasuredValue exact(double value) { return MUST(MeasuredValue::exact(value)); }

private slots:
    void aNameKeepsItsIdentity()
    {
        InfluenceNames names;
        const InfluenceId ring = names.idOf(QStringLiteral("ring"));
        QVERIFY(names.idOf(QStringLiteral("gauge")) != ring);
        QCOMPARE(names.idOf(QStringLiteral("ring")).toNumber(), ring.toNumber());
        QCOMPARE(names.nameOf(ring), QStringLiteral("ring"));
        QCOMPARE(names.nameOf(InfluenceId::fromNumber(99)), QString());
        QCOMPARE(names.count(), 2);
    }
    /// Growth by anodising: both readings by one gauge set with one ring, so that only repeatability is left.
    void aDifferenceCancelsWhatIsShared()
    {
        const MeasuredValue before = quantity(8012.0, {influence("ring", 0.3), influence("before", 0.1)});
        const MeasuredValue after = quantity(8000.5, {influence("ring", 0.3), influence("after", 0.1)});
        const MeasuredValue growth = after.minus(before);
        QCOMPARE(growth.value(), -11.5);
        QVERIFY_NEAR(growth.uncertainty().u, 0.1 * std::sqrt(2.0), 1e-15);
        QVERIFY_NEAR(before.plus(after).uncertainty().u, std::sqrt(0.36 + 0.02), 1e-15);
        QVERIFY_NEAR(covariance(before, after), 0.09, 1e-16);
    }
    void aMeanOfManyKeepsTheSharedPart()
    {
        std::vector<MeasuredValue> parts;
        for (int i = 0; i < 400; ++i)
            parts.push_back(
                quantity(10.0 + i, {influence("ring", 0.3), influence(qPrintable(QString::number(i)), 0.2)}));
        const MeasuredValue mean = MUST(meanOf(parts));
        QCOMPARE(mean.value(), 209.5);
        QVERIFY_NEAR(mean.uncertainty().u, std::hypot(0.3, 0.01), 1e-13);
    }
    void twoCausesOfOneNameActAtOnce()
    {
        QVERIFY_NEAR(quantity(1, {influence("a", 0.3), influence("a", 0.4)}).uncertainty().u, 0.7, 1e-15);
        QVERIFY_NEAR(quantity(1, {influence("a", 0.3), influence("b", 0.4)}).uncertainty().u, 0.5, 1e-15);
    }
    void aProductFollowsBothFactors()
    {
        const MeasuredValue length = quantity(3, {influence("a", 0.01)});
        const MeasuredValue width = quantity(4, {influence("b", 0.02)});
        const MeasuredValue area = MUST(length.times(width));
        QCOMPARE(area.value(), 12.0);
        QVERIFY_NEAR(area.uncertainty().u, std::hypot(0.04, 0.06), 1e-15);
        // A square follows its one cause twice.
        QVERIFY_NEAR(MUST(length.times(length)).uncertainty().u, 2 * 3 * 0.01, 1e-15);
        QVERIFY_NEAR(MUST(length.times(-2)).amountOf(m_names.idOf(QStringLiteral("a"))), -0.02, 1e-16);
        QCOMPARE(length.amountOf(m_names.idOf(QStringLiteral("b"))), 0.0);
    }
    void keepsOrderAndMergesWhateverTheOrder()
    {
        const MeasuredValue a = quantity(1, {influence("x", 1), influence("y", 2), influence("z", 3)});
        const MeasuredValue b = quantity(1, {influence("z", 3), influence("y", 2), influence("w", 1)});
        const MeasuredValue sum = a.plus(b);
        QCOMPARE(sum.contributions().size(), std::size_t(4));
        QVERIFY(std::is_sorted(sum.contributions().begin(), sum.contributions().end(),
                               [](const auto& left, const auto& right) { return left.influence < right.influence; }));
        QVERIFY_NEAR(sum.variance(), b.plus(a).variance(), 1e-15);
        QVERIFY_NEAR(sum.variance(), 1 + 16 + 36 + 1, 1e-12);
        QVERIFY_NEAR(a.minus(a).variance(), 0, 0);
    }
    void theLowerDegreesOfFreedomHold()
    {
        const MeasuredValue sum = quantity(0, {influence("n", 1, 9)}).plus(quantity(0, {influence("n", 1, 4)}));
        QVERIFY_NEAR(sum.uncertainty().degreesOfFreedom, 4, 1e-12);
    }
    void agreesWithPlainCombinationWhereNothingIsShared()
    {
        const MeasuredValue value =
            quantity(0, {influence("p", 0.25, 9), influence("q", 0.57, 4), influence("r", 0.82, 14)});
        const std::array parts{Component{{0.25, 9}}, Component{{0.57, 4}}, Component{{0.82, 14}}};
        QVERIFY_NEAR(value.uncertainty().u, MUST(combined(parts)).u, 1e-15);
        QVERIFY_NEAR(value.uncertainty().degreesOfFreedom, MUST(combined(parts)).degreesOfFreedom, 1e-12);
    }
    /// GUM H.1, the end gauge: nanometres, kelvin, 1/K.
    void theEndGaugeOfTheGuideHasItsUncertainty()
    {
        const QJsonObject vectors = testVectors("gum_H1");
        const double root3 = std::sqrt(3.0);
        const MeasuredValue standard = quantity(50000623, {influence("standard", 25, 18)});
        const MeasuredValue difference =
            quantity(215, {influence("spread", 5.8, 24), influence("random", 3.9, 5), influence("systematic", 6.7, 8)});
        const MeasuredValue theta = quantity(-0.1, {influence("mean", 0.2), influence("cycle", 0.5 / std::sqrt(2.0))});
        const MeasuredValue alpha = quantity(11.5e-6, {influence("alpha", 2e-6 / root3)});
        const MeasuredValue alphaDifference = quantity(0, {influence("alpha difference", 1e-6 / root3, 50)});
        const MeasuredValue thetaDifference = quantity(0, {influence("theta difference", 0.05 / root3, 2)});
        const MeasuredValue strain = MUST(alphaDifference.times(theta)).plus(MUST(alpha.times(thetaDifference)));
        const MeasuredValue length = standard.plus(difference).minus(MUST(standard.times(strain)));

        QVERIFY_NEAR(length.value() / 1e6, vectors[QLatin1String("l_mm")].toDouble(), 5e-7);
        QVERIFY_NEAR(length.amountOf(m_names.idOf(QStringLiteral("alpha difference"))), 2.9, 0.05);
        QVERIFY_NEAR(length.amountOf(m_names.idOf(QStringLiteral("theta difference"))), -16.6, 0.05);
        QCOMPARE(length.amountOf(m_names.idOf(QStringLiteral("alpha"))), 0.0);
        QVERIFY_NEAR(length.uncertainty().u, vectors[QLatin1String("uc_nm")].toDouble(), 0.06);
        QVERIFY_NEAR(length.uncertainty().degreesOfFreedom, vectors[QLatin1String("veff")].toDouble(), 0.06);
        QVERIFY_NEAR(MUST(coverageFactor(length.uncertainty().degreesOfFreedom, Coverage::P99)), 2.92, 0.005);

        const double first = standard.value() * alphaDifference.uncertainty().u * theta.uncertainty().u;
        const double second = standard.value() * alpha.uncertainty().u * thetaDifference.uncertainty().u;
        QVERIFY_NEAR(first, 11.7, 0.06);
        QVERIFY_NEAR(second, 1.7, 0.05);
        const MeasuredValue whole =
            MUST(MUST(length.withInfluence(influence("second order of alpha difference", first)))
                     .withInfluence(influence("second order of theta difference", second)));
        // The guide rounds 11.7 up to 12 on its way to 34 nm, and the vector to 11.9.
        QVERIFY_NEAR(whole.uncertainty().u, 33.81, 0.005);
        QVERIFY_NEAR(whole.uncertainty().u, vectors[QLatin1String("uc_with_second_order_nm")].toDouble(), 0.1);
    }
    void refuses_data()
    {
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, const auto& result) { QTest::newRow(name) << !result; };
        const auto with = [this](double value, double u, double freedom) {
            const Influence one = influence("a", u, freedom);
            return MeasuredValue::create(value, std::span(&one, 1));
        };
        row("value NaN", with(notANumber, 1, 1));
        row("value infinite", with(infinity, 1, 1));
        row("u negative", with(1, -1, 1));
        row("u NaN", with(1, notANumber, 1));
        row("u infinite", with(1, infinity, 1));
        row("no degrees of freedom", with(1, 1, 0));
        row("degrees of freedom NaN", with(1, 1, notANumber));
        row("mean of nothing", meanOf({}));
        row("factor NaN", exact(1).times(notANumber));
        row("factor infinite", exact(1).times(infinity));
        row("beyond double", exact(1e300).times(1e300));
        row("contribution beyond double", quantity(0, {influence("a", 1e300)}).times(1e300));
    }
    void refuses() { QTEST(true, "refused"); }
};

QTEST_APPLESS_MAIN(TestMeasuredValue)
#include "tst_measured_value.moc"
