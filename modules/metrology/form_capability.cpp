// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/form_capability.h"

#include "metrology/capability.h"
#include "metrology/compensated_sum.h"
#include "metrology/descriptive.h"
#include "metrology/distributions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace clew::metrology {

namespace {

constexpr std::array allModels{FormModel::Lognormal, FormModel::HalfNormal, FormModel::Rayleigh, FormModel::Weibull};

Result<> requireNatural(Values values, bool zeroIsIn)
{
    TRY(requireSample(values, 5));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] < 0 || (values[i] == 0 && !zeroIsIn))
            return fail(Error::Code::Invalid,
                        QStringLiteral("Value %1 is %2: this model needs values %3.")
                            .arg(qulonglong(i + 1))
                            .arg(values[i])
                            .arg(zeroIsIn ? QStringLiteral("from 0 up") : QStringLiteral("above 0")));
    }
    return {};
}

tl::unexpected<Error> noModel()
{
    return fail(Error::Code::Invalid, QStringLiteral("All values are equal or 0: no model can be fitted to them."));
}

std::vector<double> logarithms(Values values)
{
    std::vector<double> logs;
    for (const double value : values)
        logs.push_back(std::log(value));
    return logs;
}

Result<FittedModel> fitLognormal(Values values)
{
    const std::vector<double> logs = logarithms(values);
    FittedModel fitted{FormModel::Lognormal, TRY(mean(logs)), TRY(standardDeviation(logs)), 0};
    if (!(fitted.scale > 0))
        return noModel();
    return fitted;
}

/// √(Σx²/(n k)), scaled by the largest value so that no square leaves the range.
Result<double> rootMeanSquare(Values values, double k)
{
    const double largest = *std::max_element(values.begin(), values.end());
    if (!(largest > 0))
        return noModel();
    CompensatedSum squares;
    for (const double value : values)
        squares.add(static_cast<long double>(value / largest) * (value / largest));
    return largest * std::sqrt(double(squares.value()) / (double(values.size()) * k));
}

/// What Weibull's likelihood asks of the shape β: Σ wᵢ lᵢ/Σ wᵢ - 1/β - mean(l) = 0, where lᵢ = ln(xᵢ/largest) ≤ 0 and
/// wᵢ = exp(β lᵢ). It rises with β.
double weibullScore(const std::vector<double>& logs, double meanLog, double shape)
{
    double weighted = 0;
    double weights = 0;
    for (const double log : logs) {
        const double weight = std::exp(shape * log);
        weighted += weight * log;
        weights += weight;
    }
    return weighted / weights - 1 / shape - meanLog;
}

Result<FittedModel> fitWeibull(Values values)
{
    const double largest = *std::max_element(values.begin(), values.end());
    std::vector<double> logs = logarithms(values);
    for (double& log : logs)
        log -= std::log(largest);
    const double meanLog = TRY(mean(logs));
    if (!(meanLog < 0))
        return noModel();
    double low = 1e-6;
    double high = 1;
    while (weibullScore(logs, meanLog, high) < 0) {
        low = high;
        high *= 2;
        if (high > 1e12)
            return noModel();
    }
    while (high - low > 1e-14 * high) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        (weibullScore(logs, meanLog, middle) < 0 ? low : high) = middle;
    }
    CompensatedSum weights;
    for (const double log : logs)
        weights.add(std::exp(high * log));
    const double meanWeight = double(weights.value()) / double(values.size());
    return FittedModel{FormModel::Weibull, 0, largest * std::pow(meanWeight, 1 / high), high};
}

/// Φ⁻¹(F(x)), from the upper tail so that it keeps its digits far out.
Result<double> normalScore(const FittedModel& fitted, double x)
{
    const double tail = modelUpperTail(fitted, x);
    if (!(tail > 0) || !(tail < 1))
        return fail(Error::Code::Invalid,
                    QStringLiteral("The model leaves nothing beyond the limit, so the z method gives no index."));
    return -TRY(normalQuantile(tail));
}

} // namespace

