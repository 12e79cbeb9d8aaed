// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/axis.h"
#include "support/testing.h"

#include <cmath>
#include <limits>

using namespace clew;
using namespace clew::charts;

class TestAxis final : public QObject
{
    Q_OBJECT

private slots:
    void ticksAreRoundNumbers_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](const char* name, double low, double high, int wanted, const char* labels) {
            QTest::newRow(name) << low << high << wanted << QString::fromUtf8(labels).split(u' ');
        };
        row("unit", 0, 1, 5, "0.0 0.2 0.4 0.6 0.8 1.0");
        row("below 0", -1, 1, 4, "−1.0 −0.5 0.0 0.5 1.0");
        row("micrometres in mm", 7.9975, 8.0025, 5, "7.998 7.999 8.000 8.001 8.002");
        row("thousands", 0, 10000, 5, "0 2000 4000 6000 8000 10000");
        row("inside only", 0.13, 0.58, 4, "0.2 0.4");
        row("fives", 0, 23, 5, "0 5 10 15 20");
    }
    void ticksAreRoundNumbers()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, wanted);
        const Ticks ticks = niceTicks({low, high}, wanted);
        QStringList labels;
        for (const double mark : ticks.marks)
            labels.append(ticks.label(mark));
        QTEST(labels, "labels");
    }
    void ticksAreFewAndInside()
    {
        for (int exponent = -12; exponent <= 12; ++exponent) {
            for (const double width : {1.0, 1.7, 2.4, 3.3, 5.1, 7.9, 9.99}) {
                for (const double origin : {-3.3, 0.0, 1.1, 400.0}) {
                    const double unit = std::pow(10, exponent);
                    const Interval interval{origin * unit, (origin + width) * unit};
                    const Ticks ticks = niceTicks(interval, 6);
                    QVERIFY(ticks.marks.size() >= 2 && ticks.marks.size() <= 12);
                    QVERIFY(ticks.marks.front() >= interval.low - 1e-9 * unit * 500);
                    QVERIFY(ticks.marks.back() <= interval.high + 1e-9 * unit * 500);
                    QVERIFY(ticks.label(ticks.marks[0]) != ticks.label(ticks.marks[1]) || exponent < -10);
                }
            }
        }
    }
    void hasNoTicksWhereDoublesCannotTellThem()
    {
        QVERIFY(niceTicks({1e20, std::nextafter(1e20, 2e20)}, 5).marks.empty());
    }
    void growsOverWhatMustBeSeen()
    {
        const Interval interval = MUST(intervalOver(std::vector<double>{3, 1, 2}, 0.1));
        QCOMPARE(interval.low, 0.8);
        QCOMPARE(interval.high, 3.2);
        QVERIFY(MUST(intervalOver(std::vector<double>{8, 8})).low < 8);
        QVERIFY(MUST(intervalOver(std::vector<double>{0})).high > 0);
        QVERIFY(MUST(intervalOver(std::vector<double>{-8})).low < -8);
        QVERIFY(!intervalOver({}));
        QVERIFY(!intervalOver(std::vector<double>{1, std::nan("")}));
        QVERIFY(!intervalOver(std::vector<double>{1, std::numeric_limits<double>::infinity()}));
        QVERIFY(!intervalOver(std::vector<double>{-1.7e308, 1.7e308}));
    }
    void mapsOntoMillimetres()
    {
        const Scale downwards({0, 10}, 50, 0);
        QCOMPARE(downwards.at(0), 50.0);
        QCOMPARE(downwards.at(10), 0.0);
        QCOMPARE(downwards.at(2.5), 37.5);
    }
};

QTEST_APPLESS_MAIN(TestAxis)
#include "tst_axis.moc"
