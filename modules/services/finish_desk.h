// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/unit.h"
#include "services/finish_forecast.h"
#include "services/open_store.h"

namespace clew::services {

/// What a size may be before finishing, with the pieces that say so, as a page shows it.
struct FinishSheet
{
    QString part;      ///< "LB-7 D"
    clew::Unit unit{}; ///< in which the drawing states the size
    FinishForecast forecast;
    QList<FinishedPair> pairs; ///< those that are left out too
};
/// Of the characteristic that is wanted after finishing; `uuid` is its. Fails as forecastFinish().
Result<FinishSheet> finishSheet(OpenStore& store, const QString& uuid);

/// The growth of one surface that a pair shows, in µm; for people.
double growthUmOf(const FinishedPair& pair, metrology::FinishedFeature feature);

/// Marks the pieces as mixed up, or takes that back; see SwapMarks.
Result<> markSwapped(OpenStore& store, const QList<domain::UnitId>& units, bool takeBack, const QString& reason);

} // namespace clew::services
