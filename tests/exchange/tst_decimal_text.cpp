// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/decimal_text.h"
#include "support/testing.h"

using namespace clew::exchange;

class TestDecimalText final : public QObject
{
    Q_OBJECT

private slots:
    void subtractsExactly_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("difference");
        // worked with python3's decimal module at 60 digits
        QTest::newRow("tenths") << "4.8"
                                << "4.5"
                                << "0.3";
        QTest::newRow("below zero") << "4.2"
                                    << "4.5"
                                    << "-0.3";
        QTest::newRow("noise") << "945.20274658203107"
                               << "944.80274658203098"
                               << "0.40000000000009";
        QTest::newRow("exponents") << "1e3"
                                   << "1E-3"
                                   << "999.999";
        QTest::newRow("keeps decimals") << "10.503"
                                        << "10.500"
                                        << "0.003";
        QTest::newRow("16 digits before the point") << "9999999999999999"
                                                    << "1"
                                                    << "9999999999999998";
    }
    void subtractsExactly()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const auto difference = DecimalText::parse(left)->minus(*DecimalText::parse(right));
        QVERIFY(difference.has_value());
        QTEST(difference->toString(), "difference");
    }

    void refusesRatherThanRounds()
    {
        QVERIFY(!DecimalText::parse(QString(37, u'7')));
        QVERIFY(!DecimalText::parse(QStringLiteral("1e16")));
        const auto large = DecimalText::parse(QStringLiteral("1000000000000000"));
        const auto small = DecimalText::parse(QStringLiteral("1e-30"));
        QVERIFY(large && small);
        QVERIFY(!large->minus(*small));
    }

    void halves()
    {
        QCOMPARE(DecimalText::parse(QStringLiteral("0.25"))->half()->toString(), QStringLiteral("0.125"));
        QCOMPARE(DecimalText::parse(QStringLiteral("4"))->half()->toString(), QStringLiteral("2"));
        QCOMPARE(DecimalText::parse(QStringLiteral("-1.5"))->half()->toString(), QStringLiteral("-0.75"));
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", " ", ".", "-", "+", "e1", "1e", "nan", "inf", "1_000", "1,5", "１", "1e99999"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, text);
        QVERIFY(!DecimalText::parse(text));
        QVERIFY(!isFiniteNumber(text));
    }
};

QTEST_APPLESS_MAIN(TestDecimalText)
#include "tst_decimal_text.moc"
