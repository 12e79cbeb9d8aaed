// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/measured_text.h"
#include "support/testing.h"

using namespace clew;

namespace {

qint64 baseValue(const Quantity& value)
{
    if (const auto length = value.length())
        return length->toPicometres();
    if (const auto angle = value.angle())
        return angle->toNanoArcseconds();
    return value.decimal()->mantissa();
}

void addRefusals(std::initializer_list<std::pair<const char*, const char*>> rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    for (const auto& [text, reason] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(reason);
}

} // namespace

class TestMeasuredText final : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatPeopleTypeAndGaugesSend_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Unit>("asked");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<Unit>("written");
        const auto row = [](const char* text, Unit asked, qint64 value, int decimals, Unit written) {
            QTest::newRow(text) << QString::fromUtf8(text) << asked << value << decimals << written;
        };
        const Unit mm = Unit::Millimetre;
        row("17.498", mm, 17498000000, 3, mm);
        row("17,498", mm, 17498000000, 3, mm);
        row("1,000", mm, 1000000000, 3, mm);
        row("+.0012", mm, 1200000, 4, mm);
        row("-0.0012", mm, -1200000, 4, mm);
        row("\u22120,0012", mm, -1200000, 4, mm);
        row("  12.5  ", mm, 12500000000, 1, mm);
        row("+0000.0120", mm, 12000000, 4, mm);
        row("12.5 mm", mm, 12500000000, 1, mm);
        row("12.5mm", mm, 12500000000, 1, mm);
        row("+1.4 \u00b5m", mm, 1400000, 1, Unit::Micrometre);
        row("+1,4\u00a0\u03bcm", mm, 1400000, 1, Unit::Micrometre);
        row("-3um", mm, -3000000, 0, Unit::Micrometre);
        row("0.68897", Unit::Inch, 17499838000, 5, Unit::Inch);
        row("0.5\"", Unit::Inch, 12700000000, 1, Unit::Inch);
        row("5 uin", Unit::Inch, 127000, 0, Unit::MicroInch);
        row("1.123456789", mm, 1123456789, 9, mm);
        row("-0", mm, 0, 0, mm);
        row("9223372036.854775807", mm, 9223372036854775807, 9, mm);
        row("45,5\u00b0", Unit::Degree, 163800000000000, 1, Unit::Degree);
        row("30'", Unit::Degree, 1800000000000, 0, Unit::ArcMinute);
        row("2.5\"", Unit::Degree, 2500000000, 1, Unit::ArcSecond);
        row("350 HV", Unit::Vickers, 350, 0, Unit::Vickers);
        row("99,50 %", Unit::Percent, 9950, 2, Unit::Percent);
        row("20.1\u00b0C", Unit::Celsius, 201, 1, Unit::Celsius);
    }
    void takesWhatPeopleTypeAndGaugesSend()
    {
        QFETCH(QString, text);
        QFETCH(Unit, asked);
        const MeasuredText measured = MUST(parseTyped(text, asked));
        QTEST(baseValue(measured.value), "value");
        QTEST(measured.decimals, "decimals");
        QTEST(measured.unit, "written");
        QCOMPARE(measured.text, text);
        QVERIFY(!measured.rounded);
    }

    void refusesTyped_data()
    {
        addRefusals({
            {"", "is empty"},
            {"   ", "is empty"},
            {"1.000,5", "two decimal signs"},
            {"1,000.5", "two decimal signs"},
            {"1.2.3", "two decimal signs"},
            {"1 234.5", "blank inside"},
            {"1\u00a0234.5", "blank inside"},
            {"1'234.5", "is no unit for a value in mm"},
            {"1e-3", "exponent"},
            {"1E3 mm", "exponent"},
            {"nan", "no measured value"},
            {"-inf", "no measured value"},
            {"infinity", "no measured value"},
            {"5.", "write it like"},
            {".", "write it like"},
            {"-", "write it like"},
            {"mm", "write it like"},
            {"- 5", "write it like"},
            {"\u20135", "write it like"},
            {"--5", "write it like"},
            {"\u0665", "write it like"},
            {"\uff15", "write it like"},
            {"0x5", "is no unit for a value in mm"},
            {"5 \u00b0", "is no unit for a value in mm"},
            {"5 kg", "is no unit for a value in mm"},
            {"5 mm mm", "is no unit for a value in mm"},
            {"5 Mm", "is no unit for a value in mm"},
            {"1.0000000000", "10 decimals"},
            {"0.0000001 \u00b5m", "7 decimals"},
            {"0.123456789 in", "9 decimals"},
            {"9223372036.854775808", "beyond what can be kept"},
            {"-9223372036.854775808", "beyond what can be kept"},
        });
    }
    void refusesTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto measured = parseTyped(text, Unit::Millimetre);
        QVERIFY(!measured);
        QVERIFY(measured.error().code == Error::Code::Invalid);
        QVERIFY2(measured.error().message.contains(reason), qPrintable(measured.error().message));
    }

    void refusesAnotherUnitWhereUnitsStandAlone()
    {
        QVERIFY(!parseTyped(QStringLiteral("5 K"), Unit::Celsius));
        QVERIFY(!parseTyped(QStringLiteral("5 g"), Unit::Kilogram));
        QVERIFY(!parseTyped(QStringLiteral("5 mm"), Unit::Vickers));
        QVERIFY(!parseTyped(QStringLiteral("0.1234567890123456789"), Unit::Percent));
        QVERIFY(!parseTyped(QStringLiteral("9223372036854775808"), Unit::Percent));
    }

    void marksTypedRadiansAsRounded()
    {
        QVERIFY(MUST(parseTyped(QStringLiteral("1.5 mrad"), Unit::Degree)).rounded);
        QVERIFY(!MUST(parseTyped(QStringLiteral("0 mrad"), Unit::Degree)).rounded);
    }

    void takesWhatFilesHold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<bool>("rounded");
        const auto row = [](const char* text, Unit unit, qint64 value, int decimals, bool rounded) {
            QTest::newRow(text) << QString::fromUtf8(text) << unit << value << decimals << rounded;
        };
        const Unit mm = Unit::Millimetre;
        row("17.498", mm, 17498000000, 3, false);
        row("17.498999999999999", mm, 17499000000, 15, true);
        row("1.2E-3", mm, 1200000, 4, false);
        row("1.2e-03", mm, 1200000, 4, false);
        row("1.25E+1", mm, 12500000000, 1, false);
        row("12.", mm, 12000000000, 0, false);
        row(" .5 ", mm, 500000000, 1, false);
        row("1.00000000000000000000", mm, 1000000000, 20, false);
        row("0.0000000005", mm, 0, 10, true);
        row("0.0000000015", mm, 2, 10, true);
        row("0.00000000050000000000000000000000000000000001", mm, 1, 44, true);
        row("-0.0000000025", mm, -2, 10, true);
        row("1e-400", mm, 0, 400, true);
        row("0e999999999", mm, 0, 0, false);
        row("9223372036.8547758074", mm, 9223372036854775807, 10, true);
        row("0.688976377952756", Unit::Inch, 17500000000, 15, true);
        row("0.30000000000000004", Unit::Percent, 30000000000000004, 17, false);
        row("20.100000000000001421", Unit::Celsius, 201000000000000014, 18, true);
        row("1234567890123456789.4", Unit::Newton, 1234567890123456789, 1, true);
    }
    void takesWhatFilesHold()
    {
        QFETCH(QString, text);
        QFETCH(Unit, unit);
        const MeasuredText measured = MUST(parseFile(text, unit));
        QTEST(baseValue(measured.value), "value");
        QTEST(measured.decimals, "decimals");
        QTEST(measured.rounded, "rounded");
        QCOMPARE(measured.text, text);
        QVERIFY(measured.unit == unit);
    }

    void refusesFromFiles_data()
    {
        addRefusals({
            {"", "is empty"},
            {"NaN", "no measured value"},
            {"INF", "no measured value"},
            {"-1.#INF", "no measured value"},
            {"1.#IND", "no measured value"},
            {"1e309", "beyond what can be kept"},
            {"-1e309", "beyond what can be kept"},
            {"1e11", "beyond what can be kept"},
            {"1,5", "decimal sign must be"},
            {"1.5 mm", "write the number alone"},
            {"1e", "exponent has no digits"},
            {"1e+", "exponent has no digits"},
            {"\u22121", "write it like"},
            {"---", "write it like"},
            {"0x1p3", "write the number alone"},
        });
        QTest::newRow("too long") << QString(401, QLatin1Char('1')) << QStringLiteral("longer than 400 signs");
    }
    void refusesFromFiles()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto measured = parseFile(text, Unit::Millimetre);
        QVERIFY(!measured);
        QVERIFY2(measured.error().message.contains(reason), qPrintable(measured.error().message));
    }

    void takesACommaFromFilesOnlyWhereTold()
    {
        const MeasuredText measured = MUST(parseFile(QStringLiteral("1,25E-1"), Unit::Millimetre, DecimalSign::Comma));
        QCOMPARE(baseValue(measured.value), 125000000);
        QVERIFY(!parseFile(QStringLiteral("1.25"), Unit::Millimetre, DecimalSign::Comma));
    }
};

QTEST_APPLESS_MAIN(TestMeasuredText)
#include "tst_measured_text.moc"
