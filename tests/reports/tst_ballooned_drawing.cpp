// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/ballooned_drawing.h"
#include "support/drawing_page.h"
#include "support/run_tool.h"
#include "support/testing.h"

#include <QBuffer>
#include <QImage>

using namespace clew;
using namespace clew::test;
using domain::BalloonPlace;
using reports::DrawnBalloon;

namespace {

QByteArray picture(QSize size, const char* format, QImage::Format depth = QImage::Format_RGB32)
{
    QImage image(size, depth);
    image.fill(depth == QImage::Format_Mono ? 0 : QColor(Qt::lightGray).rgb());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("no picture");
    return bytes;
}

BalloonPlace placeAt(double x, double y, int page = 1)
{
    return {page, std::int64_t(x * BalloonPlace::whole), std::int64_t(y * BalloonPlace::whole)};
}

bool isRed(QColor colour)
{
    return colour.red() > 150 && colour.green() < 110 && colour.blue() < 110;
}

} // namespace

/// The drawing with its balloons, judged by another program's picture of it.
class TestBalloonedDrawing final : public QObject
{
    Q_OBJECT

private slots:
    void drawsEachBalloonWhereItStandsOnThePageAsItIsShown_data()
    {
        QTest::addColumn<QByteArray>("drawing");
        for (const int turned : {0, 90, 180, 270, -90}) {
            QTest::addRow("turned by %d", turned) << pageTurned(turned, false);
            QTest::addRow("turned by %d, cropped", turned) << pageTurned(turned, true);
        }
        QTest::newRow("a PNG picture") << picture({400, 200}, "PNG");
        QTest::newRow("a grey PNG picture") << picture({400, 200}, "PNG", QImage::Format_Grayscale8);
        QTest::newRow("a PNG picture by palette") << picture({400, 200}, "PNG", QImage::Format_Mono);
        QTest::newRow("a grey JPEG picture") << picture({400, 200}, "JPEG", QImage::Format_Grayscale8);
        QTest::newRow("an upright JPEG picture") << picture({200, 400}, "JPEG");
    }
    void drawsEachBalloonWhereItStandsOnThePageAsItIsShown()
    {
        QFETCH(QByteArray, drawing);
        const QList<std::pair<double, double>> places{{0.2, 0.3}, {0.8, 0.3}, {0.5, 0.75}};
        for (const auto& [x, y] : places) {
            const QImage page = shown(MUST(reports::balloonedDrawing(drawing, {{QStringLiteral("8"), placeAt(x, y)}})));
            QRect red;
            for (int row = 0; row < page.height(); ++row) {
                for (int column = 0; column < page.width(); ++column) {
                    if (isRed(page.pixelColor(column, row)))
                        red |= QRect(column, row, 1, 1);
                }
            }
            QVERIFY(!red.isEmpty());
            const QPointF middle(x * page.width(), y * page.height());
            const QPointF off = QRectF(red).center() - middle;
            QVERIFY2(std::hypot(off.x(), off.y()) < 3, qPrintable(QStringLiteral("%1 %2").arg(off.x()).arg(off.y())));
            QVERIFY(qAbs(red.width() - red.height()) <= 2); // a circle, and nothing else
        }
    }

    void saysTheNumbersInWords()
    {
        const QByteArray pdf = MUST(reports::balloonedDrawing(
            pageTurned(0, false), {{QStringLiteral("12"), placeAt(0.3, 0.5)},
                                   {QStringLiteral("7.2(a)"), placeAt(0.6, 0.5)},
                                   {QStringLiteral("99"), placeAt(0.6, 0.5, 2)}})); // there is no second page
        const QString text = output("pdftotext", {pathOf(pdf), QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("12")) && text.contains(QStringLiteral("7.2(a)")));
        QVERIFY(!text.contains(QStringLiteral("99")));
        QVERIFY(output("qpdf", {QStringLiteral("--check"), pathOf(pdf)}).contains(QStringLiteral("No syntax or stream")));
    }

    void theSameBalloonsMakeTheSameBytes()
    {
        for (const QByteArray& drawing : {pageTurned(90, true), picture({300, 200}, "PNG")}) {
            const QList<DrawnBalloon> balloons{{QStringLiteral("1"), placeAt(0.5, 0.5)}};
            QCOMPARE(MUST(reports::balloonedDrawing(drawing, balloons)),
                     MUST(reports::balloonedDrawing(drawing, balloons)));
        }
    }

    void refusesWhatIsNoDrawing_data()
    {
        QTest::addColumn<QByteArray>("drawing");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no PDF behind its head") << QByteArray("%PDF-1.7\nnothing");
        QTest::newRow("half a picture") << picture({400, 200}, "PNG").first(60);
        QTest::newRow("a transparent picture") << picture({40, 20}, "PNG", QImage::Format_ARGB32);
        QTest::newRow("a picture's head") << QByteArray("\xff\xd8\xff nothing");
        QTest::newRow("a page without a size") << pageTurned(0, false).replace("[0 0 200 100]", "[0 0 0 100]  ");
        QTest::newRow("a page that is turned askew") << pageTurned(0, false).replace("/Rotate 0", "/Rotate 7");
    }
    void refusesWhatIsNoDrawing()
    {
        QFETCH(QByteArray, drawing);
        const auto refused = reports::balloonedDrawing(drawing, {{QStringLiteral("1"), placeAt(0.5, 0.5)}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QVERIFY(refused.error().message.contains(QStringLiteral("Keep it anew")));
    }

private:
    QString pathOf(const QByteArray& pdf)
    {
        return keepIn(m_folder, QStringLiteral("drawing%1.pdf").arg(++m_files), pdf);
    }
    static QString output(const char* program, const QStringList& arguments)
    {
        const ToolOutput output = runTool(QString::fromLatin1(program), arguments);
        if (output.status != 0)
            qFatal("%s: %s", program, qPrintable(output.text));
        return output.text;
    }
    /// The first page as poppler draws it, twice as large as it is.
    QImage shown(const QByteArray& pdf)
    {
        const QString path = pathOf(pdf);
        output("pdftoppm", {QStringLiteral("-r"), QStringLiteral("144"), QStringLiteral("-singlefile"),
                            QStringLiteral("-cropbox"), QStringLiteral("-png"), path, path});
        QImage page;
        if (!page.load(path + QStringLiteral(".png")))
            qFatal("no picture of the page");
        return page;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestBalloonedDrawing)
#include "tst_ballooned_drawing.moc"
