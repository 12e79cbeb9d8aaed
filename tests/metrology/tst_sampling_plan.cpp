// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/sampling_plan.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::metrology;

class TestSamplingPlan : public QObject
{
    Q_OBJECT

private slots:
    // Published cells of MIL-STD-105E, tables I and II-A, arrows followed by hand.
    void takesThePlanOfTheTable_data()
    {
        QTest::addColumn<qint64>("lot");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("aql");
        QTest::addColumn<QString>("letter");
        QTest::addColumn<qint64>("n");
        QTest::addColumn<qint64>("ac");
        const auto row = [](const char* name, qint64 lot, const char* level, const char* aql, const char* letter,
                            qint64 n, qint64 ac) {
            QTest::newRow(name) << lot << QString::fromLatin1(level) << QString::fromLatin1(aql)
                                << QString::fromLatin1(letter) << n << ac;
        };
        row("its own cell", 200, "II", "2.5", "G", 32, 2);
        row("a thousand", 1000, "II", "1.0", "J", 80, 2);
        row("arrow up", 40, "II", "2.5", "C", 5, 0);
        row("arrow down", 40, "II", "4.0", "E", 13, 1);
        row("zero from above", 200, "II", "0.65", "F", 20, 0);
        row("down to H", 200, "II", "1.0", "H", 50, 1);
        row("reduced level", 200, "I", "2.5", "F", 20, 1);
        row("barrels in a tray", 98, "II", "1.0", "E", 13, 0);
        row("AQL without its zero", 1000, "II", "1", "J", 80, 2);
        row("edge of a range", 150, "II", "2.5", "F", 20, 1);
        row("just beyond it", 151, "II", "2.5", "G", 32, 2);
        row("largest", 600000, "II", "0.010", "Q", 1250, 0);
    }
    void takesThePlanOfTheTable()
    {
        QFETCH(qint64, lot);
        QFETCH(QString, level);
        QFETCH(QString, aql);
        const auto plan = MUST(militaryPlan(lot, level, aql));
        QTEST(plan.letter, "letter");
        QTEST(qint64(plan.sampleSize), "n");
        QTEST(qint64(plan.acceptNumber), "ac");
        QVERIFY(!plan.everyPiece);
    }
    void looksAtEveryPieceOfASmallLot()
    {
        const auto plan = MUST(militaryPlan(10, QStringLiteral("II"), QStringLiteral("1.0")));
        QVERIFY(plan.everyPiece);
        QCOMPARE(plan.sampleSize, std::int64_t(10));
    }
    void refusesWhatTheTableHasNot()
    {
        QVERIFY(!militaryPlan(1, QStringLiteral("II"), QStringLiteral("1.0")));
        QVERIFY(!militaryPlan(100, QStringLiteral("IV"), QStringLiteral("1.0")));
        QVERIFY(!militaryPlan(100, QStringLiteral("II"), QStringLiteral("1.1")));
        QVERIFY(!militaryPlan(100, QStringLiteral("II"), QStringLiteral("much")));
        QVERIFY(!militaryPlan(100, QStringLiteral("II"), QString()));
    }
    // No two numbers of a column fall as the sample grows, and 0 and 1 are never neighbours without arrows between.
    void acceptsMoreAsTheSampleGrows()
    {
        for (const QString& aql : militaryAqls()) {
            qint64 before = -1;
            for (const qint64 lot : {8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10000, 35000, 150000, 500000}) {
                const auto plan = militaryPlan(lot, QStringLiteral("II"), aql);
                if (!plan)
                    continue;
                QVERIFY2(plan->acceptNumber >= before, qPrintable(aql));
                before = plan->acceptNumber;
            }
        }
    }

    // n = ceil(ln(1 - C) / ln(1 - p)), known from any text on success runs.
    void computesZeroAcceptForLargeLots_data()
    {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<double>("fraction");
        QTest::addColumn<qint64>("n");
        QTest::newRow("95/95") << 0.95 << 0.05 << qint64(59);
        QTest::newRow("95/99") << 0.95 << 0.01 << qint64(299);
        QTest::newRow("90/95") << 0.90 << 0.05 << qint64(45);
        QTest::newRow("90/90") << 0.90 << 0.10 << qint64(22);
        QTest::newRow("99/99") << 0.99 << 0.01 << qint64(459);
        QTest::newRow("exact") << 0.75 << 0.50 << qint64(2);
    }
    void computesZeroAcceptForLargeLots()
    {
        QFETCH(double, confidence);
        QFETCH(double, fraction);
        QTEST(qint64(MUST(zeroAcceptPlan(fraction, confidence)).sampleSize), "n");
    }
    // Checked with exact fractions of binomial coefficients.
    void computesZeroAcceptForALot_data()
    {
        QTest::addColumn<qint64>("lot");
        QTest::addColumn<qint64>("bad");
        QTest::addColumn<double>("confidence");
        QTest::addColumn<qint64>("n");
        QTest::newRow("50 with 3") << qint64(50) << qint64(3) << 0.95 << qint64(31);
        QTest::newRow("100 with 5") << qint64(100) << qint64(5) << 0.95 << qint64(45);
        QTest::newRow("200 with 2") << qint64(200) << qint64(2) << 0.95 << qint64(155);
        QTest::newRow("25 with 1") << qint64(25) << qint64(1) << 0.90 << qint64(23);
        QTest::newRow("all bad") << qint64(5) << qint64(5) << 0.99 << qint64(1);
        QTest::newRow("exactly the limit") << qint64(20) << qint64(1) << 0.95 << qint64(19);
    }
    void computesZeroAcceptForALot()
    {
        QFETCH(qint64, lot);
        QFETCH(qint64, bad);
        QFETCH(double, confidence);
        QTEST(qint64(MUST(zeroAcceptPlan(lot, bad, confidence)).sampleSize), "n");
    }
    void refusesAConfidenceThatThereIsNot()
    {
        QVERIFY(!zeroAcceptPlan(50, 3, 1.0));
        QVERIFY(!zeroAcceptPlan(50, 0, 0.95));
        QVERIFY(!zeroAcceptPlan(50, 51, 0.95));
        QVERIFY(!zeroAcceptPlan(0.0, 0.95));
        QVERIFY(!zeroAcceptPlan(0.05, 0.0));
    }
    // Operating characteristic by the binomial, to the fourth decimal.
    void saysHowOftenAPlanAccepts()
    {
        SamplingPlan plan;
        plan.sampleSize = 32;
        plan.acceptNumber = 2;
        QVERIFY(qAbs(acceptanceProbability(plan, 0.025) - 0.9548) < 0.00005);
        QVERIFY(qAbs(acceptanceProbability(plan, 0.05) - 0.7861) < 0.00005);
        plan.sampleSize = 80;
        QVERIFY(qAbs(acceptanceProbability(plan, 0.01) - 0.9534) < 0.00005);
    }
};

QTEST_GUILESS_MAIN(TestSamplingPlan)
#include "tst_sampling_plan.moc"
