// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/recording_canvas.h"
#include "charts/run_chart.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::charts;
using namespace clew::test;

namespace {

constexpr Area page{10, 20, 160, 80};

RunChart individuals()
{
    RunChart chart;
    chart.title = QStringLiteral("Individuals");
    chart.unit = QStringLiteral("mm");
    chart.below = QStringLiteral("serial");
    chart.points = {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 57.1};
    chart.centre = 50.81;
    chart.lower = 45.8176;
    chart.upper = 55.8024;
    chart.signalPoints = {9};
    return chart;
}

} // namespace

class TestRunChart final : public QObject
{
    Q_OBJECT

private slots:
    void drawsLimitsPointsAndSignals()
    {
        RecordingCanvas canvas;
        QVERIFY_RESULT(drawRunChart(canvas, page, individuals()));
        QCOMPARE(canvas.strokesOf(Ink::Centre).size(), std::size_t(1));
        const auto limits = canvas.strokesOf(Ink::Limit);
        QCOMPARE(limits.size(), std::size_t(2));
        QVERIFY(!limits[0].pen.dashes.empty());
        QCOMPARE(canvas.strokesOf(Ink::Data).size(), std::size_t(1));
        QCOMPARE(canvas.strokesOf(Ink::Data).front().points.size(), std::size_t(10));
        QCOMPARE(canvas.fillsOf(Ink::Data).size(), std::size_t(9));
        QCOMPARE(canvas.fillsOf(Ink::Signal).size(), std::size_t(1));
        QVERIFY(canvas.strokesOf(Ink::Specification).empty());
        for (const char* words : {"Individuals", "mm", "serial", "50"})
            QVERIFY2(canvas.says(QLatin1String(words)), words);
    }
    void higherValuesStandHigher()
    {
        RecordingCanvas canvas;
        QVERIFY_RESULT(drawRunChart(canvas, page, individuals()));
        const std::vector<Point> places = canvas.strokesOf(Ink::Data).front().points;
        const double centre = canvas.strokesOf(Ink::Centre).front().points.front().y;
        const double upper = canvas.strokesOf(Ink::Limit)[1].points.front().y;
        QVERIFY(places[1].y > centre); // 47.6
        QVERIFY(places[6].y < centre); // 52.6
        QVERIFY(places[9].y < upper);  // beyond the limit
        QVERIFY(places[8].y > upper);
        for (std::size_t i = 1; i < places.size(); ++i)
            QVERIFY(places[i].x > places[i - 1].x);
    }
    void staysOnItsAreaAndBalancesItsClips()
    {
        RecordingCanvas canvas;
        RunChart chart = individuals();
        chart.lowerSpecification = 40;
        chart.upperSpecification = 60;
        QVERIFY_RESULT(drawRunChart(canvas, page, chart));
        QVERIFY(canvas.isWithin(page));
        QCOMPARE(canvas.depth, 0);
        QCOMPARE(canvas.strokesOf(Ink::Specification).size(), std::size_t(2));
        QVERIFY(canvas.clip.left > page.left && canvas.clip.bottom() < page.bottom());
    }
    void drawsOnePointAndEqualPoints()
    {
        for (const std::size_t count : {std::size_t(1), std::size_t(30)}) {
            RecordingCanvas canvas;
            RunChart chart;
            chart.points = std::vector<double>(count, 8.0);
            chart.centre = chart.lower = chart.upper = 8;
            QVERIFY_RESULT(drawRunChart(canvas, page, chart));
            QVERIFY(canvas.isWithin(page));
            QCOMPARE(canvas.fillsOf(Ink::Data).size(), count);
            QVERIFY(!canvas.says(QStringLiteral("0.5"))); // points are counted
        }
    }
    void aPairSharesItsArea()
    {
        RecordingCanvas canvas;
        RunChart spread = individuals();
        spread.title = QStringLiteral("Moving range");
        QVERIFY_RESULT(drawChartPair(canvas, {0, 0, 160, 120}, individuals(), spread));
        QVERIFY(canvas.isWithin({0, 0, 160, 120}));
        QVERIFY(canvas.says(QStringLiteral("Individuals")) && canvas.says(QStringLiteral("Moving range")));
        QCOMPARE(canvas.strokesOf(Ink::Centre).size(), std::size_t(2));
    }
    void refusesWhatCannotBeDrawn()
    {
        RecordingCanvas canvas;
        RunChart chart = individuals();
        chart.points.clear();
        QVERIFY(!drawRunChart(canvas, page, chart));
        chart = individuals();
        chart.points[3] = std::nan("");
        QVERIFY(!drawRunChart(canvas, page, chart));
        chart = individuals();
        chart.upper = INFINITY;
        QVERIFY(!drawRunChart(canvas, page, chart));
        chart = individuals();
        chart.signalPoints = {10};
        QVERIFY(!drawRunChart(canvas, page, chart));
        QVERIFY(!drawRunChart(canvas, {0, 0, 20, 80}, individuals()));
        QVERIFY(!drawRunChart(canvas, {0, 0, 80, 10}, individuals()));
        QVERIFY(canvas.strokes.empty() && canvas.texts.empty());
    }
};

QTEST_APPLESS_MAIN(TestRunChart)
#include "tst_run_chart.moc"
