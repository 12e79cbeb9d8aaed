// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/histogram.h"
#include "charts/recording_canvas.h"
#include "support/testing.h"

#include <numeric>

using namespace clew;
using namespace clew::charts;
using namespace clew::test;

namespace {

constexpr Area page{0, 0, 120, 70};

Histogram sample()
{
    Histogram histogram;
    histogram.title = QStringLiteral("Bore B");
    histogram.unit = QStringLiteral("mm");
    histogram.values = {1, 2, 2, 3, 3, 3, 4, 4, 5, 9};
    histogram.lowerSpecification = 0;
    histogram.upperSpecification = 12;
    return histogram;
}

} // namespace

class TestHistogram final : public QObject
{
    Q_OBJECT

private slots:
    void everyValueIsInOneClass()
    {
        const Classes classes = MUST(classesOf(sample().values));
        QCOMPARE(classes.counts, (std::vector<std::size_t>{3, 5, 1, 0, 1})); // 1 … 2.6 … 4.2 … 5.8 … 7.4 … 9
        QCOMPARE(classes.from, 1.0);
        QVERIFY(std::fabs(classes.width - 1.6) < 1e-12);
        const Classes one = MUST(classesOf(std::vector<double>(7, 8.0)));
        QCOMPARE(one.counts, (std::vector<std::size_t>{7}));
        QVERIFY(one.from < 8 && one.from + one.width > 8);
        QCOMPARE(MUST(classesOf(std::vector<double>{5})).counts, (std::vector<std::size_t>{1}));
        std::vector<double> many;
        for (int i = 0; i < 1000; ++i)
            many.push_back(8 + 0.0001 * std::sin(i));
        const Classes ofMany = MUST(classesOf(many));
        QCOMPARE(ofMany.counts.size(), std::size_t(11));
        QCOMPARE(std::accumulate(ofMany.counts.begin(), ofMany.counts.end(), std::size_t(0)), many.size());
    }
    void drawsBarsLimitsAndCurve()
    {
        RecordingCanvas canvas;
        Histogram histogram = sample();
        histogram.curve = {{0, 0}, {3, 4}, {9, 0.5}};
        QVERIFY_RESULT(drawHistogram(canvas, page, histogram));
        QCOMPARE(canvas.fillsOf(Ink::Bar).size(), std::size_t(5));
        QCOMPARE(canvas.strokesOf(Ink::Specification).size(), std::size_t(2));
        QCOMPARE(canvas.strokesOf(Ink::Data).front().points.size(), std::size_t(3));
        QVERIFY(canvas.isWithin(page));
        QCOMPARE(canvas.depth, 0);
        // The limits frame the values.
        const auto limits = canvas.strokesOf(Ink::Specification);
        const auto bars = canvas.fillsOf(Ink::Bar);
        QVERIFY(limits[0].points[0].x < bars.front().outline[0].x);
        QVERIFY(limits[1].points[0].x > bars.back().outline[1].x);
    }
    void drawsTheProbabilityPlot()
    {
        RecordingCanvas canvas;
        const ProbabilityPlot plot{QStringLiteral("Normal"), QStringLiteral("mm"), {1, 2, 3}, {-0.8, 0, 0.8}, 2, 1.25};
        QVERIFY_RESULT(drawProbabilityPlot(canvas, page, plot));
        const auto marks = canvas.fillsOf(Ink::Data);
        QCOMPARE(marks.size(), std::size_t(3));
        // These three lie on the line of their mean and deviation.
        const std::vector<Point> line = canvas.strokesOf(Ink::Centre).front().points;
        for (const auto& mark : marks) {
            const Point at{mark.outline[0].x + 0.5, mark.outline[0].y + 0.5};
            const double along = (at.x - line[0].x) / (line[1].x - line[0].x);
            QVERIFY(std::fabs(line[0].y + along * (line[1].y - line[0].y) - at.y) < 1e-9);
        }
        QVERIFY(canvas.isWithin(page));
    }
    void refusesWhatCannotBeDrawn()
    {
        RecordingCanvas canvas;
        Histogram histogram = sample();
        histogram.values.clear();
        QVERIFY(!drawHistogram(canvas, page, histogram));
        histogram = sample();
        histogram.upperSpecification = std::nan("");
        QVERIFY(!drawHistogram(canvas, page, histogram));
        histogram = sample();
        histogram.curve = {{1, INFINITY}};
        QVERIFY(!drawHistogram(canvas, page, histogram));
        QVERIFY(!drawProbabilityPlot(canvas, page, {{}, {}, {1, 2}, {0}, 1, 1}));
        QVERIFY(!drawProbabilityPlot(canvas, page, {{}, {}, {1, 2}, {0, 1}, 1, 0}));
        QVERIFY(!drawProbabilityPlot(canvas, page, {{}, {}, {}, {}, 1, 1}));
        QVERIFY(canvas.strokes.empty());
    }
};

QTEST_APPLESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
