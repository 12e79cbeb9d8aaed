// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/font_set.h"
#include "support/sample_documents.h"

using namespace clew;

class TestFontSet final : public QObject
{
    Q_OBJECT

    const reports::FontSet m_fonts = [] { return MUST(reports::FontSet::shipped()); }();

private slots:
    void hasEverySignOfTheTrade()
    {
        const QString signs =
            QStringLiteral("µØ±°⌀⌖⏥⌭⊥∥◎↗⌰⌒⌓⌯⏤○∠ⓂⓁⓈⓅⓊ×≤≥√Ωσ²³·–—…“”„‘’€§ÄÖÜäöüßéàçñøåłžřőŞğИванΑλέξ✓✕◇☐☒└");
        QVERIFY2(!m_fonts.firstUnknown(signs), qPrintable(signs));
    }

    void drawsTextByOneFontAndSignsByAnother()
    {
        const auto runs = m_fonts.runs(QStringLiteral("⌖ Ø 0.010 Ⓜ"), reports::Weight::Regular);
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs[0].font, 3);
        QCOMPARE(runs[1].text, QStringLiteral(" Ø 0.010 "));
        QCOMPARE(runs[2].font, 2);
        QVERIFY2(m_fonts.drawnSize(3, 6.5) >= 8, "thin signs need 8 pt");
        QCOMPARE(m_fonts.drawnSize(0, 6.5), 6.5);
    }

    void refusesWhatItCantDrawFaithfully_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji") << QStringLiteral("ok 😀");
        QTest::newRow("chinese") << QStringLiteral("检验");
        QTest::newRow("arabic, drawn unshaped") << QStringLiteral("سلام");
        QTest::newRow("hebrew, drawn backwards") << QStringLiteral("שלום");
        QTest::newRow("devanagari") << QStringLiteral("नमस्ते");
        QTest::newRow("control") << QStringLiteral("a\u0007b");
        QTest::newRow("lone surrogate") << QString(QChar(0xD83D));
        QTest::newRow("bidi override") << QStringLiteral("a\u202Eb");
    }
    void refusesWhatItCantDrawFaithfully()
    {
        QFETCH(QString, text);
        QVERIFY(m_fonts.firstUnknown(text));
    }

    void composesAndUnifiesSigns()
    {
        QCOMPARE(reports::printable(QStringLiteral("a\u0308 2 \u03BCm 5 \u2126 1 \u212B")),
                 QStringLiteral("ä 2 \u00B5m 5 \u03A9 1 \u00C5"));
        QCOMPARE(reports::printable(QStringLiteral("\u03BC\u03AE\u03C4")), QStringLiteral("\u03BC\u03AE\u03C4"));
        QCOMPARE(reports::printable(QStringLiteral("a\r\nb\tc\u200Bd\u00AD")), QStringLiteral("a\nb cd"));
    }

    void refusesADamagedFont()
    {
        const QByteArray font = m_fonts.file(reports::FontSet::regular);
        QVERIFY(reports::TrueType::read(font));
        for (const qsizetype size : {0, 3, 12, 200, 5000})
            QVERIFY(!reports::TrueType::read(font.left(size)));
    }
};

QTEST_APPLESS_MAIN(TestFontSet)
#include "tst_font_set.moc"
