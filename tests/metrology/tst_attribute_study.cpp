// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/attribute_study.h"
#include "metrology/oracle_numbers.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

using Table = std::vector<std::vector<std::int64_t>>;

/// So many decisions of each kind.
std::vector<Decision> decisions(int goodAccepted, int goodRefused, int badAccepted, int badRefused)
{
    std::vector<Decision> all;
    all.insert(all.end(), std::size_t(goodAccepted), {true, true});
    all.insert(all.end(), std::size_t(goodRefused), {true, false});
    all.insert(all.end(), std::size_t(badAccepted), {false, true});
    all.insert(all.end(), std::size_t(badRefused), {false, false});
    return all;
}

AttributeGrade gradeOf(int goodAccepted, int goodRefused, int badAccepted, int badRefused)
{
    return MUST(attributeStudy(decisions(goodAccepted, goodRefused, badAccepted, badRefused))).grade;
}

} // namespace

class TestAttributeStudy final : public QObject
{
    Q_OBJECT

private slots:
    void kappaIsTheManuals_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<double>("kappa");
        QTest::newRow("A by B") << QList<int>{44, 6, 3, 97} << 0.8629;
        QTest::newRow("B by C") << QList<int>{42, 5, 9, 94} << 0.7880;
        QTest::newRow("A by C") << QList<int>{43, 7, 8, 92} << 0.7761;
        QTest::newRow("A by reference") << QList<int>{45, 5, 3, 97} << 0.8788;
        QTest::newRow("B by reference") << QList<int>{45, 2, 3, 100} << 0.9230;
        QTest::newRow("C by reference") << QList<int>{42, 9, 6, 93} << 0.7740;
    }
    void kappaIsTheManuals()
    {
        QFETCH(QList<int>, counts);
        QFETCH(double, kappa);
        const Agreement agreement = MUST(cohenKappa({{counts[0], counts[1]}, {counts[2], counts[3]}}));
        QVERIFY_NEAR(agreement.kappa, kappa, 5.1e-5);
        QVERIFY_NEAR(MUST(cohenKappa({{counts[0], counts[2]}, {counts[1], counts[3]}})).kappa, kappa, 5.1e-5);
    }
    void kappaKnowsItsEnds()
    {
        QCOMPARE(MUST(cohenKappa({{5, 0}, {0, 7}})).kappa, 1.0);
        QCOMPARE(MUST(cohenKappa({{1, 1}, {1, 1}})).kappa, 0.0);
        QCOMPARE(MUST(cohenKappa({{0, 5}, {5, 0}})).kappa, -1.0);
        QVERIFY_NEAR(MUST(cohenKappa({{2, 0, 0}, {0, 2, 0}, {0, 1, 1}})).kappa, 0.75, 1e-15);
    }
    void effectivenessHasItsInterval()
    {
        const Proportion result = MUST(proportion(42, 50));
        QVERIFY_NEAR(result.interval.lower, 0.7089, 5e-5);
        QVERIFY_NEAR(result.interval.upper, 0.9283, 5e-5);
        QCOMPARE(result.share, 0.84);
        // With none or all of n, the other end is 1 - (α/2)^(1/n).
        QCOMPARE(MUST(proportion(0, 50)).interval.lower, 0.0);
        QVERIFY_NEAR(MUST(proportion(0, 50)).interval.upper, 1 - std::pow(0.025, 1 / 50.0), 1e-12);
        QCOMPARE(MUST(proportion(50, 50)).interval.upper, 1.0);
        QVERIFY_NEAR(MUST(proportion(50, 50)).interval.lower, std::pow(0.025, 1 / 50.0), 1e-12);
    }
    void studyCountsBothKindsOfMistake()
    {
        const AttributeStudy study = MUST(attributeStudy(decisions(97, 3, 2, 48)));
        QCOMPARE(study.effectiveness.cases, std::int64_t(145));
        QCOMPARE(study.effectiveness.total, std::int64_t(150));
        QCOMPARE(study.misses.cases, std::int64_t(2));
        QCOMPARE(study.misses.total, std::int64_t(50));
        QCOMPARE(study.falseAlarms.cases, std::int64_t(3));
        QCOMPARE(study.falseAlarms.total, std::int64_t(100));
    }
    void theWorstRateDecides()
    {
        QCOMPARE(gradeOf(95, 5, 2, 98), AttributeGrade::Acceptable); // 5 % and 2 % are still good
        QCOMPARE(gradeOf(94, 6, 2, 98), AttributeGrade::Marginal);
        QCOMPARE(gradeOf(95, 5, 3, 97), AttributeGrade::Marginal);
        QCOMPARE(gradeOf(90, 10, 5, 95), AttributeGrade::Marginal);
        QCOMPARE(gradeOf(89, 11, 0, 100), AttributeGrade::NotAcceptable);
        QCOMPARE(gradeOf(100, 0, 6, 94), AttributeGrade::NotAcceptable);
    }
    void refusesWhatIsNoStudy()
    {
        QVERIFY(!cohenKappa({}));
        QVERIFY(!cohenKappa({{5}}));
        QVERIFY(!cohenKappa({{5, 1}, {2}}));
        QVERIFY(!cohenKappa({{0, 0}, {0, 0}}));
        QVERIFY(!cohenKappa({{5, -1}, {0, 3}}));
        QVERIFY(!cohenKappa({{5, 0}, {0, 0}}));
        QVERIFY(!proportion(1, 0));
        QVERIFY(!proportion(-1, 5));
        QVERIFY(!proportion(6, 5));
        QVERIFY(!proportion(1, 5, 1));
        QVERIFY(!attributeStudy({}));
        QVERIFY(!attributeStudy(decisions(5, 0, 0, 0)));
        QVERIFY(!attributeStudy(decisions(0, 0, 0, 5)));
    }
};

QTEST_APPLESS_MAIN(TestAttributeStudy)
#include "tst_attribute_study.moc"
