// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "domain/error_curve.h"
#include "domain/gauge_impact.h"
#include "domain/suspect_gauges.h"
#include "store/records.h"

#include <QJsonObject>

namespace clew::services {

/// Which gauge failed, by how much, and since when.
struct ImpactRequest
{
    domain::GaugeId gauge;
    /// Without one: the as-found errors of that calibration, else of the gauge's last one that has some.
    std::optional<domain::ErrorCurve> error;
    std::optional<domain::CalibrationId> calibration;
    std::optional<Instant> from; ///< a person's window, whole or in part, with its reason
    std::optional<Instant> to;
    QString windowReason;
};

/// A result that changes, with its unit as people name it.
struct ImpactChange
{
    domain::ImpactFinding finding;
    QString part;
    QString serial;         ///< of the unit; the number of a lot
    QString characteristic; ///< its balloon, with the feature: "12.3"
    QString unitOfMeasure;
    QString shipment;  ///< the delivery's number
    QString consignee; ///< who has it
};

struct GaugeImpact
{
    domain::GaugeId gauge;
    QString code;
    bool demo = false;
    std::optional<domain::CalibrationId> calibration; ///< that found the error
    QString asFound;
    domain::TimeSpan window;
    QString windowReason;
    QStringList suspects; ///< "SR-10, …", "SR-10 -> AG-014, 2026-01-14 07:30 to 2026-03-06 15:10 UTC", in time order
    qint64 measurements = 0;
    qint64 results = 0;
    qint64 units = 0;
    QList<ImpactChange> changed; ///< by part, serial and characteristic
    qint64 changedUnits = 0;
    qint64 shipped = 0; ///< units and lots of `changed` that left the shop
    QStringList notes;  ///< what else a reader must know
    double elapsedMs = 0;
};

/// What the failure of a gauge changes (ISO 13485:2016, 7.6; 21 CFR 820.72(a)). Reads only.
///
/// (1) The window runs from the last calibration or check that found the gauge good to now, or to the day it was made
///     good again; a person may set it, with a reason.
/// (2) Every reading in whose instrument chain the gauge stands counts, and every reading of a gauge that was
/// calibrated
///     or set with it meanwhile, over as many stages as there are. A reading that the gauge reaches in two ways is
///     corrected once: it is one error.
/// (3) Nothing is made up: where the error isn't known the verdict is "not judged".
/// Invalid for a window without reason or upside down, and where no error is known; NotFound where nothing shows that
/// the gauge was ever good; Conflict where the calibrations lead in a circle.
Result<GaugeImpact> assessImpact(store::Records& records, const ImpactRequest& request, Instant now,
                                 Progress& progress);

/// `gauge, window{}, measurements, results, units, changed[], shipped, …` (docs/cli.md, impact gauge).
QJsonObject toJson(const GaugeImpact& impact);

} // namespace clew::services
