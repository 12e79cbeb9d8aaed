// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/form_capability.h"
#include "metrology/known_samples.h"
#include "metrology/oracle_numbers.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

FormCapability roundnessStudy(FormModel model, IndexMethod method)
{
    return MUST(formCapability(roundness, 2.0, model, method));
}

constexpr std::array models{FormModel::Lognormal, FormModel::HalfNormal, FormModel::Rayleigh, FormModel::Weibull};

} // namespace

class TestFormCapability final : public QObject
{
    Q_OBJECT

private slots:
    void theRoundnessExample_data()
    {
        QTest::addColumn<int>("model");
        QTest::addColumn<double>("x50");
        QTest::addColumn<double>("x99865");
        QTest::addColumn<double>("byPercentile");
        QTest::newRow("lognormal") << int(FormModel::Lognormal) << 0.60832 << 1.46022 << 1.63362;
        QTest::newRow("weibull") << int(FormModel::Weibull) << 0.63415 << 1.19801 << 2.42232;
        QTest::newRow("half-normal") << int(FormModel::HalfNormal) << 0.44578 << 2.11831 << 0.92926;
        QTest::newRow("rayleigh") << int(FormModel::Rayleigh) << 0.55024 << 1.69890 << 1.26214;
    }
    void theRoundnessExample()
    {
        QFETCH(int, model);
        const FormCapability study = roundnessStudy(FormModel(model), IndexMethod::Percentile);
        QFETCH(double, x50);
        QFETCH(double, x99865);
        QFETCH(double, byPercentile);
        // Worked with Φ(3) for 0.99865 in one row, and by an optimiser that stopped early in another.
        QVERIFY_NEAR(study.x50, x50, 1e-5);
        QVERIFY_NEAR(study.x99865, x99865, 2e-5);
        QVERIFY_NEAR(study.ppk, byPercentile, 5e-5);
        QVERIFY(!study.isIndicative);
        QVERIFY(!study.provesTail);
    }
    void theRoundnessExampleByZ()
    {
        QVERIFY_NEAR(roundnessStudy(FormModel::Lognormal, IndexMethod::ZScore).ppk, 1.35923, 5e-6);
        QVERIFY_NEAR(roundnessStudy(FormModel::Weibull, IndexMethod::ZScore).ppk, 2.88852, 5e-6);
        const FormCapability study = roundnessStudy(FormModel::Lognormal, IndexMethod::ZScore);
        QVERIFY_NEAR(study.fitted.location, -0.4970609, 5e-8);
        QVERIFY_NEAR(study.fitted.scale, 0.2918826, 5e-8);
    }
    void modelAndMethodDecideMoreThanTheProcess()
    {
        double least = infinity;
        double greatest = -infinity;
        for (const FormModel model : models) {
            for (const IndexMethod method : {IndexMethod::Percentile, IndexMethod::ZScore}) {
                const double index = roundnessStudy(model, method).ppk;
                least = std::fmin(least, index);
                greatest = std::fmax(greatest, index);
            }
        }
        QVERIFY(least < 1.0 && greatest > 2.8);
    }
    void agreesWithR()
    {
        const QJsonArray rows = oracle("capability_oracle.json")[QStringLiteral("form")].toArray();
        QCOMPARE(rows.size(), 4);
        for (const QJsonValue& value : rows) {
            const QJsonObject row = value.toObject();
            const auto study = [&](FormModel model, IndexMethod method) {
                return MUST(formCapability(numbers(row[QStringLiteral("values")]), number(row, "usl"), model, method));
            };
            for (const FormModel model : models) {
                const QString name = model == FormModel::HalfNormal ? QStringLiteral("halfNormal") : modelText(model);
                const std::vector<double> wanted = numbers(row[name]);
                const std::size_t at = wanted.size() - 4;
                // R's optimiser stops at about 1e-7 of Weibull's parameters; the others are closed.
                const double relative = model == FormModel::Weibull ? 1e-5 : 1e-10;
                const FormCapability percentile = study(model, IndexMethod::Percentile);
                QVERIFY_AGREES(percentile.x50, wanted[at], relative);
                QVERIFY_AGREES(percentile.x99865, wanted[at + 1], relative);
                QVERIFY_AGREES(percentile.ppk, wanted[at + 2], relative);
                QVERIFY_AGREES(study(model, IndexMethod::ZScore).ppk, wanted[at + 3], relative);
            }
            const FittedModel weibull = MUST(fitModel(numbers(row[QStringLiteral("values")]), FormModel::Weibull));
            QVERIFY_AGREES(weibull.shape, numbers(row[QStringLiteral("weibull")])[0], 1e-5);
            QVERIFY_AGREES(weibull.scale, numbers(row[QStringLiteral("weibull")])[1], 1e-5);
        }
    }
    void noOtherWeibullIsMoreLikely()
    {
        const FittedModel fitted = MUST(fitModel(roundness, FormModel::Weibull));
        // R: uniroot() on the score gives 3.544444069042 and 0.703237374522.
        QVERIFY_NEAR(fitted.shape, 3.544444069042, 1e-11);
        QVERIFY_NEAR(fitted.scale, 0.703237374522, 1e-11);
        const auto likelihood = [](double shape, double scale) {
            double sum = 0;
            for (const double x : roundness)
                sum += std::log(shape / scale) + (shape - 1) * std::log(x / scale) - std::pow(x / scale, shape);
            return sum;
        };
        const double best = likelihood(fitted.shape, fitted.scale);
        for (const double factor : {0.999, 1.001}) {
            QVERIFY(likelihood(fitted.shape * factor, fitted.scale) < best);
            QVERIFY(likelihood(fitted.shape, fitted.scale * factor) < best);
        }
    }
    void quantileAndTailBelongTogether()
    {
        for (const FormModel model : models) {
            const FittedModel fitted = MUST(fitModel(roundness, model));
            for (const double p : {0.001, 0.1, 0.5, 0.9, 0.99865})
                QVERIFY_NEAR(modelUpperTail(fitted, MUST(modelQuantile(fitted, p))), 1 - p, 1e-13);
            QCOMPARE(modelUpperTail(fitted, 0), 1.0);
            QVERIFY(!modelQuantile(fitted, 0));
            QVERIFY(!modelQuantile(fitted, 1));
            QVERIFY(!modelQuantile(fitted, notANumber));
        }
    }
    void followsTheUnit()
    {
        for (const FormModel model : models) {
            for (const IndexMethod method : {IndexMethod::Percentile, IndexMethod::ZScore}) {
                const double inMicrometres = roundnessStudy(model, method).ppk;
                for (const double unit : {1e-3, 1e6, 1e-150, 1e150}) {
                    const auto study = MUST(formCapability(scaled(roundness, unit, 0), 2.0 * unit, model, method));
                    QVERIFY_AGREES(study.ppk, inMicrometres, 1e-9);
                }
            }
        }
    }
    void aWiderLimitRaisesTheIndex()
    {
        for (const FormModel model : models) {
            for (const IndexMethod method : {IndexMethod::Percentile, IndexMethod::ZScore}) {
                double before = -infinity;
                for (double limit = 0.3; limit < 2; limit += 0.1) {
                    const double index = MUST(formCapability(roundness, limit, model, method)).ppk;
                    QVERIFY(index > before);
                    before = index;
                }
            }
        }
    }
    void zeroIsAReadingOfSomeModels()
    {
        const std::vector<double> values{0, 0.1, 0.2, 0.1, 0.3, 0};
        QVERIFY(fitModel(values, FormModel::HalfNormal));
        QVERIFY(fitModel(values, FormModel::Rayleigh));
        for (const FormModel model : {FormModel::Lognormal, FormModel::Weibull}) {
            const auto refused = fitModel(values, model);
            QVERIFY(!refused);
            QCOMPARE(refused.error().message, QStringLiteral("Value 1 is 0: this model needs values above 0."));
        }
    }
    void refusesWhatHasNoModel_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::vector<double>& values, double limit, FormModel model,
                            const char* says, IndexMethod method = IndexMethod::Percentile) {
            const auto result = formCapability(values, limit, model, method);
            QTest::newRow(name) << !result << (result ? QString() : result.error().message) << QString::fromUtf8(says);
        };
        row("negative", {1, 2, -0.1, 3, 4}, 5, FormModel::HalfNormal, "Value 3 is -0.1");
        row("NaN", {1, 2, notANumber, 3, 4}, 5, FormModel::Rayleigh, "Value 3 is not a finite");
        row("few", {1, 2, 3, 4}, 5, FormModel::Weibull, "At least 5");
        row("equal, Weibull", {2, 2, 2, 2, 2}, 5, FormModel::Weibull, "equal");
        row("equal, lognormal", {2, 2, 2, 2, 2}, 5, FormModel::Lognormal, "equal");
        row("all 0", {0, 0, 0, 0, 0}, 5, FormModel::HalfNormal, "equal or 0");
        row("limit 0", {1, 2, 3, 4, 5}, 0, FormModel::Rayleigh, "above 0");
        row("limit below 0", {1, 2, 3, 4, 5}, -1, FormModel::Rayleigh, "above 0");
        row("limit NaN", {1, 2, 3, 4, 5}, notANumber, FormModel::Rayleigh, "above 0");
        row("nothing beyond the limit", {1, 2, 3, 4, 5}, 1e6, FormModel::Rayleigh, "leaves nothing",
            IndexMethod::ZScore);
    }
    void refusesWhatHasNoModel()
    {
        QTEST(true, "refused");
        QFETCH(QString, message);
        QFETCH(QString, says);
        QVERIFY2(message.contains(says), qPrintable(message));
    }
    void everyModelHasItsName()
    {
        for (const FormModel model : models)
            QCOMPARE(findModel(modelText(model)), std::optional(model));
        QVERIFY(!findModel(QStringLiteral("normal")));
    }
};

QTEST_APPLESS_MAIN(TestFormCapability)
#include "tst_form_capability.moc"
