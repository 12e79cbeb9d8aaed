// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/conformance.h"
#include "metrology/test_numbers.h"
#include "metrology/verdict.h"

#include <QJsonArray>

#include <random>

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

Q_DECLARE_METATYPE(clew::metrology::Verdict)

/// Lengths in pm.
class TestVerdict final : public QObject
{
    Q_OBJECT

    static std::int64_t steps(double um) { return std::llround(um * 1e6); }
    static JudgingCase micrometres(double value, double half, double u, DecisionRule rule)
    {
        return {steps(value), {-steps(half), steps(half)}, std::move(rule), StatedUncertainty{u * 1e6, 2}, false};
    }

private slots:
    void probabilitiesAreThoseOfTheVectors()
    {
        QFile file(QStringLiteral(CLEW_TEST_DATA "/metrology/testvectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray vectors = QJsonDocument::fromJson(file.readAll())[QLatin1String("conformance")].toArray();
        QCOMPARE(vectors.size(), 5);
        for (const QJsonValue& vector : vectors) {
            SpecificationLimits limits;
            if (!vector[QLatin1String("L")].isNull())
                limits.lower = steps(vector[QLatin1String("L")].toDouble());
            limits.upper = steps(vector[QLatin1String("U")].toDouble());
            const double p = MUST(conformanceProbability(steps(vector[QLatin1String("y")].toDouble()), limits,
                                                         vector[QLatin1String("u")].toDouble() * 1e6));
            QVERIFY_NEAR(p, vector[QLatin1String("pc")].toDouble(), 5.1e-5);
        }
    }
    void probabilityKeepsItsDigitsFarOutside()
    {
        // 1 - Φ(10) and, beyond a lower limit, the same.
        QVERIFY_NEAR(MUST(conformanceProbability(11000, {-1000, 1000}, 1000)) / 7.6198530241605e-24, 1, 1e-9);
        QVERIFY_NEAR(MUST(conformanceProbability(-11000, {-1000, 1000}, 1000)) / 7.6198530241605e-24, 1, 1e-9);
    }
    /// The air gauge's bore, ±2 µm, u = 0.3016 µm.
    void theAirGaugeExampleHasItsVerdicts_data()
    {
        QTest::addColumn<double>("deviation");
        QTest::addColumn<double>("p");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](double deviation, double p, Verdict verdict) {
            QTest::addRow("%+g", deviation) << deviation << p << verdict;
        };
        row(0.915, 0.9998, Verdict::Conforms);
        row(1.45, 0.966, Verdict::Conforms);
        row(1.60, 0.908, Verdict::NotProven);
        row(2.00, 0.500, Verdict::NotProven);
        row(2.40, 0.092, Verdict::NotProven);
        row(2.60, 0.023, Verdict::DoesNotConform);
        row(-1.60, 0.908, Verdict::NotProven);
        row(-2.60, 0.023, Verdict::DoesNotConform);
    }
    void theAirGaugeExampleHasItsVerdicts()
    {
        QFETCH(double, deviation);
        QFETCH(double, p);
        const JudgedResult judged = MUST(judge(micrometres(deviation, 2, 0.3016, iso14253Rule())));
        QTEST(judged.verdict, "verdict");
        QVERIFY_NEAR(*judged.p, p, 6e-4);
        QVERIFY(judged.uncertaintyStated);
    }
    void integerLimitsHitExactlyDecideAsTheRuleSays_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char* rule, qint64 value, Verdict verdict) {
            QTest::addRow("%s %lld", rule, static_cast<long long>(value))
                << QString::fromLatin1(rule) << value << verdict;
        };
        // Limits ±1000 pm, U = 200 pm; the 95 % rule keeps 164.49 pm away, rounded to 165.
        row("simple", 1000, Verdict::Conforms);
        row("simple", 1001, Verdict::DoesNotConform);
        row("simple", -1000, Verdict::Conforms);
        row("simple", -1001, Verdict::DoesNotConform);
        row("full-u", 800, Verdict::Conforms);
        row("full-u", 801, Verdict::NotProven);
        row("full-u", 1200, Verdict::NotProven);
        row("full-u", 1201, Verdict::DoesNotConform);
        row("iso14253-1", 835, Verdict::Conforms);
        row("iso14253-1", 836, Verdict::NotProven);
        row("iso14253-1", -835, Verdict::Conforms);
        row("iso14253-1", -836, Verdict::NotProven);
        row("iso14253-1", 1165, Verdict::NotProven);
        row("iso14253-1", 1166, Verdict::DoesNotConform);
    }
    void integerLimitsHitExactlyDecideAsTheRuleSays()
    {
        QFETCH(QString, rule);
        QFETCH(qint64, value);
        const JudgingCase question{value, {-1000, 1000}, MUST(shippedRule(rule)), StatedUncertainty{100, 2}, false};
        QTEST(MUST(judge(question)).verdict, "verdict");
    }
    /// 8.00204 mm with a limit of 8.002 is outside, though it prints as 8.002.
    void comparesWhatWasMeasuredAndNotWhatIsPrinted()
    {
        const JudgingCase question{8002040000, {7998000000, 8002000000}, simpleAcceptanceRule(), std::nullopt, false};
        QCOMPARE(MUST(judge(question)).verdict, Verdict::DoesNotConform);
    }
    void aClosedZoneProvesNothing()
    {
        for (const DecisionRule& rule : {iso14253Rule(), fullUncertaintyRule()}) {
            const JudgedResult judged = MUST(judge(micrometres(0, 1, 0.6, rule)));
            QVERIFY(judged.zone.isClosed);
            QCOMPARE(judged.verdict, Verdict::NotProven);
        }
        QCOMPARE(MUST(judge(micrometres(5, 1, 0.6, iso14253Rule()))).verdict, Verdict::DoesNotConform);
    }
    /// However large the uncertainty: nothing within its limits is called nonconforming.
    void withinTheLimitsNothingIsRejected()
    {
        for (const double u : {0.1, 1.0, 10.0, 1000.0})
            for (const double value : {-1.0, 0.0, 1.0})
                QVERIFY(MUST(judge(micrometres(value, 1, u, iso14253Rule()))).verdict != Verdict::DoesNotConform);
    }
    void anUnknownUncertaintyIsJudgedSimplyAndMarked()
    {
        JudgingCase question{900, {-1000, 1000}, iso14253Rule(), std::nullopt, false};
        JudgedResult judged = MUST(judge(question));
        QCOMPARE(judged.verdict, Verdict::Conforms);
        QVERIFY(!judged.uncertaintyStated);
        QVERIFY(!judged.p);
        QCOMPARE(judged.rule.name, QStringLiteral("simple"));
        question.value = 1001;
        QCOMPARE(MUST(judge(question)).verdict, Verdict::DoesNotConform);
        question.mustStateUncertainty = true;
        judged = MUST(judge(question));
        QCOMPARE(judged.verdict, Verdict::NotJudged);
        QVERIFY(judged.because.contains(QStringLiteral("uncertainty")));
    }
    void limitsThatSayNothingAreNotJudged()
    {
        const JudgedResult swapped = MUST(judge({0, {5, 4}, simpleAcceptanceRule(), std::nullopt, false}));
        QCOMPARE(swapped.verdict, Verdict::NotJudged);
        QVERIFY(swapped.because.contains(QStringLiteral("above")));
        QCOMPARE(MUST(judge({0, {}, iso14253Rule(), StatedUncertainty{1, 2}, false})).verdict, Verdict::NotJudged);
    }
    void refusesAnUncertaintyThatIsNone()
    {
        for (const double u : {0.0, -0.1, notANumber, infinity}) {
            QVERIFY(!judge(micrometres(0, 1, u, simpleAcceptanceRule())));
            QVERIFY(!judge(micrometres(0, 1, u, iso14253Rule())));
        }
        QVERIFY(!judge({0, {-1, 1}, {QStringLiteral("bad"), {}, GuardBand::MultipleOfU, -1}, std::nullopt, false}));
    }
    /// For two seeds of values: towards a limit p never rises, and the verdict agrees with p on the outside.
    void towardsTheLimitProbabilityNeverRises()
    {
        std::mt19937_64 random(11);
        std::uniform_real_distribution<double> uniform(0, 1);
        for (int i = 0; i < 2000; ++i) {
            const auto half = std::int64_t(1 + 5e6 * uniform(random));
            const double u = double(half) * (0.01 + 2 * uniform(random));
            const SpecificationLimits limits{-half, half};
            const auto value = std::int64_t(2 * double(half) * uniform(random));
            const auto further = value + std::int64_t(1 + double(half) * uniform(random));
            QVERIFY(MUST(conformanceProbability(further, limits, u)) <= MUST(conformanceProbability(value, limits, u)));
            const JudgedResult judged = MUST(judge({value, limits, iso14253Rule(), StatedUncertainty{u, 2}, false}));
            if (judged.verdict == Verdict::Conforms)
                QVERIFY(*judged.p >= 0.95);
            if (judged.verdict == Verdict::DoesNotConform)
                QVERIFY(*judged.p <= 0.05);
            if (*judged.p > 0.9501)
                QVERIFY(judged.verdict == Verdict::Conforms || std::fabs(double(value)) > double(half) - 1.97 * u);
        }
    }
    void judgesFarFromZeroAsNearIt()
    {
        const std::int64_t far = 9000000000000000000;
        const JudgedResult judged =
            MUST(judge({far, {far - 1000, far + 1000}, iso14253Rule(), StatedUncertainty{100, 2}, false}));
        QCOMPARE(judged.verdict, Verdict::Conforms);
        QCOMPARE(*judged.zone.upper, far + 835);
        QVERIFY_NEAR(*judged.p, 1, 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
