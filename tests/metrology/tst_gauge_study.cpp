// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/anova_study.h"
#include "metrology/oracle_numbers.h"
#include "metrology/range_study.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

/// The AIAG manual's study: 10 parts, 3 operators, 3 trials.
CrossedStudy aiagStudy(double scale = 1, double shift = 0)
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/metrology/aiag_gauge_study.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no study");
    file.readLine();
    std::vector<double> values(90);
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        const auto person = std::size_t(cells[0][0] - 'A');
        const auto part = std::size_t(cells[1].toInt() - 1);
        const auto trial = std::size_t(cells[2].toInt() - 1);
        values[(part * 3 + person) * 3 + trial] = cells[3].toDouble() * scale + shift;
    }
    return MUST(CrossedStudy::create(10, 3, 3, values));
}

/// Two parts, operators and trials, worked by hand.
CrossedStudy handStudy(double betweenOperators)
{
    const double d = betweenOperators;
    return MUST(CrossedStudy::create(2, 2, 2, {1.0, 1.2, 1.0 + d, 1.2 + d, 2.0, 2.2, 2.0 + d, 2.2 + d}));
}

/// Flight times of paper prototypes: 3 prototypes, 3 operators, 3 runs. E. L. Cano et al., Six Sigma with R (2012),
/// chapter 5.
CrossedStudy prototypeStudy()
{
    return MUST(CrossedStudy::create(3, 3, 3, {1.27, 0.90, 1.09, 1.34, 1.32, 1.27, 1.09, 1.26, 1.09,
                                               1.12, 1.09, 1.15, 1.24, 1.00, 1.14, 1.48, 1.15, 1.15,
                                               1.73, 1.28, 1.77, 1.64, 1.65, 1.77, 1.64, 1.44, 1.68}));
}

} // namespace

