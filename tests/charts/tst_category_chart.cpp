// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/category_chart.h"
#include "charts/recording_canvas.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::charts;
using namespace clew::test;

namespace {

constexpr Area sheet{10, 20, 160, 80};

CategoryChart interaction()
{
    return {QStringLiteral("Interaction"),
            QStringLiteral("mm"),
            QStringLiteral("part"),
            {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")},
            {{QStringLiteral("A"), {0.29, -0.56, 1.34}}, {QStringLiteral("B"), {0.08, -0.47, 1.19}}},
            {{1, 0.41}, {2, -0.68}, {3, 1.17}, {3, 1.5}}};
}

BarGroups components()
{
    return {
        QStringLiteral("Components of variation"),
        QStringLiteral("%"),
        {QStringLiteral("GRR"), QStringLiteral("EV"), QStringLiteral("AV"), QStringLiteral("PV")},
        {{QStringLiteral("% contribution"), {7.1, 3.1, 4.0, 92.9}}, {QStringLiteral("% study"), {26.7, 17.6, 20, 96}}},
        100};
}

} // namespace

class TestCategoryChart final : public QObject
{
    Q_OBJECT

private slots:
    void drawsALineOfEachOperatorAndNamesIt()
    {
        RecordingCanvas canvas;
        QVERIFY_RESULT(drawCategoryChart(canvas, sheet, interaction()));
        const auto lines = canvas.strokesOf(Ink::Data);
        QCOMPARE(lines.size(), std::size_t(4)); // two lines, and two in the legend
        QCOMPARE(lines[0].points.size(), std::size_t(3));
        QVERIFY(lines[0].pen.dashes != lines[1].pen.dashes);
        QCOMPARE(lines[2].pen.dashes, lines[0].pen.dashes);
        QCOMPARE(canvas.fillsOf(Ink::Data).size(), std::size_t(4));
        for (const char* words : {"Interaction", "mm", "part", "1", "3", "A", "B"})
            QVERIFY2(canvas.says(QLatin1String(words)), words);
        QVERIFY(canvas.isWithin(sheet));
        QCOMPARE(canvas.depth, 0);
    }
    void standsEachValueOverItsCategory()
    {
        RecordingCanvas canvas;
        QVERIFY_RESULT(drawCategoryChart(canvas, sheet, interaction()));
        const auto line = canvas.strokesOf(Ink::Data).front().points;
        QVERIFY(line[0].x < line[1].x && line[1].x < line[2].x);
        QVERIFY(line[2].y < line[0].y && line[0].y < line[1].y); // 1.34 above 0.29 above -0.56
        const auto third = std::find_if(canvas.texts.begin(), canvas.texts.end(),
                                        [](const auto& text) { return text.words == QLatin1String("3"); });
        QVERIFY(third != canvas.texts.end());
        QVERIFY(std::abs(third->baseline.x - line[2].x) < 1e-9);
    }
    void leavesOutNamesThatHaveNoRoom()
    {
        CategoryChart chart = interaction();
        chart.categories.clear();
        chart.lines = {{QString(), {}}};
        chart.marks.clear();
        for (int i = 0; i < 90; ++i) {
            chart.categories.append(QStringLiteral("part %1").arg(i));
            chart.lines[0].values.push_back(i);
        }
        RecordingCanvas canvas;
        QVERIFY_RESULT(drawCategoryChart(canvas, sheet, chart));
        QVERIFY(canvas.says(QStringLiteral("part 0")) && !canvas.says(QStringLiteral("part 1")));
        QVERIFY(canvas.isWithin(sheet));
    }
    void drawsBarsSideBySideUpToTheirValue()
    {
        RecordingCanvas canvas;
        QVERIFY_RESULT(drawBarGroups(canvas, sheet, components()));
        const auto first = canvas.fillsOf(Ink::Bar);
        const auto second = canvas.fillsOf(Ink::Conforming);
        QCOMPARE(first.size(), std::size_t(5)); // four, and one in the legend
        QCOMPARE(second.size(), std::size_t(5));
        const auto height = [](const RecordingCanvas::Fill& bar) {
            const auto [low, high] = std::minmax_element(bar.outline.begin(), bar.outline.end(),
                                                         [](const Point& a, const Point& b) { return a.y < b.y; });
            return high->y - low->y;
        };
        QVERIFY(std::abs(height(first[0]) / height(first[3]) - 7.1 / 92.9) < 1e-9);
        QVERIFY(std::abs(height(second[0]) / height(first[3]) - 26.7 / 92.9) < 1e-9);
        QVERIFY(canvas.isWithin(sheet));
        for (const char* words : {"GRR", "PV", "% study", "100"})
            QVERIFY2(canvas.says(QLatin1String(words)), words);
        QCOMPARE(canvas.strokesOf(Ink::Limit).size(), std::size_t(1));
    }
    void refusesWhatCannotBeDrawn()
    {
        RecordingCanvas canvas;
        CategoryChart chart = interaction();
        chart.lines[1].values.pop_back();
        QVERIFY(!drawCategoryChart(canvas, sheet, chart));
        chart = interaction();
        chart.marks.push_back({4, 1});
        QVERIFY(!drawCategoryChart(canvas, sheet, chart));
        chart = interaction();
        chart.marks.push_back({1, std::nan("")});
        QVERIFY(!drawCategoryChart(canvas, sheet, chart));
        chart = interaction();
        chart.categories.clear();
        QVERIFY(!drawCategoryChart(canvas, sheet, chart));
        QVERIFY(!drawCategoryChart(canvas, {0, 0, 20, 80}, interaction()));
        BarGroups groups = components();
        groups.series[0].values[1] = -1;
        QVERIFY(!drawBarGroups(canvas, sheet, groups));
        groups = components();
        groups.series[0].values[1] = INFINITY;
        QVERIFY(!drawBarGroups(canvas, sheet, groups));
        groups = components();
        groups.series.clear();
        QVERIFY(!drawBarGroups(canvas, sheet, groups));
        QVERIFY(canvas.strokes.empty() && canvas.texts.empty());
    }
};

QTEST_APPLESS_MAIN(TestCategoryChart)
#include "tst_category_chart.moc"
