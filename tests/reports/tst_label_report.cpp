// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/label_report.h"
#include "reports/traveller_report.h"
#include "support/run_tool.h"
#include "support/testing.h"

#include <QDir>
#include <QImage>

#include <ZXing/ReadBarcode.h>

using namespace clew;
using namespace clew::domain;
using namespace clew::reports;
using namespace clew::test;

namespace {

const Instant labelDay = Instant::fromMilliseconds(1772800000000);

/// Every code that ZXing finds in a picture, as scanners send it: FNC1 as the group separator.
QStringList codesIn(const QImage& picture)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::DataMatrix);
    QStringList codes;
    const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(picture.bytesPerLine()));
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
        if (result.contentType() == ZXing::ContentType::GS1)
            codes.append(QString::fromLatin1(reinterpret_cast<const char*>(result.bytes().data()),
                                             static_cast<qsizetype>(result.bytes().size())));
    }
    return codes;
}

/// As somebody moves a scanner over a page: windows of a third by an eighth of it, which overlap.
QStringList codesIn(const QString& png)
{
    const QImage page = QImage(png).convertToFormat(QImage::Format_Grayscale8);
    if (page.height() < page.width())
        return codesIn(page);
    const int width = page.width() / 3;
    const int height = page.height() / 8;
    QStringList codes;
    for (int top = 0; top + height <= page.height(); top += height / 3) {
        for (int left = 0; left + width <= page.width(); left += width / 3)
            codes += codesIn(page.copy(left, top, width, height));
    }
    codes.removeDuplicates();
    return codes;
}

QStringList codesOf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString file = keepIn(folder, QStringLiteral("labels.pdf"), pdf);
    const auto drawn =
        runTool(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"), file,
                                             folder.filePath(QStringLiteral("page"))});
    if (drawn.status != 0)
        qFatal("pdftoppm: %s", qPrintable(drawn.text));
    QStringList codes;
    for (const QString& name : QDir(folder.path()).entryList({QStringLiteral("page*.png")}))
        codes += codesIn(folder.filePath(name));
    codes.sort();
    return codes;
}

LabelView labelOf(const char* brackets, const char* heading)
{
    LabelView view;
    view.elements = MUST(gs1FromBrackets(QString::fromUtf8(brackets)));
    view.heading = QString::fromUtf8(heading);
    view.lines = {QStringLiteral("LB-7 D"), QStringLiteral("Lens barrel 7, Ø 8"), QStringLiteral("Lot BL-40")};
    return view;
}

} // namespace

class TestLabelReport final : public QObject
{
    Q_OBJECT

private slots:
    void isReadBackByAScanner_data()
    {
        QTest::addColumn<QString>("brackets");
        QTest::newRow("unit with a trade item number") << "(01)09506000134352(240)LB-7(21)BRL-000123";
        QTest::newRow("unit") << "(240)LB-7(21)BRL-1";
        QTest::newRow("bag") << "(240)LB-7(10)HT-8841";
        QTest::newRow("tray") << "(240)LB-7(10)BL-40(91)TRAY";
        QTest::newRow("gauge") << "(92)AG-014";
        QTest::newRow("longest serial")
            << "(01)09506000134352(240)PART-NUMBER-OF-THIRTY-LETTERS1(21)SERIAL-OF-20-LETTERS";
    }
    void isReadBackByAScanner()
    {
        QFETCH(QString, brackets);
        const LabelView view = labelOf(brackets.toUtf8().constData(), "BRL-000123");
        for (const LabelPaper paper : {LabelPaper::Single, LabelPaper::Sheet}) {
            const auto issued = MUST(issueLabels({view}, paper, 0, labelDay));
            QCOMPARE(codesOf(issued.pdf), QStringList{gs1ToScan(view.elements)});
        }
    }

    void fillsSheetsFromTheFirstFreePlace()
    {
        QList<LabelView> labels;
        QStringList expected;
        for (int i = 1; i <= 26; ++i) {
            labels.append(labelOf(QByteArray("(240)LB-7(21)BRL-" + QByteArray::number(i)).constData(), "BRL"));
            expected.append(gs1ToScan(labels.last().elements));
        }
        expected.sort();
        const FontSet fonts = MUST(FontSet::shipped());
        QCOMPARE(MUST(labelPages(labels, LabelPaper::Sheet, 0, labelDay, fonts)).pages.size(), 2);
        QCOMPARE(MUST(labelPages(labels, LabelPaper::Sheet, 23, labelDay, fonts)).pages.size(), 3);
        QCOMPARE(MUST(labelPages(labels, LabelPaper::Single, 0, labelDay, fonts)).pages.size(), 26);
        QCOMPARE(codesOf(MUST(issueLabels(labels, LabelPaper::Sheet, 0, labelDay)).pdf), expected);
    }

    void refusesAWrongCheckDigitBeforePrinting()
    {
        LabelView view = labelOf("(240)LB-7(21)BRL-1", "BRL-1");
        view.elements.prepend({QStringLiteral("01"), QStringLiteral("09506000134353")});
        const auto issued = issueLabels({view}, LabelPaper::Single, 0, labelDay);
        QVERIFY(!issued);
        QVERIFY2(issued.error().message.contains(QStringLiteral("check digit should be 2")),
                 qPrintable(issued.error().message));
    }

    void printsATravellerWithACodeForEachOperation()
    {
        TravellerView view;
        view.organization = QStringLiteral("Feinwerk Optik");
        view.subject = QStringLiteral("Lot BL-40");
        view.part = QStringLiteral("LB-7 D");
        view.partName = QStringLiteral("Lens barrel 7");
        view.quantity = QStringLiteral("100 pcs");
        view.issued = labelDay;
        QStringList expected;
        for (int i = 1; i <= 12; ++i) {
            const QString number = QString::number(10 * i);
            TravellerOperation operation;
            operation.elements = {{QStringLiteral("10"), QStringLiteral("BL-40")},
                                  {QLatin1String(gs1Operation), number}};
            operation.number = number;
            operation.title = QStringLiteral("Turn side %1").arg(i);
            operation.machine = QStringLiteral("Lathe 2");
            operation.program = QStringLiteral("NC4471 7");
            view.operations.append(operation);
            expected.append(gs1ToScan(operation.elements));
        }
        expected.sort();
        const auto issued = MUST(issueTraveller(view));
        QCOMPARE(issued.pages, 2);
        QCOMPARE(codesOf(issued.pdf), expected);
        view.operations.clear();
        QVERIFY(!issueTraveller(view));
    }
};

QTEST_GUILESS_MAIN(TestLabelReport)
#include "tst_label_report.moc"
