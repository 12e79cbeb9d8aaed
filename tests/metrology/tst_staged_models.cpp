// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/measured_value.h"
#include "metrology/test_numbers.h"

#include <random>

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

/// One line of tests/data/metrology/staged_models.txt; tests/oracle/influences.py says what the steps mean.
struct StagedModel
{
    QList<QList<QByteArray>> steps;
    double value;
    double u;
    double covarianceWithLast;
    double uOfDifference;
};

QList<StagedModel> stagedModels()
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/metrology/staged_models.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the staged models are missing");
    QList<StagedModel> models;
    for (const QByteArray& line : file.readAll().trimmed().split('\n')) {
        const QList<QByteArray> cells = line.split('|');
        StagedModel model{{}, cells[1].toDouble(), cells[2].toDouble(), cells[3].toDouble(), cells[4].toDouble()};
        for (const QByteArray& step : cells[0].split(';'))
            model.steps.append(step.split(' '));
        models.append(model);
    }
    return models;
}

MeasuredValue newQuantity(const QList<QByteArray>& step, std::size_t number)
{
    const Influence own{InfluenceId::fromNumber(std::int64_t(number)), {step[2].toDouble()}};
    return MUST(MeasuredValue::create(step[1].toDouble(), std::span(&own, 1)));
}

MeasuredValue following(const QList<QByteArray>& step, const std::vector<MeasuredValue>& known)
{
    const auto at = [&](int word) { return known[std::size_t(step[word].toInt())]; };
    switch (step[0][0]) {
    case 's':
        return at(1).plus(at(2));
    case 'd':
        return at(1).minus(at(2));
    case 'x':
        return MUST(at(1).times(step[2].toDouble()));
    case 'p':
        return MUST(at(1).times(at(2)));
    default:
        std::vector<MeasuredValue> all;
        for (int word = 1; word < step.size(); ++word)
            all.push_back(at(word));
        return MUST(meanOf(all));
    }
}

std::vector<MeasuredValue> evaluated(const StagedModel& model)
{
    std::vector<MeasuredValue> quantities;
    for (const auto& step : model.steps)
        quantities.push_back(step[0] == "n" ? newQuantity(step, quantities.size()) : following(step, quantities));
    return quantities;
}

/// The first order holds where uncertainties are small beside what they act on: draws are made this much smaller.
constexpr double shrunk = 0.01;

/// One draw of the last quantity, all new ones normal.
double drawn(const StagedModel& model, std::mt19937_64& random)
{
    std::normal_distribution<double> normal;
    std::vector<double> values;
    const auto at = [&](const QByteArray& word) { return values[std::size_t(word.toInt())]; };
    for (const auto& step : model.steps) {
        double value = 0;
        switch (step[0][0]) {
        case 'n':
            value = step[1].toDouble() + shrunk * step[2].toDouble() * normal(random);
            break;
        case 's':
            value = at(step[1]) + at(step[2]);
            break;
        case 'd':
            value = at(step[1]) - at(step[2]);
            break;
        case 'x':
            value = at(step[1]) * step[2].toDouble();
            break;
        case 'p':
            value = at(step[1]) * at(step[2]);
            break;
        default:
            for (int word = 1; word < step.size(); ++word)
                value += at(step[word]) / double(step.size() - 1);
        }
        values.push_back(value);
    }
    return values.back();
}

} // namespace

/// A laboratory, rings, a thermometer, gauges, parts, means and differences: influences against covariance matrices.
class TestStagedModels final : public QObject
{
    Q_OBJECT

private slots:
    void agreeWithFullCovarianceMatrices()
    {
        const QList<StagedModel> models = stagedModels();
        QCOMPARE(models.size(), 1000);
        double shared = 0;
        for (const StagedModel& model : models) {
            const std::vector<MeasuredValue> all = evaluated(model);
            const MeasuredValue& last = all.back();
            const MeasuredValue& before = all[all.size() - 2];
            QVERIFY_NEAR(last.value(), model.value, 1e-9);
            QVERIFY_NEAR(last.uncertainty().u, model.u, 1e-9);
            QVERIFY_NEAR(covariance(last, before), model.covarianceWithLast, 1e-9);
            QVERIFY_NEAR(last.minus(before).uncertainty().u, model.uOfDifference, 1e-9);
            shared += std::fabs(model.covarianceWithLast);
        }
        QVERIFY(shared > 1); // the models do share influences
    }
    /// 20 of the models, 20,000 draws each: u agrees within five of the draws' own errors, u / sqrt(2 n).
    void agreeWithMonteCarlo()
    {
        constexpr int draws = 20000;
        std::mt19937_64 random(20);
        const QList<StagedModel> models = stagedModels();
        for (int number = 0; number < 20; ++number) {
            const StagedModel& model = models[number];
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < draws; ++i) {
                const double deviation = drawn(model, random) - model.value;
                sum += deviation;
                squares += deviation * deviation;
            }
            const double u = std::sqrt((squares - sum * sum / draws) / (draws - 1)) / shrunk;
            QVERIFY_NEAR(u, model.u, 5 * model.u / std::sqrt(2.0 * draws));
        }
    }
};

QTEST_APPLESS_MAIN(TestStagedModels)
#include "tst_staged_models.moc"
