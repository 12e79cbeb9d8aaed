// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/sample.h"

#include <optional>

namespace clew::metrology {

/// Models of a characteristic that has one limit and cannot fall below 0: roundness, flatness, roughness (lognormal),
/// the magnitude of one deviation (half-normal), coaxiality of two equal components (Rayleigh), Weibull.
enum class FormModel { Lognormal, HalfNormal, Rayleigh, Weibull };

/// A model with its parameters, in the unit of the values.
struct FittedModel
{
    FormModel model = FormModel::Lognormal;
    double location = 0; ///< lognormal: mean of ln x; 0 for the others
    double scale = 0;    ///< lognormal: deviation of ln x (n - 1); the others: σ, or η of Weibull
    double shape = 0;    ///< Weibull: β; 0 for the others
};

/// Whether a reading of 0 can come of the model; below 0 none can.
bool takesZero(FormModel model);

/// By maximum likelihood; the lognormal's deviation with n - 1. Lognormal and Weibull need values above 0, the others
/// from 0 up; five values or more. Invalid otherwise, and where a model does not exist (all values equal, or all 0).
Result<FittedModel> fitModel(Values values, FormModel model);

/// x with F(x) = p, 0 < p < 1.
Result<double> modelQuantile(const FittedModel& fitted, double p);
/// 1 - F(x), x ≥ 0.
double modelUpperTail(const FittedModel& fitted, double x);

/// How a one-sided index is made of a model.
enum class IndexMethod {
    Percentile, ///< (USL - X50) / (X99.865 - X50), ISO 22514-4
    ZScore,     ///< Φ⁻¹(F(USL)) / 3
};

/// The choice of model and method moves an index more than most processes do (0.9 to 2.9 for one roundness sample), and
/// 25 values can't tell the models apart: both are given by who asks, and nothing here ever picks one.
struct FormCapability
{
    FittedModel fitted;
    IndexMethod method = IndexMethod::Percentile;
    std::size_t n = 0;
    double x50 = 0;
    double x99865 = 0;
    double ppk = 0;
    double expectedPpm = 0;    ///< beyond the limit, by the model
    std::size_t outside = 0;   ///< values beyond the limit
    bool isIndicative = false; ///< below 25 values
    bool provesTail = false;   ///< 50 values or more: fewer say nothing of parts per million
};

/// Fails with Invalid for a limit that is not above 0, and by z where the model has no tail left there.
Result<FormCapability> formCapability(Values values, double upperLimit, FormModel model, IndexMethod method);

/// "lognormal", "half-normal", "rayleigh", "weibull".
QString modelText(FormModel model);
std::optional<FormModel> findModel(const QString& text);

} // namespace clew::metrology
