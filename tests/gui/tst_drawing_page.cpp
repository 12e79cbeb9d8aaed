// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/drawing_page.h"
#include "gui/drawing_view.h"
#include "gui/gui_testing.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPainter>
#include <QPdfDocument>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString cover = QStringLiteral("NIST-MTC-003/A");

} // namespace

/// Balloons placed on the demo's drawing by mouse and by keys.
class TestDrawingPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoFolder>();
        m_profile = std::make_unique<QTemporaryDir>();
        work(QStringLiteral("quality.demo"));
        go(cover);
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
        m_demo.reset();
    }

    void showsTheDrawingAndWhatStandsNowhereYet()
    {
        SEEN_SOON(view()->isDrawn() && view()->pageCount() > 0);
        QVERIFY2(facts().contains(QStringLiteral("nist_mtc_crada_cover_rev-A.PDF")), qPrintable(facts()));
        QVERIFY2(facts().contains(QStringLiteral("0 of")), qPrintable(facts()));
        QVERIFY(cell(0, 3).endsWith(QStringLiteral("not yet")));
        QVERIFY(!button("balloonTakeOff")->isEnabled());
        QVERIFY(!button("balloonUndo")->isEnabled());
    }

    void aClickPlacesTheChosenBalloonAndGoesOn()
    {
        SEEN_SOON(view()->isDrawn());
        list()->selectRow(0);
        click({0.25, 0.5});
        SEEN_SOON(cell(0, 3).endsWith(QStringLiteral("page 1")));
        QCOMPARE(list()->currentIndex().row(), 1);
        const auto place = placeOf(0);
        QVERIFY(place);
        QVERIFY2(std::abs(place->x - 250'000) < 5000, qPrintable(QString::number(place->x)));
        QVERIFY2(std::abs(place->y - 500'000) < 5000, qPrintable(QString::number(place->y)));
        QVERIFY(facts().contains(QStringLiteral("1 of")));
    }

    void draggingMovesItAndUndoBringsItBackStepByStep()
    {
        SEEN_SOON(view()->isDrawn());
        list()->selectRow(0);
        click({0.25, 0.5});
        SEEN_SOON(placeOf(0));
        const auto first = placeOf(0);
        const QPoint from = view()->pointOf(*first);
        const QPoint to = from + QPoint(60, -40);
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view()->viewport(), from + QPoint(30, -20));
        sendMove(from + QPoint(30, -20));
        sendMove(to);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
        SEEN_SOON(placeOf(0) != first);
        QVERIFY((view()->pointOf(*placeOf(0)) - to).manhattanLength() <= 2);
        QCOMPARE(list()->currentIndex().row(), 0);
        button("balloonUndo")->click();
        SEEN_SOON(placeOf(0) == first);
        button("balloonUndo")->click();
        SEEN_SOON(!placeOf(0));
        SEEN_SOON(!button("balloonUndo")->isEnabled());
    }

    void worksByKeysAlone()
    {
        SEEN_SOON(view()->isDrawn());
        list()->selectRow(2);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Return);
        SEEN_SOON(placeOf(2) == (domain::BalloonPlace{1, 500'000, 500'000}));
        m_desktop->settle();
        list()->selectRow(2);
        QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
        SEEN_SOON(placeOf(2) == (domain::BalloonPlace{1, 500'500, 500'000}));
        m_desktop->settle();
        QTest::keyClick(view(), Qt::Key_Up);
        SEEN_SOON(placeOf(2) == (domain::BalloonPlace{1, 500'500, 495'000}));
        m_desktop->settle();
        QTest::keyClick(view(), Qt::Key_Delete);
        SEEN_SOON(!placeOf(2));
    }

    void aBalloonStaysWhereItIsWhenThePageIsLarger()
    {
        SEEN_SOON(view()->isDrawn());
        const domain::BalloonPlace corner{1, 0, 0};
        const domain::BalloonPlace middle{1, 500'000, 500'000};
        const QPoint before = view()->pointOf(middle) - view()->pointOf(corner);
        button("drawingLarger")->click();
        const QPoint after = view()->pointOf(middle) - view()->pointOf(corner);
        QVERIFY(after.x() > before.x() * 6 / 5);
        button("drawingSmaller")->click();
        QCOMPARE(view()->pointOf(middle) - view()->pointOf(corner), before);
    }

    void aPictureBecomesTheDrawing()
    {
        QImage picture(400, 300, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).drawRect(50, 50, 200, 100);
        const QString path = m_profile->filePath(QStringLiteral("barrel.png"));
        QVERIFY(picture.save(path));
        m_desktop->prompt().answer(path);
        button("drawingKeep")->click();
        SEEN_SOON(facts().contains(QStringLiteral("barrel.png")));
        QCOMPARE(view()->pageCount(), 1);
        m_desktop->prompt().answer(path);
        button("drawingKeep")->click();
        SEEN_SOON(m_desktop->window().workspace()->messages().text().contains(QStringLiteral("already")));
    }

    void savesTheDrawingWithItsBalloons()
    {
        SEEN_SOON(view()->isDrawn());
        list()->selectRow(0);
        click({0.25, 0.5});
        SEEN_SOON(placeOf(0));
        const QString path = m_profile->filePath(QStringLiteral("ballooned.pdf"));
        m_desktop->prompt().answer(path);
        button("balloonsSave")->click();
        SEEN_SOON(m_desktop->window().workspace()->messages().text().contains(QStringLiteral("ballooned.pdf")));
        QPdfDocument saved;
        QCOMPARE(saved.load(path), QPdfDocument::Error::None);
        const QImage page = saved.render(0, (saved.pagePointSize(0) * 2).toSize());
        int red = 0;
        const QRect around(page.width() / 4 - 40, page.height() / 2 - 40, 80, 80);
        for (int x = around.left(); x <= around.right(); ++x) {
            for (int y = around.top(); y <= around.bottom(); ++y)
                red += qRed(page.pixel(x, y)) > 150 && qGreen(page.pixel(x, y)) < 110 ? 1 : 0;
        }
        QVERIFY2(red > 100, qPrintable(QString::number(red)));
    }

    void theCriterionOfACharacteristicIsAPicture()
    {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::green);
        const QString path = m_profile->filePath(QStringLiteral("limit.png"));
        QVERIFY(picture.save(path));
        list()->selectRow(1);
        for (const char* said : {"The Bench shows it", "is kept there already"}) {
            m_desktop->prompt().answer(path);
            button("criterionKeep")->click();
            SEEN_SOON(m_desktop->window().workspace()->messages().text().contains(QString::fromLatin1(said)));
        }
    }

    void isReachedFromTheReportThatNeedsIt()
    {
        m_desktop->window().workspace()->go({QStringLiteral("issue"), QStringLiteral("fai/NIST-MTC-003/CVR-01")});
        m_desktop->settle();
        button("reportDrawing")->click();
        m_desktop->settle();
        QCOMPARE(m_desktop->window().workspace()->place().page, QStringLiteral("drawing"));
        SEEN_SOON(
            m_desktop->seen<QComboBox>("drawingRevision")->currentText().contains(QStringLiteral("NIST-MTC-003")));
    }

    void itsModelIsSound()
    {
        gui::RowsModel model(gui::balloonHeadings(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        services::DrawnCharacteristic placed;
        placed.place = domain::BalloonPlace{};
        model.setRows(gui::balloonRows({placed, {}}));
        QCOMPARE(model.rowCount(), 2);
    }

private:
    void work(const QString& user)
    {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(m_demo->store(), user, m_demo->passphrase(user));
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
    }
    void go(const QString& subject)
    {
        m_desktop->window().workspace()->go({QStringLiteral("drawing"), subject});
        m_desktop->settle();
    }
    gui::DrawingView* view() { return m_desktop->seen<gui::DrawingView>("drawingView"); }
    QTableView* list() { return m_desktop->seen<QTableView>("balloons"); }
    QPushButton* button(const char* name) { return m_desktop->seen<QPushButton>(name); }
    QString facts() { return m_desktop->seen<QLabel>("drawingFacts")->text(); }
    QString cell(int row, int column) { return list()->model()->index(row, column).data().toString(); }
    /// At those shares of the page.
    void click(QPointF share)
    {
        const domain::BalloonPlace place{1, qint64(share.x() * domain::BalloonPlace::whole),
                                         qint64(share.y() * domain::BalloonPlace::whole)};
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->pointOf(place));
        m_desktop->settle();
    }
    void sendMove(QPoint to)
    {
        QMouseEvent move(QEvent::MouseMove, to, view()->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(view()->viewport(), &move);
    }
    std::optional<domain::BalloonPlace> placeOf(int row)
    {
        return MUST(askStore(*m_desktop,
                             [](services::OpenStore& store) { return services::drawingSheet(store, cover); }))
            .characteristics.at(row)
            .place;
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestDrawingPage)
#include "tst_drawing_page.moc"