class TestGaugeStudy final : public QObject
{
    Q_OBJECT

private slots:
    void theManualsStudyByRanges()
    {
        const RangeStudy result = MUST(averageRangeStudy(aiagStudy()));
        QVERIFY_NEAR(result.averageRange, 0.341667, 5e-7);
        QVERIFY_NEAR(result.operatorDifference, 0.444667, 5e-7);
        QVERIFY_NEAR(result.partRange, 3.511111, 5e-7);
        QVERIFY_NEAR(result.k1, 0.5908, 5e-5);
        QVERIFY_NEAR(result.k2, 0.5231, 5e-5);
        QVERIFY_NEAR(result.k3, 0.3146, 5e-5);
        const CrossedStudyResult& study = result.study;
        QCOMPARE(study.method, StudyMethod::AverageRange);
        QVERIFY_NEAR(study.ev.sigma, 0.20186, 1e-5);
        QVERIFY_NEAR(study.av.sigma, 0.22967, 2e-5);
        QVERIFY_NEAR(study.grr.sigma, 0.30577, 2e-5);
        QVERIFY_NEAR(study.pv.sigma, 1.10460, 2e-4); // the manual takes K3 as 0.3146
        QVERIFY_NEAR(study.tv.sigma, 1.14613, 2e-4);
        QVERIFY_NEAR(study.ev.percentStudy, 17.61, 5e-3);
        QVERIFY_NEAR(study.av.percentStudy, 20.04, 5e-3);
        QVERIFY_NEAR(study.grr.percentStudy, 26.68, 5e-3);
        QVERIFY_NEAR(study.pv.percentStudy, 96.38, 6e-3);
        QVERIFY_NEAR(*study.ndcRaw, 5.094, 2e-3);
        QCOMPARE(*study.ndc, 5);
        QVERIFY(!study.avClamped);
        QVERIFY(!study.grr.percentTolerance);
        // One cell, operator B on part 4, is out of control: 1.02 above 0.880.
        QVERIFY_NEAR(result.rangeLimit, 0.880, 5e-4);
        QCOMPARE(result.rangesAbove.size(), std::size_t(1));
        QVERIFY_NEAR(result.rangesAbove.front(), 1.02, 1e-12);
    }
    void theManualsStudyByAnova()
    {
        const AnovaStudy result = MUST(anovaStudy(aiagStudy()));
        QVERIFY_NEAR(result.part.sumOfSquares, 88.3619344, 5e-8);
        QVERIFY_NEAR(result.person.sumOfSquares, 3.1672622, 5e-8);
        QVERIFY_NEAR(result.interaction.sumOfSquares, 0.3589822, 5e-8);
        QVERIFY_NEAR(result.error.sumOfSquares, 2.7589333, 5e-8);
        QVERIFY_NEAR(result.total.sumOfSquares, 94.6471122, 5e-8);
        QVERIFY_NEAR(*result.f, 0.4337, 5e-5);
        QVERIFY_NEAR(*result.pValue, 0.9741, 5e-5);
        QVERIFY(result.isPooled);
        QCOMPARE(result.poolingLevel, 0.25);
        const CrossedStudyResult& study = result.study;
        QVERIFY_NEAR(study.ev.sigma, 0.199933, 5e-7);
        QVERIFY_NEAR(study.av.sigma, 0.226838, 5e-7);
        QVERIFY_NEAR(study.grr.sigma, 0.302372, 1e-6);
        QVERIFY_NEAR(study.pv.sigma, 1.042327, 5e-7);
        QVERIFY_NEAR(study.tv.sigma, 1.085300, 1e-6);
        QVERIFY_NEAR(study.grr.percentStudy, 27.86, 5e-3);
        QVERIFY_NEAR(study.pv.percentStudy, 96.04, 5e-3);
        QVERIFY_NEAR(*study.ndcRaw, 4.8605, 5e-5);
        QCOMPARE(*study.ndc, 4);
        QVERIFY(!study.interaction);
    }
    void neverPoolsWhereTheLevelIsOne()
    {
        const AnovaStudy kept = MUST(anovaStudy(aiagStudy(), {}, 1));
        QVERIFY(!kept.isPooled);
        QVERIFY(kept.interactionClamped); // F below 1
        QCOMPARE(kept.study.interaction->sigma, 0.0);
        QVERIFY_AGREES(kept.study.ev.sigma, std::sqrt(kept.error.meanSquare), 1e-15);
        QVERIFY(MUST(anovaStudy(aiagStudy(), {}, 0)).isPooled);
    }
    void theHandStudy()
    {
        const RangeStudy result = MUST(averageRangeStudy(handStudy(0.3)));
        QVERIFY_NEAR(result.study.ev.sigma, 0.17725, 5e-6);
        QVERIFY_NEAR(result.study.av.sigma, 0.19273, 5e-6);
        QVERIFY_NEAR(result.study.grr.sigma, 0.26184, 5e-6);
        QVERIFY_NEAR(result.study.pv.sigma, 0.70710, 1.1e-5);
        QCOMPARE(*result.study.ndc, 3);
    }
    void equalOperatorsHaveNoVariationAndAreMarked()
    {
        const RangeStudy byRange = MUST(averageRangeStudy(handStudy(0)));
        QCOMPARE(byRange.study.av.sigma, 0.0);
        QVERIFY(byRange.study.avClamped);
        const AnovaStudy byAnova = MUST(anovaStudy(handStudy(0)));
        QCOMPARE(byAnova.study.av.sigma, 0.0);
        QVERIFY(byAnova.study.avClamped);
    }
    void thePrototypesAreTheBooks()
    {
        // The book's table: 1.2007, 0.0529, 0.0834, 0.3854; F of the interaction 0.974, p 0.446.
        const AnovaStudy result = MUST(anovaStudy(prototypeStudy(), {}, 0.05));
        QVERIFY_NEAR(result.part.sumOfSquares, 1.2007, 5e-5);
        QVERIFY_NEAR(result.person.sumOfSquares, 0.0529, 5e-5);
        QVERIFY_NEAR(result.interaction.sumOfSquares, 0.0834, 5e-5);
        QVERIFY_NEAR(result.error.sumOfSquares, 0.3854, 5e-5);
        QVERIFY_NEAR(*result.f, 0.974, 5e-4);
        QVERIFY_NEAR(*result.pValue, 0.446, 5e-4);
        QVERIFY(result.isPooled);
    }
    void agreesWithR()
    {
        const QJsonArray rows = oracle("gauge_study_oracle.json")[QStringLiteral("crossed")].toArray();
        QCOMPARE(rows.size(), 6);
        int pooled = 0;
        for (const QJsonValue& value : rows) {
            const QJsonObject row = value.toObject();
            const auto count = [&](const char* name) { return std::size_t(number(row, name)); };
            const CrossedStudy study = MUST(CrossedStudy::create(count("parts"), count("operators"), count("trials"),
                                                                 numbers(row[QStringLiteral("values")])));
            const AnovaStudy result = MUST(anovaStudy(study, {}, number(row, "level")));
            const std::vector<double> squares = numbers(row[QStringLiteral("ss")]);
            QVERIFY_AGREES(result.part.sumOfSquares, squares[0], 1e-9);
            QVERIFY_AGREES(result.person.sumOfSquares, squares[1], 1e-9);
            QVERIFY_AGREES(result.interaction.sumOfSquares, squares[2], 1e-9);
            QVERIFY_AGREES(result.error.sumOfSquares, squares[3], 1e-9);
            QVERIFY_AGREES(*result.f, number(row, "f"), 1e-9);
            QVERIFY_AGREES(*result.pValue, number(row, "p"), 1e-7);
            QCOMPARE(result.isPooled, number(row, "pooled") == 1);
            QVERIFY_AGREES(result.study.ev.sigma, number(row, "ev"), 1e-9);
            QVERIFY_AGREES(result.study.av.sigma, number(row, "av"), 1e-9);
            QVERIFY_AGREES(result.study.grr.sigma, number(row, "grr"), 1e-9);
            QVERIFY_AGREES(result.study.pv.sigma, number(row, "pv"), 1e-9);
            QVERIFY_AGREES(result.study.grr.percentStudy, number(row, "percent"), 1e-9);
            QVERIFY_AGREES(*result.study.ndcRaw, number(row, "ndc"), 1e-9);
            pooled += result.isPooled ? 1 : 0;
        }
        QVERIFY(pooled > 0 && pooled < rows.size()); // both ways are in the oracle
    }
    void toleranceIsComparedWithSixSigma()
    {
        const RangeStudy result = MUST(averageRangeStudy(aiagStudy(), 8.0));
        QVERIFY_AGREES(*result.study.grr.percentTolerance, 100 * 6 * result.study.grr.sigma / 8, 1e-14);
        QVERIFY(*MUST(anovaStudy(aiagStudy(), 8.0)).study.tv.percentTolerance > 0);
    }
    void followsShiftAndScale()
    {
        const CrossedStudyResult plain = MUST(anovaStudy(aiagStudy())).study;
        const CrossedStudyResult moved = MUST(anovaStudy(aiagStudy(0.001, 8))).study;
        QVERIFY_AGREES(moved.grr.sigma, 0.001 * plain.grr.sigma, 1e-10);
        QVERIFY_AGREES(moved.grr.percentStudy, plain.grr.percentStudy, 1e-10);
        const CrossedStudyResult byRange = MUST(averageRangeStudy(aiagStudy())).study;
        QVERIFY_AGREES(MUST(averageRangeStudy(aiagStudy(1000, -5))).study.grr.percentStudy, byRange.grr.percentStudy,
                       1e-11);
    }
    void theOrderOfOperatorsDoesNotMatter()
    {
        const CrossedStudy forward = aiagStudy();
        std::vector<double> turned;
        for (std::size_t part = 0; part < 10; ++part) {
            for (std::size_t person = 3; person-- > 0;) {
                const Values cell = forward.cell(part, person);
                turned.insert(turned.end(), cell.begin(), cell.end());
            }
        }
        const CrossedStudy backward = MUST(CrossedStudy::create(10, 3, 3, turned));
        QVERIFY_AGREES(MUST(anovaStudy(backward)).study.grr.sigma, MUST(anovaStudy(forward)).study.grr.sigma, 1e-12);
    }
    void contributionsAddUp()
    {
        const CrossedStudyResult study = MUST(anovaStudy(prototypeStudy())).study;
        QVERIFY_NEAR(study.ev.percentContribution + study.av.percentContribution, study.grr.percentContribution, 1e-10);
        QVERIFY_NEAR(study.grr.percentContribution + study.pv.percentContribution, 100, 1e-10);
        QCOMPARE(study.tv.percentStudy, 100.0);
    }
    void aGaugeWithoutSpreadHasNoCategories()
    {
        const CrossedStudy study = MUST(CrossedStudy::create(2, 2, 2, {1, 1, 1, 1, 2, 2, 2, 2}));
        const RangeStudy byRange = MUST(averageRangeStudy(study));
        QVERIFY(!byRange.study.ndc && !byRange.study.ndcRaw);
        QCOMPARE(byRange.study.grr.percentStudy, 0.0);
        const AnovaStudy byAnova = MUST(anovaStudy(study));
        QVERIFY(!byAnova.f && !byAnova.pValue && !byAnova.isPooled);
        QVERIFY(!byAnova.study.ndc);
    }
    void categoriesAreAtLeastOne()
    {
        const CrossedStudy study = MUST(CrossedStudy::create(2, 2, 2, {1, 2, 1, 2, 1, 2, 1.1, 2.1}));
        QCOMPARE(*MUST(averageRangeStudy(study)).study.ndc, 1);
    }
    void refusesWhatIsNoStudy()
    {
        const std::vector<double> eight{1, 2, 3, 4, 5, 6, 7, 8};
        QVERIFY(CrossedStudy::create(2, 2, 2, eight));
        QVERIFY(!CrossedStudy::create(1, 2, 4, eight));
        QVERIFY(!CrossedStudy::create(2, 1, 4, eight));
        QVERIFY(!CrossedStudy::create(4, 2, 1, eight));
        QVERIFY(!CrossedStudy::create(0, 0, 0, {}));
        QVERIFY(!CrossedStudy::create(2, 2, 3, eight));
        QVERIFY(!CrossedStudy::create(2, 2, 2, {1, 2, 3, 4, 5, 6, 7}));
        QVERIFY(!CrossedStudy::create(2, 2, 2, {1, 2, 3, 4, 5, 6, 7, notANumber}));
        const CrossedStudy equal = MUST(CrossedStudy::create(2, 2, 2, std::vector<double>(8, 3.0)));
        QVERIFY(!averageRangeStudy(equal));
        QVERIFY(!anovaStudy(equal));
        const CrossedStudy study = handStudy(0.3);
        for (const double tolerance : {0.0, -1.0, notANumber, infinity}) {
            QVERIFY(!averageRangeStudy(study, tolerance));
            QVERIFY(!anovaStudy(study, tolerance));
        }
        for (const double level : {-0.1, 1.1, notANumber})
            QVERIFY(!anovaStudy(study, {}, level));
        const CrossedStudy huge = MUST(CrossedStudy::create(2, 2, 2, {1e308, -1e308, 1e308, 1, 2, 3, -1e308, 1e308}));
        QVERIFY(!anovaStudy(huge));
        QVERIFY(!averageRangeStudy(huge));
    }
};

QTEST_APPLESS_MAIN(TestGaugeStudy)
#include "tst_gauge_study.moc"
