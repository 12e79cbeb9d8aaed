// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/finish_budget.h"
#include "services/finish_pairs.h"

namespace clew::services {

/// Which size, and by what it is told.
struct FinishRequest
{
    domain::CharacteristicId after;                    ///< the size that is wanted after finishing
    std::optional<domain::CharacteristicId> before;    ///< none: as the records pair them
    std::optional<metrology::FinishedFeature> feature; ///< none: as the characteristic says
    std::optional<double> k;                           ///< none: metrology::predictionFactor()
    std::optional<QString> finisher;                   ///< only pairs of that one, by code
    std::optional<QString> specification;              ///< only pairs whose specification has this text in it
};

/// What one finisher's pairs to one specification say.
struct FinishGrowth
{
    QString finisher;
    QString specification;
    std::size_t n = 0;        ///< pairs that count
    std::size_t leftOut = 0;  ///< marked as swapped, or fallen with a bracket
    std::size_t unstated = 0; ///< of n: pairs with a size whose uncertainty is not stated
    std::optional<metrology::LearnedGrowth> learned;
    double k = 0;
    std::optional<metrology::PreFinishWindow> window;
    QStringList warnings;

    bool hasWindow() const { return window && !window->isClosed; }
};

/// What a size may be before finishing.
struct FinishForecast
{
    domain::Characteristic before;
    domain::Characteristic after;
    metrology::FinishedFeature feature = metrology::FinishedFeature::Masked;
    metrology::SpecificationLimits zone; ///< wanted after finishing
    QList<FinishGrowth> growths;         ///< by finisher and specification
    QList<FinishedPair> leftOut;
    QStringList warnings; ///< of all: no pair at all

    /// Every finisher's pairs leave a window.
    bool isAnswered() const;
};

/// Predicts the window before finishing from the store's own measured pairs of the same units, for each finisher and
/// specification apart. What a pair's measurements share cancels in the growth: a calibration by its name, the form of
/// the same piece; what each reading has of its own does not. Reads only.
///
/// The size before finishing is, in this order: the one that is named; the characteristic's `previous` in the same
/// revision; the only one before finishing in that revision with its type and name. Conflict where several fit,
/// NotFound where none does. Invalid where the wanted size has no limits, is no length, or does not say how it follows
/// the growth.
Result<FinishForecast> forecastFinish(store::Records& records, const FinishRequest& request);

} // namespace clew::services
