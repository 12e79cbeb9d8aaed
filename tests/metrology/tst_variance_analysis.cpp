// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/oracle_numbers.h"
#include "metrology/variance_analysis.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

/// StRD's SmLs sets (Simon and Lesage 1989), in units of a tenth: nine treatments whose level is `offset` plus 4, 3 and
/// 5 in turn; in each the level itself, then pairs of one below and one above. Whole numbers: doubles hold them
/// exactly.
std::vector<std::vector<double>> stiffGroups(double offset, int replicates)
{
    std::vector<std::vector<double>> groups;
    for (int treatment = 0; treatment < 9; ++treatment) {
        const double level = offset + (treatment == 0 ? 4 : treatment % 2 == 1 ? 3 : 5);
        std::vector<double> group{level};
        for (int i = 1; i < replicates; i += 2) {
            group.push_back(level - 1);
            group.push_back(level + 1);
        }
        groups.push_back(group);
    }
    return groups;
}

std::vector<std::vector<double>> times(std::vector<std::vector<double>> groups, double scale)
{
    for (std::vector<double>& group : groups)
        group = scaled(group, scale, 0);
    return groups;
}

} // namespace

class TestVarianceAnalysis final : public QObject
{
    Q_OBJECT

private slots:
    void stiffSetsKeepTheirDigits_data()
    {
        QTest::addColumn<double>("offset");
        QTest::addColumn<int>("replicates");
        QTest::addColumn<double>("f");
        for (const double offset : {1e1, 1e7, 1e13, 1e14}) {
            for (const int replicates : {21, 201, 2001})
                QTest::addRow("offset %g, %d values a group", offset, replicates)
                    << offset << replicates << double(replicates);
        }
    }
    void stiffSetsKeepTheirDigits()
    {
        QFETCH(double, offset);
        QFETCH(int, replicates);
        QFETCH(double, f);
        const OneWayAnalysis analysis = MUST(oneWayAnalysis(stiffGroups(offset, replicates)));
        // Between: 8 groups one tenth off, so 8 n tenths²; within: 9 (n - 1) tenths².
        QVERIFY(correctDigits(analysis.between.sumOfSquares, 8.0 * replicates) >= 13);
        QVERIFY(correctDigits(analysis.within.sumOfSquares, 9.0 * (replicates - 1)) >= 13);
        QVERIFY(correctDigits(*analysis.f, f) >= 13);
        QCOMPARE(analysis.between.freedom, 8.0);
        QCOMPARE(analysis.within.freedom, 9.0 * (replicates - 1));
    }
    void tenthsAreAsGoodAsTheirDoubles()
    {
        // SmLs09 as NIST prints it, with 1000000000000.4: the double nearest to it is 2e-5 off, a deviation of 0.1
        // therefore known to four digits. Given in tenths, as above, the set keeps all.
        const OneWayAnalysis analysis = MUST(oneWayAnalysis(times(stiffGroups(1e13, 2001), 0.1)));
        const double digits = correctDigits(*analysis.f, 2001);
        QVERIFY2(digits > 2 && digits < 6, qPrintable(QString::number(digits)));
        QVERIFY(correctDigits(*MUST(oneWayAnalysis(times(stiffGroups(10, 2001), 0.1))).f, 2001) > 12);
    }
    void agreesWithR()
    {
        const QJsonArray rows = oracle("gauge_study_oracle.json")[QStringLiteral("oneWay")].toArray();
        QCOMPARE(rows.size(), 3);
        for (const QJsonValue& row : rows) {
            const std::vector<double> values = numbers(row[QStringLiteral("values")]);
            std::vector<std::vector<double>> groups;
            auto next = values.begin();
            for (const double size : numbers(row[QStringLiteral("sizes")])) {
                groups.emplace_back(next, next + std::ptrdiff_t(size));
                next += std::ptrdiff_t(size);
            }
            const OneWayAnalysis analysis = MUST(oneWayAnalysis(groups));
            const std::vector<double> squares = numbers(row[QStringLiteral("ss")]);
            QVERIFY_AGREES(analysis.between.sumOfSquares, squares[0], 1e-11);
            QVERIFY_AGREES(analysis.within.sumOfSquares, squares[1], 1e-11);
            QVERIFY_AGREES(*analysis.f, number(row.toObject(), "f"), 1e-11);
            QVERIFY_AGREES(*analysis.pValue, number(row.toObject(), "p"), 1e-8);
        }
    }
    void explainsAllWhereNoGroupSpreads()
    {
        const std::vector<std::vector<double>> groups{{1, 1}, {2, 2}};
        const OneWayAnalysis analysis = MUST(oneWayAnalysis(groups));
        QVERIFY(!analysis.f && !analysis.pValue);
        QCOMPARE(analysis.rSquared, 1.0);
        const std::vector<std::vector<double>> equal{{1, 1}, {1, 1}};
        QCOMPARE(MUST(oneWayAnalysis(equal)).rSquared, 0.0);
    }
    void refusesWhatCannotBeCompared()
    {
        using Groups = std::vector<std::vector<double>>;
        QVERIFY(!oneWayAnalysis(Groups{}));
        QVERIFY(!oneWayAnalysis(Groups{{1, 2, 3}}));
        QVERIFY(!oneWayAnalysis(Groups{{1}, {2}}));
        QVERIFY(!oneWayAnalysis(Groups{{1, 2}, {}}));
        QVERIFY(!oneWayAnalysis(Groups{{1, 2}, {3, notANumber}}));
        QVERIFY(!oneWayAnalysis(Groups{{1e308, -1e308}, {1e308, 0}}));
    }
};

QTEST_APPLESS_MAIN(TestVarianceAnalysis)
#include "tst_variance_analysis.moc"
