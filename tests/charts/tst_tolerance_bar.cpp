// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/recording_canvas.h"
#include "charts/tolerance_bar.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::charts;
using namespace clew::test;

namespace {

constexpr Area page{5, 5, 100, 20};

/// 8 mm ± 2 µm with a guard band of 0.4 µm, a value on it.
ToleranceBar guarded()
{
    ToleranceBar bar;
    bar.unit = QStringLiteral("mm");
    bar.lower = 7.998;
    bar.upper = 8.002;
    bar.acceptFrom = 7.9984;
    bar.acceptTo = 8.0016;
    bar.value = 8.0018;
    bar.expandedUncertainty = 0.0004;
    return bar;
}

double widthOf(const RecordingCanvas::Fill& fill)
{
    return fill.outline[1].x - fill.outline[0].x;
}

} // namespace

class TestToleranceBar final : public QObject
{
    Q_OBJECT

private slots:
    void zonesHaveTheirWidths()
    {
        RecordingCanvas canvas;
        QVERIFY_RESULT(drawToleranceBar(canvas, page, guarded()));
        QCOMPARE(canvas.fillsOf(Ink::Guard).size(), std::size_t(1));
        QCOMPARE(canvas.fillsOf(Ink::Conforming).size(), std::size_t(1));
        const double share = widthOf(canvas.fillsOf(Ink::Conforming)[0]) / widthOf(canvas.fillsOf(Ink::Guard)[0]);
        QVERIFY(std::fabs(share - 0.8) < 1e-9); // 3.2 µm of 4
        QCOMPARE(canvas.strokesOf(Ink::Specification).size(), std::size_t(2));
        QVERIFY(canvas.says(QStringLiteral("7.998 mm")) && canvas.says(QStringLiteral("8.002 mm")));
        QCOMPARE(canvas.strokesOf(Ink::Data).size(), std::size_t(4)); // the value, its bar and the bar's two ends
        QVERIFY(canvas.isWithin(page));
    }
    void aClosedZoneIsAllGuard()
    {
        RecordingCanvas canvas;
        ToleranceBar bar = guarded();
        bar.isClosed = true;
        QVERIFY_RESULT(drawToleranceBar(canvas, page, bar));
        QVERIFY(canvas.fillsOf(Ink::Conforming).empty());
        QCOMPARE(canvas.fillsOf(Ink::Guard).size(), std::size_t(1));
    }
    void oneLimitIsOpenToTheOtherSide()
    {
        RecordingCanvas canvas;
        ToleranceBar bar;
        bar.upper = 2;
        bar.acceptTo = 1.6;
        bar.value = 1.2;
        QVERIFY_RESULT(drawToleranceBar(canvas, page, bar));
        QCOMPARE(canvas.fillsOf(Ink::Guard)[0].outline[0].x, page.left);
        QCOMPARE(canvas.strokesOf(Ink::Specification).size(), std::size_t(1));
        QCOMPARE(canvas.strokesOf(Ink::Data).size(), std::size_t(1)); // no uncertainty, no bar
        QVERIFY(canvas.isWithin(page));
    }
    void refusesWhatCannotBeDrawn()
    {
        RecordingCanvas canvas;
        QVERIFY(!drawToleranceBar(canvas, page, {}));
        ToleranceBar bar = guarded();
        bar.lower = 9;
        QVERIFY(!drawToleranceBar(canvas, page, bar));
        bar = guarded();
        bar.value = std::nan("");
        QVERIFY(!drawToleranceBar(canvas, page, bar));
        bar = guarded();
        bar.expandedUncertainty = -1;
        QVERIFY(!drawToleranceBar(canvas, page, bar));
        QVERIFY(!drawToleranceBar(canvas, {0, 0, 10, 10}, guarded()));
        QVERIFY(canvas.strokes.empty() && canvas.fills.empty());
    }
};

QTEST_APPLESS_MAIN(TestToleranceBar)
#include "tst_tolerance_bar.moc"
