// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/angle.h"
#include "support/testing.h"

using namespace clew;

static_assert(Angle::degrees(1) == Angle::arcseconds(3600));
static_assert(Angle::arcseconds(1) == Angle::nanoArcseconds(1000000000));

class TestAngle final : public QObject
{
    Q_OBJECT

private slots:
    void readsAndPrintsExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<qint64>("nas");
        QTest::newRow("degrees") << QStringLiteral("45.5") << Unit::Degree << qint64(163800000000000);
        QTest::newRow("the 11th decimal") << QStringLiteral("0.00000000001") << Unit::Degree << qint64(36);
        QTest::newRow("arc minutes") << QStringLiteral("-30") << Unit::ArcMinute << qint64(-1800000000000);
        QTest::newRow("tenth of an arc second") << QStringLiteral("0.1") << Unit::ArcSecond << qint64(100000000);
    }
    void readsAndPrintsExactly()
    {
        QFETCH(QString, text);
        QFETCH(Unit, unit);
        const Angle angle = MUST(Angle::parse(text, unit));
        QTEST(qint64(angle.toNanoArcseconds()), "nas");
        QCOMPARE(angle.toExactText(unit), std::optional(text));
    }

    // 1 rad = 206264.806247096355156473357330… arc seconds (OEIS A155970).
    void roundsRadiansOnceHalfToEven()
    {
        QCOMPARE(MUST(Angle::parse(QStringLiteral("1"), Unit::Radian)).toNanoArcseconds(), 206264806247096);
        QCOMPARE(MUST(Angle::parse(QStringLiteral("1"), Unit::Milliradian)).toNanoArcseconds(), 206264806247);
        QCOMPARE(MUST(Angle::parse(QStringLiteral("-10000"), Unit::Radian)).toNanoArcseconds(), -2062648062470963552);
        // π to 14 decimals is a straight angle but for the digits left out: 3.2e-15 rad are 0.67 nas
        QCOMPARE(MUST(Angle::parse(QStringLiteral("3.14159265358979"), Unit::Radian)).toNanoArcseconds(),
                 648000000000000 - 1);
    }

    void printsRadiansToTheLastDigit()
    {
        QCOMPARE(Angle::degrees(180).toText(Unit::Radian, 18), QStringLiteral("3.141592653589793238"));
        QCOMPARE(Angle::degrees(1).toText(Unit::Milliradian, 6), QStringLiteral("17.453293"));
        QVERIFY(!Angle::degrees(1).toExactText(Unit::Radian));
        QCOMPARE(Angle::degrees(0).toExactText(Unit::Radian), std::optional(QStringLiteral("0")));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "45.123456789012", "45,5", "45\u00b0", "nan", "1e1", "2562048", "45\u00b030'"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Angle::parse(text, Unit::Degree));
    }

    void addsExactlyAndRefusesOverflow()
    {
        QCOMPARE(MUST(Angle::degrees(359).plus(Angle::degrees(2))).toText(Unit::Degree, 0), QStringLiteral("361"));
        QVERIFY(!Angle::degrees(2562047).plus(Angle::degrees(1)));
        QVERIFY(!Angle::parse(QStringLiteral("1"), Unit::Millimetre));
    }
};

QTEST_APPLESS_MAIN(TestAngle)
#include "tst_angle.moc"
