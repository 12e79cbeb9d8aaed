// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/decimal.h"
#include "reports/verdict_text.h"
#include "support/testing.h"

using namespace clew;
using domain::ResultLine;

class TestVerdictText final : public QObject
{
    Q_OBJECT

private slots:
    void printsAnAcceptanceZoneRoundedInward_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("upper");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char* value, const char* lower, const char* upper, const char* printed) {
            QTest::addRow("%s in %s, %s", value, lower, upper)
                << QString(QLatin1String(value)) << QString(QLatin1String(lower)) << QString(QLatin1String(upper))
                << QString::fromUtf8(printed);
        };
        row("4.522", "4.201644854", "4.798355146", "4.2017 … 4.7983");
        row("4.5", "4.201644854", "4.798355146", "4.21 … 4.79");
        row("4.522", "4.2", "4.8", "4.2 … 4.8");
        row("4.522", "4.2000000001", "4.7999999999", "4.2001 … 4.7999");
        row("0.042", "", "0.048355146", "≤ 0.0483");
        row("9.001", "8.000000001", "", "≥ 8.0001");
        row("-0.002", "-0.00345", "-0.00115", "−0.0034 … −0.0012");
        row("0.001", "-0.00004", "0.00004", "0.0000 … 0.0000");
        row("5", "", "", "");
        row("12.3", "OK", "", "≥ OK");
    }
    void printsAnAcceptanceZoneRoundedInward()
    {
        QFETCH(QString, value);
        QFETCH(QString, lower);
        QFETCH(QString, upper);
        ResultLine result;
        result.value = value;
        result.acceptanceLower = lower;
        result.acceptanceUpper = upper;
        QTEST(reports::acceptanceText(result), "printed");
    }

    void printsAnUncertaintyInTwoDigitsRoundedUp_data()
    {
        QTest::addColumn<QString>("printed");
        const std::pair<const char*, const char*> rows[] = {{"0.000583096", "0.00059"},
                                                            {"0.0003", "0.0003"},
                                                            {"0.00030", "0.00030"},
                                                            {"0.00125", "0.0013"},
                                                            {"0.000996", "0.00100"},
                                                            {"1.51", "1.6"},
                                                            {"12.34", "13"},
                                                            {"123.4", "123.4"},
                                                            {"0.0000001", "0.0000001"},
                                                            {"", ""},
                                                            {"0", "0"}};
        for (const auto& [exact, printed] : rows)
            QTest::newRow(exact) << QString::fromLatin1(printed);
    }
    void printsAnUncertaintyInTwoDigitsRoundedUp()
    {
        QTEST(reports::printedUncertainty(QString::fromUtf8(QTest::currentDataTag())), "printed");
    }
    void printsAZoneInOneDigitMoreThanTheUncertaintySays()
    {
        ResultLine result;
        result.value = QStringLiteral("8.0035");
        result.uncertainty = QStringLiteral("0.000583096");
        result.acceptanceLower = QStringLiteral("8.000479554");
        result.acceptanceUpper = QStringLiteral("8.005520446");
        QCOMPARE(reports::acceptanceText(result), QStringLiteral("8.000480 … 8.005520"));
    }

    /// Brute force: thousandths against every limit of five decimals from -0.01 to 0.01.
    void leavesEveryValueOnItsSideOfThePrintedLimit()
    {
        ResultLine result;
        for (int limit = -1000; limit <= 1000; ++limit) {
            result.value = QStringLiteral("0.001");
            result.acceptanceLower = MUST(Decimal::create(limit, 5)).toText();
            QString printed = reports::acceptanceText(result).mid(2);
            const Decimal shown = MUST(Decimal::parse(printed.replace(QChar(0x2212), u'-')));
            for (int thousandths = -10; thousandths <= 10; ++thousandths) {
                const Decimal value = MUST(Decimal::create(thousandths, 3));
                QCOMPARE(value >= shown, thousandths * 100 >= limit);
            }
        }
    }

    void printsAProbabilityThatNobodyTakesForCertainty_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<bool>("certain");
        QTest::newRow("1.000000") << QStringLiteral("p > 0.9999") << true;
        QTest::newRow("0.999900") << QStringLiteral("p = 0.9999") << false;
        QTest::newRow("0.97725") << QStringLiteral("p = 0.9772") << false;
        QTest::newRow("0.999") << QStringLiteral("p = 0.999") << false;
        QTest::newRow("0.000000") << QStringLiteral("p < 0.0001") << false;
        QTest::newRow("") << QString() << false;
    }
    void printsAProbabilityThatNobodyTakesForCertainty()
    {
        const QString probability = QString::fromUtf8(QTest::currentDataTag());
        QTEST(reports::probabilityText(probability), "printed");
        QTEST(reports::isPracticallyCertain(probability), "certain");
    }
    void tellsWhatWasJudgedBesideTheValue_data()
    {
        QTest::addColumn<QString>("corrected");
        QTest::addColumn<QString>("bonus");
        QTest::addColumn<QString>("told");
        QTest::newRow("as measured") << ""
                                     << ""
                                     << "";
        QTest::newRow("in one digit more than is printed") << "10.499984321"
                                                           << ""
                                                           << "at 20 °C 10.49998";
        QTest::newRow("brought to 20 degrees") << "10.49998"
                                               << ""
                                               << "at 20 °C 10.49998";
        QTest::newRow("widened") << ""
                                 << "0.007"
                                 << "tolerance +0.007 by size";
        QTest::newRow("widened by less than is printed") << "" << "0.00294068" << "tolerance +0.00294 by size";
        QTest::newRow("a size that adds nothing") << ""
                                                  << "0.000"
                                                  << "";
        QTest::newRow("both") << "-0.001"
                              << "0.007"
                              << "at 20 °C \u22120.001, tolerance +0.007 by size";
    }
    void tellsWhatWasJudgedBesideTheValue()
    {
        QFETCH(QString, corrected);
        QFETCH(QString, bonus);
        domain::JudgedFacts facts;
        facts.corrected = corrected;
        facts.bonus = bonus;
        QStringList told;
        for (const reports::Phrase& phrase : reports::judgedBesides(facts, 4))
            told.append(phrase.text);
        QTEST(told.join(QStringLiteral(", ")), "told");
    }
};

QTEST_APPLESS_MAIN(TestVerdictText)
#include "tst_verdict_text.moc"