bool takesZero(FormModel model)
{
    return model == FormModel::HalfNormal || model == FormModel::Rayleigh;
}

Result<FittedModel> fitModel(Values values, FormModel model)
{
    TRY(requireNatural(values, takesZero(model)));
    switch (model) {
    case FormModel::Lognormal:
        return fitLognormal(values);
    case FormModel::HalfNormal:
        return FittedModel{model, 0, TRY(rootMeanSquare(values, 1)), 0};
    case FormModel::Rayleigh:
        return FittedModel{model, 0, TRY(rootMeanSquare(values, 2)), 0};
    case FormModel::Weibull:
        return fitWeibull(values);
    }
    return noModel();
}

Result<double> modelQuantile(const FittedModel& fitted, double p)
{
    if (!(p > 0 && p < 1))
        return fail(Error::Code::Invalid, QStringLiteral("A probability must lie between 0 and 1, not at %1.").arg(p));
    switch (fitted.model) {
    case FormModel::Lognormal:
        return std::exp(fitted.location + fitted.scale * TRY(normalQuantile(p)));
    case FormModel::HalfNormal:
        return -fitted.scale * TRY(normalQuantile((1 - p) / 2));
    case FormModel::Rayleigh:
        return fitted.scale * std::sqrt(-2 * std::log1p(-p));
    case FormModel::Weibull:
        return fitted.scale * std::pow(-std::log1p(-p), 1 / fitted.shape);
    }
    return noModel();
}

double modelUpperTail(const FittedModel& fitted, double x)
{
    switch (fitted.model) {
    case FormModel::Lognormal:
        return x > 0 ? normalUpperTail((std::log(x) - fitted.location) / fitted.scale) : 1;
    case FormModel::HalfNormal:
        return 2 * normalUpperTail(x / fitted.scale);
    case FormModel::Rayleigh:
        return std::exp(-(x / fitted.scale) * (x / fitted.scale) / 2);
    case FormModel::Weibull:
        return std::exp(-std::pow(x / fitted.scale, fitted.shape));
    }
    return 0;
}

Result<FormCapability> formCapability(Values values, double upperLimit, FormModel model, IndexMethod method)
{
    if (!(upperLimit > 0) || !std::isfinite(upperLimit))
        return fail(Error::Code::Invalid,
                    QStringLiteral("The upper limit of a characteristic that starts at 0 must be above 0."));
    FormCapability study;
    study.fitted = TRY(fitModel(values, model));
    study.method = method;
    study.n = values.size();
    study.x50 = TRY(modelQuantile(study.fitted, 0.5));
    study.x99865 = TRY(modelQuantile(study.fitted, 0.99865));
    study.ppk = method == IndexMethod::Percentile ? (upperLimit - study.x50) / (study.x99865 - study.x50)
                                                  : TRY(normalScore(study.fitted, upperLimit)) / 3;
    study.expectedPpm = 1e6 * modelUpperTail(study.fitted, upperLimit);
    study.outside =
        std::size_t(std::count_if(values.begin(), values.end(), [=](double value) { return value > upperLimit; }));
    study.isIndicative = study.n < fewestForCapability;
    study.provesTail = study.n >= 50;
    return study;
}

QString modelText(FormModel model)
{
    switch (model) {
    case FormModel::Lognormal:
        return QStringLiteral("lognormal");
    case FormModel::HalfNormal:
        return QStringLiteral("half-normal");
    case FormModel::Rayleigh:
        return QStringLiteral("rayleigh");
    case FormModel::Weibull:
        return QStringLiteral("weibull");
    }
    return {};
}

std::optional<FormModel> findModel(const QString& text)
{
    const auto found =
        std::find_if(allModels.begin(), allModels.end(), [&](FormModel model) { return modelText(model) == text; });
    return found == allModels.end() ? std::nullopt : std::optional(*found);
}

} // namespace clew::metrology
