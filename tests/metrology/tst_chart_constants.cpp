// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/chart_constants.h"
#include "metrology/oracle_numbers.h"

#include <numbers>

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

constexpr double pi = std::numbers::pi;

} // namespace

class TestChartConstants final : public QObject
{
    Q_OBJECT

private slots:
    void agreeWithClosedForms()
    {
        const SubgroupConstants two = MUST(subgroupConstants(2));
        QVERIFY_AGREES(two.d2, 2 / std::sqrt(pi), 1e-12);
        QVERIFY_AGREES(two.d3, std::sqrt(2 - 4 / pi), 1e-10);
        QVERIFY_AGREES(two.c4, std::sqrt(2 / pi), 1e-14);
        const SubgroupConstants three = MUST(subgroupConstants(3));
        QVERIFY_AGREES(three.d2, 3 / std::sqrt(pi), 1e-12);
        QVERIFY_AGREES(three.c4, std::sqrt(pi) / 2, 1e-14);
    }
    void agreeWithR()
    {
        const QJsonArray rows = oracle("capability_oracle.json")[QStringLiteral("constants")].toArray();
        QVERIFY(rows.size() > 10);
        for (const QJsonValue& value : rows) {
            const QJsonObject row = value.toObject();
            const SubgroupConstants constants = MUST(subgroupConstants(int(number(row, "n"))));
            // R's ptukey is good to about 5e-8 itself; the next test knows more digits.
            QVERIFY_AGREES(constants.d2, number(row, "d2"), 1e-7);
            QVERIFY_AGREES(constants.d3, number(row, "d3"), 1e-6);
            QVERIFY_AGREES(constants.c4, number(row, "c4"), 1e-12);
        }
    }
    void d2HasHartersTenDigits()
    {
        // H. L. Harter, Tables of range and studentized range, Ann. Math. Statist. 31 (1960).
        QVERIFY_NEAR(MUST(subgroupConstants(4)).d2, 2.0587507460, 1e-10);
        QVERIFY_NEAR(MUST(subgroupConstants(5)).d2, 2.3259289473, 1e-10);
        QVERIFY_NEAR(MUST(subgroupConstants(10)).d2, 3.0775054617, 1e-10);
        QVERIFY_NEAR(MUST(subgroupConstants(14)).d2, 3.4067631082, 1e-10);
        QVERIFY_NEAR(MUST(subgroupConstants(15)).d2, 3.4718268899, 1e-10);
        QVERIFY_NEAR(MUST(subgroupConstants(25)).d2, 3.9306292195, 1e-10);
    }
    void areThoseOfThePrintedTable_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<std::vector<double>>("printed");
        // d2 d3 c4 A2 A3 B3 B4 D3 D4, as every handbook prints them.
        const auto row = [](int n, const std::vector<double>& printed) { QTest::addRow("n %d", n) << n << printed; };
        row(2, {1.1284, 0.8525, 0.7979, 1.880, 2.659, 0, 3.267, 0, 3.267});
        row(3, {1.6926, 0.8884, 0.8862, 1.023, 1.954, 0, 2.568, 0, 2.575});
        row(4, {2.0588, 0.8798, 0.9213, 0.729, 1.628, 0, 2.266, 0, 2.282});
        row(5, {2.3259, 0.8641, 0.9400, 0.577, 1.427, 0, 2.089, 0, 2.114});
        row(6, {2.5344, 0.8480, 0.9515, 0.483, 1.287, 0.030, 1.970, 0, 2.004});
        row(7, {2.7044, 0.8332, 0.9594, 0.419, 1.182, 0.118, 1.882, 0.076, 1.924});
        row(8, {2.8472, 0.8198, 0.9650, 0.373, 1.099, 0.185, 1.815, 0.136, 1.864});
        row(9, {2.9700, 0.8078, 0.9693, 0.337, 1.032, 0.239, 1.761, 0.184, 1.816});
        row(10, {3.0775, 0.7971, 0.9727, 0.308, 0.975, 0.284, 1.716, 0.223, 1.777});
    }
    void areThoseOfThePrintedTable()
    {
        QFETCH(int, n);
        QFETCH(std::vector<double>, printed);
        const SubgroupConstants c = MUST(subgroupConstants(n));
        const std::vector<double> computed{c.d2, c.d3, c.c4, c.a2, c.a3, c.b3, c.b4, c.dLower, c.dUpper};
        for (std::size_t i = 0; i < printed.size(); ++i)
            QVERIFY_NEAR(computed[i], printed[i], (i < 3 ? 5.1e-5 : 5.1e-4));
    }
    void d2StarIsThePrinted()
    {
        // AIAG MSA 4th edition, appendix C, one range; and its column 15: d2* 3.55333, 10.8 degrees of freedom.
        const std::vector<double> printed{1.41421, 1.91155, 2.23887, 2.48124, 2.67253,
                                          2.82981, 2.96288, 3.07794, 3.17905};
        for (int m = 2; m <= 10; ++m)
            QVERIFY_NEAR(MUST(d2Star(m, 1)), printed[std::size_t(m - 2)], 1.1e-5);
        QVERIFY_NEAR(MUST(d2Star(15, 1)), 3.55333, 1.1e-4); // printed from d2 3.47193; it is 3.47183
        QVERIFY_NEAR(MUST(rangeFreedom(15, 1)), 10.8, 0.05);
        QVERIFY_NEAR(MUST(rangeFreedom(2, 1)), 1.0, 1e-6);
        QVERIFY_NEAR(MUST(rangeFreedom(5, 20)), 72.7, 0.05);
    }
    void c4TendsToOne()
    {
        QVERIFY(MUST(c4(2)) < MUST(c4(2.5)));
        QVERIFY_AGREES(MUST(c4(1e6)), 1 - 1 / (4.0 * 1e6), 1e-10);
    }
    void refuseWhatIsNoSubgroup()
    {
        for (const int n : {-1, 0, 1, largestSubgroup + 1})
            QVERIFY(!subgroupConstants(n));
        QVERIFY(subgroupConstants(largestSubgroup));
        QVERIFY(!c4(1));
        QVERIFY(!c4(notANumber));
        QVERIFY(!c4(infinity));
        QVERIFY(!d2Star(5, 0));
        QVERIFY(!rangeFreedom(5, 0));
        QVERIFY(!equivalentFreedom(0));
        QVERIFY(!equivalentFreedom(0.8));
        QVERIFY(!equivalentFreedom(notANumber));
    }
};

QTEST_APPLESS_MAIN(TestChartConstants)
#include "tst_chart_constants.moc"
