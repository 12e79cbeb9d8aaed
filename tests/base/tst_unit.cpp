// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/unit.h"
#include "support/testing.h"

using namespace clew;

class TestUnit final : public QObject
{
    Q_OBJECT

private slots:
    void readsEachUnitByItsOwnText()
    {
        QSet<QString> texts;
        for (const Unit unit : allUnits) {
            const QString text = unitText(unit);
            QVERIFY2(!texts.contains(text), qPrintable(text));
            texts.insert(text);
            QVERIFY2(MUST(parseUnit(text)) == unit, qPrintable(text));
            QVERIFY(findUnit(text, dimensionOf(unit)) == unit);
            QVERIFY(mostDecimals(unit) > 0 && mostDecimals(unit) <= 18);
        }
        QCOMPARE(texts.size(), qsizetype(allUnits.size()));
    }

    void readsOtherSpellings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char* text, const char* unit) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(unit);
        };
        row("um", "\u00b5m");
        row("\u03bcm", "\u00b5m");
        row(" mm ", "mm");
        row("INCH", "in");
        row("uin", "\u00b5in");
        row("deg", "\u00b0");
        row("arcmin", "arcmin");
        row("'", "arcmin");
        row("degC", "\u00b0C");
        row("N\u00b7m", "Nm");
        row("pc", "pcs");
    }
    void readsOtherSpellings()
    {
        QFETCH(QString, text);
        QTEST(unitText(MUST(parseUnit(text))), "unit");
    }

    void refusesWhatIsNoUnit_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", " ", "Mm", "mM", "furlong", "mm/min", "m m", "k"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoUnit()
    {
        QFETCH(QString, text);
        const auto unit = parseUnit(text);
        QVERIFY(!unit);
        QVERIFY(unit.error().code == Error::Code::Invalid);
    }

    void asksWhichOfTwoADoubleQuoteMeans()
    {
        const QString quote = QStringLiteral("\"");
        const auto unit = parseUnit(quote);
        QVERIFY(!unit);
        QVERIFY2(unit.error().message.contains(QStringLiteral("in or arcsec")), qPrintable(unit.error().message));
        QVERIFY(findUnit(quote, Dimension::Length) == Unit::Inch);
        QVERIFY(findUnit(quote, Dimension::Angle) == Unit::ArcSecond);
        QVERIFY(!findUnit(quote, Dimension::Other));
    }
};

QTEST_APPLESS_MAIN(TestUnit)
#include "tst_unit.moc"
