// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/exact_value.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::domain;

class TestExactValue final : public QObject
{
    Q_OBJECT

private slots:
    void isPlainWhereTheUnitAllows_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 value, const char* unit, const char* text) {
            QTest::addRow("%s %s", text, unit) << value << QString::fromUtf8(unit) << QString::fromUtf8(text);
        };
        row(10'503'000'000, "mm", "10.503");
        row(-1, "mm", "-0.000000001");
        row(1'500'000, "µm", "1.5");
        row(25'400'000'000, "in", "1");
        row(254, "in", "0.00000001");
        row(3'600'000'000'000, "°", "1");
        row(0, "rad", "0");
        row(12'500'000'000, "%", "12.5");
    }
    void isPlainWhereTheUnitAllows()
    {
        QFETCH(qint64, value);
        QFETCH(QString, unit);
        QTEST(textOfInteger(value, MUST(parseUnit(unit))), "text");
    }

    /// A limit of 10.5 mm told in inches never ends; rounded to the unit's own decimals it would be another limit.
    void everyTextReadsBackAsItsInteger_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char* unit : {"m", "mm", "µm", "nm", "in", "µin", "°", "arcmin", "arcsec", "rad", "mrad", "%"})
            QTest::newRow(unit) << QString::fromUtf8(unit);
    }
    void everyTextReadsBackAsItsInteger()
    {
        QFETCH(QString, unit);
        const clew::Unit known = MUST(parseUnit(unit));
        for (qint64 value = 1; value < 4'000'000'000'000'000; value = value * 3 + 1) {
            for (const qint64 signedValue : {value, -value}) {
                const QString text = textOfInteger(signedValue, known);
                const auto read = exactFromFile(text, unit);
                QVERIFY2(read && read->value == signedValue, qPrintable(QStringLiteral("%1: %2").arg(value).arg(text)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestExactValue)
#include "tst_exact_value.moc"
