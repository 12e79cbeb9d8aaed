// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/descriptive.h"
#include "metrology/oracle_numbers.h"

#include <QTextStream>

#include <numeric>

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

/// The observations of a StRD file: what stands alone on a line after the heading "Data".
std::vector<double> strdValues(const QString& name)
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/metrology/strd/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no StRD file");
    std::vector<double> values;
    for (const QByteArray& line : file.readAll().split('\n')) {
        bool isNumber = false;
        const double value = line.trimmed().toDouble(&isNumber);
        if (isNumber)
            values.push_back(value);
    }
    return values;
}

/// NumAcc2 to 4 as StRD describes them: first the mean, then pairs of one tenth below and above it.
std::vector<double> strdPairs(double mean, double below, double above)
{
    std::vector<double> values{mean};
    for (int i = 0; i < 500; ++i) {
        values.push_back(below);
        values.push_back(above);
    }
    return values;
}

} // namespace

class TestDescriptive final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheCertifiedDigits_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("meanCertified");
        QTest::addColumn<double>("sCertified");
        QTest::addColumn<double>("lagOneCertified");
        QTest::addColumn<double>("digitsOfS");
        QTest::addColumn<double>("digitsOfLagOne");
        const auto row = [](const char* name, const std::vector<double>& values, int n, double mean, double s,
                            double lagOne, double digitsOfS = 14, double digitsOfLagOne = 14) {
            QTest::newRow(name) << values << n << mean << s << lagOne << digitsOfS << digitsOfLagOne;
        };
        row("Lew", strdValues(QStringLiteral("Lew")), 200, -177.435000000000, 277.332168044316, -0.307304800605679);
        // Four leading digits are the same in all values, and few have an exact double.
        row("Mavro", strdValues(QStringLiteral("Mavro")), 50, 2.00185600000000, 0.000429123454003053, 0.937989183438248,
            12, 12);
        row("Michelso", strdValues(QStringLiteral("Michelso")), 100, 299.852400000000, 0.0790105478190518,
            0.535199668621283, 12, 12);
        row("NumAcc1", strdValues(QStringLiteral("NumAcc1")), 3, 10000002, 1, -0.5);
        row("NumAcc2", strdPairs(1.2, 1.1, 1.3), 1001, 1.2, 0.1, -0.999, 14, 14);
        // s is 0.1, but the doubles nearest to 1000000.1 and .3 are up to 5e-11 off, those to 10000000.1 and .3 7e-10.
        row("NumAcc3", strdValues(QStringLiteral("NumAcc3")), 1001, 1000000.2, 0.1, -0.999, 9, 9);
        row("NumAcc4", strdPairs(10000000.2, 10000000.1, 10000000.3), 1001, 10000000.2, 0.1, -0.999, 8, 8);
        // The same two as exact deviations from their first value, in tenths: nothing is lost.
        row("NumAcc3 and 4 as deviations", strdPairs(0, -1, 1), 1001, 0, 1, -0.999, 15, 15);
    }
    void keepsTheCertifiedDigits()
    {
        QFETCH(std::vector<double>, values);
        QFETCH(double, meanCertified);
        QFETCH(double, sCertified);
        QFETCH(double, lagOneCertified);
        QTEST(int(values.size()), "n");
        const Description description = MUST(describe(values));
        const double mean = correctDigits(description.mean, meanCertified);
        const double s = correctDigits(description.s, sCertified);
        const double lagOne = correctDigits(*description.lagOne, lagOneCertified);
        const QString reached = QStringLiteral("mean %1, s %2, r1 %3").arg(mean).arg(s).arg(lagOne);
        qInfo("%s", qPrintable(reached));
        QVERIFY2(mean >= 15, qPrintable(reached));
        QFETCH(double, digitsOfS);
        QVERIFY2(s >= digitsOfS, qPrintable(reached));
        QFETCH(double, digitsOfLagOne);
        QVERIFY2(lagOne >= digitsOfLagOne, qPrintable(reached));
    }
    void aPlainSumOfSquaresWouldFailNumAcc4()
    {
        // The control of the test above: the textbook's one-pass formula loses them.
        const std::vector<double> values = strdPairs(10000000.2, 10000000.1, 10000000.3);
        const double n = double(values.size());
        const double sum = std::accumulate(values.begin(), values.end(), 0.0);
        const double squares = std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
        const double digits = correctDigits(std::sqrt((squares - sum * sum / n) / (n - 1)), 0.1);
        QVERIFY2(!(digits > 2), qPrintable(QString::number(digits)));
    }
    void followsShiftAndScale()
    {
        const std::vector<double> values{0.42, 0.55, 0.61, 0.48, 0.73, 0.39};
        const Description plain = MUST(describe(values));
        const Description moved = MUST(describe(scaled(values, -1000, 250)));
        QVERIFY_AGREES(moved.mean, -1000 * plain.mean + 250, 1e-14);
        QVERIFY_AGREES(moved.s, 1000 * plain.s, 1e-13);
        QVERIFY_AGREES(*moved.lagOne, *plain.lagOne, 1e-13);
        QVERIFY_AGREES(moved.median, -1000 * plain.median + 250, 1e-13);
    }
    void medianIsTheMiddle()
    {
        QCOMPARE(MUST(median(std::vector<double>{3, 1, 2})), 2.0);
        QCOMPARE(MUST(median(std::vector<double>{4, 1, 3, 2})), 2.5);
        QCOMPARE(MUST(median(std::vector<double>{7})), 7.0);
    }
    void percentileIsTheHandbooks()
    {
        // NIST/SEMATECH e-Handbook 7.2.6.2: the 90th percentile of twelve gauge measurements is 95.1981.
        const std::vector<double> values{95.1772, 95.1567, 95.1937, 95.1959, 95.1442, 95.0610,
                                         95.1591, 95.1195, 95.1065, 95.0925, 95.1990, 95.1682};
        QVERIFY_NEAR(MUST(percentile(values, 0.9)), 95.1981, 5e-5);
        QVERIFY_NEAR(MUST(percentile(values, 0.5)), MUST(median(values)), 1e-12);
        QCOMPARE(MUST(percentile(values, 0.01)), 95.0610);
        QCOMPARE(MUST(percentile(values, 0.99)), 95.1990);
    }
    void equalValuesHaveNoAutocorrelation()
    {
        const std::vector<double> values(12, 0.1);
        QCOMPARE(MUST(describe(values)).s, 0.0);
        QVERIFY(!MUST(describe(values)).lagOne);
        QVERIFY(!lagOneAutocorrelation(values));
    }
    void takesTheLargestAndSmallestNumbers()
    {
        QCOMPARE(MUST(mean(std::vector<double>{1e308, 1e308})), 1e308);
        QCOMPARE(MUST(median(std::vector<double>{1e308, 1e308})), 1e308);
        QVERIFY(MUST(standardDeviation(std::vector<double>{1e-300, 3e-300})) > 1e-300);
        const auto tooLarge = range(std::vector<double>{-1.7e308, 1.7e308});
        QVERIFY(!tooLarge && tooLarge.error().message.contains(QStringLiteral("larger unit")));
    }
    void refusesWhatHasNoMeaning_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const auto& result, const char* says) {
            QTest::newRow(name) << !result << (result ? QString() : result.error().message) << QString::fromUtf8(says);
        };
        row("mean of none", mean({}), "At least 1 values are needed; there are 0.");
        row("s of one", standardDeviation(std::vector<double>{1}), "At least 2");
        row("NaN", mean(std::vector<double>{1, notANumber}), "Value 2 is not a finite number");
        row("infinite", describe(std::vector<double>{infinity, 1}), "Value 1 is not a finite number");
        row("minus infinite", median(std::vector<double>{1, 2, -infinity}), "Value 3");
        row("percentile 0", percentile(std::vector<double>{1, 2}, 0), "between 0 and 1");
        row("percentile 1", percentile(std::vector<double>{1, 2}, 1), "between 0 and 1");
        row("percentile NaN", percentile(std::vector<double>{1, 2}, notANumber), "between 0 and 1");
        row("range of none", range({}), "At least 1");
    }
    void refusesWhatHasNoMeaning()
    {
        QTEST(true, "refused");
        QFETCH(QString, message);
        QFETCH(QString, says);
        QVERIFY2(message.contains(says), qPrintable(message));
    }
};

QTEST_APPLESS_MAIN(TestDescriptive)
#include "tst_descriptive.moc"
