// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/text_wrap.h"
#include "support/sample_documents.h"

using namespace clew;
using reports::Weight;

class TestTextWrap final : public QObject
{
    Q_OBJECT

    const reports::FontSet m_fonts = [] { return MUST(reports::FontSet::shipped()); }();

    QStringList lines(const QString& text, double width) const
    {
        return reports::wrap(text, width, Weight::Regular, 8, m_fonts);
    }

    static double sum(const QList<double>& widths) { return std::accumulate(widths.cbegin(), widths.cend(), 0.0); }

private slots:
    void breaksAtSpacesAndKeepsEveryWord()
    {
        const QString text = QStringLiteral("All edges free of burrs at ten times magnification");
        const QStringList broken = lines(text, 25);
        QVERIFY(broken.size() > 2);
        QCOMPARE(broken.join(u' '), text);
        for (const QString& line : broken)
            QVERIFY(m_fonts.width(line, Weight::Regular, 8) <= 25);
    }

    void keepsANumberWithItsUnit()
    {
        for (double width = 8; width < 40; width += 1) {
            for (const QString& line : lines(QStringLiteral("no particles > 50 µm on seats"), width))
                QVERIFY2(!line.startsWith(QStringLiteral("µm")), qPrintable(line));
        }
    }

    void breaksALongWordAfterItsSignsFirst()
    {
        QCOMPARE(lines(QStringLiteral("WO-2026-0107/plan_LB-7"), 12).join(QString()),
                 QStringLiteral("WO-2026-0107/plan_LB-7"));
        QVERIFY(lines(QStringLiteral("WO-2026-0107/plan_LB-7"), 12).first().endsWith(u'-'));
    }

    void cutsAHashThatFitsNowhere()
    {
        const QString hash(64, u'b');
        const QStringList broken = lines(hash, 20);
        QVERIFY(broken.size() > 3);
        QCOMPARE(broken.join(QString()), hash);
    }

    void givesOneEmptyLineForNothing()
    {
        QCOMPARE(lines(QString(), 20), QStringList{QString()});
        QCOMPARE(lines(QStringLiteral("a\n\nb"), 20).size(), 3);
    }

    void neverGoesOnForEverInAColumnOfNoWidth() { QCOMPARE(lines(QStringLiteral("abc"), 0).size(), 3); }

    void columnsFillTheTableExactly_data()
    {
        QTest::addColumn<double>("total");
        for (const double total : {20.0, 60.0, 100.0, 180.0, 500.0})
            QTest::addRow("%g mm", total) << total;
    }
    void columnsFillTheTableExactly()
    {
        QFETCH(double, total);
        const QList<double> widths =
            reports::columnWidths({{10, 8, 12, 14}, {40, 20, 30, 120}, {20, 15, 15, 15}}, total);
        QVERIFY2(qAbs(sum(widths) - total) < 1e-6, qPrintable(QString::number(sum(widths))));
    }

    void narrowColumnsKeepTheirWordsWhenWideOnesDont()
    {
        const QList<double> widths = reports::columnWidths({{1, 90, 90, 90}, {1, 12, 12, 12}, {1, 70, 70, 70}}, 100);
        QCOMPARE(widths, (QList<double>{44, 12, 44}));
    }

    void noWordIsCutWhileThereIsRoom()
    {
        const QList<double> widths = reports::columnWidths({{1, 30, 40, 60}, {100, 5, 5, 300}}, 80);
        QVERIFY(widths[0] >= 30 && widths[1] >= 5);
    }
};

QTEST_APPLESS_MAIN(TestTextWrap)
#include "tst_text_wrap.moc"
