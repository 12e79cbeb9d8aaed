// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/gauge_impact.h"
#include "services/impact_service.h"
#include "services/store_service.h"

namespace clew::services {

/// A calibration that says how wrong the gauge was.
struct ImpactSource
{
    domain::CalibrationId calibration;
    QString certificate;
    QDate date;
    QString asFound;
};
/// What is known of a gauge before anybody asks what its failure changes.
struct ImpactStart
{
    domain::GaugeId gauge;
    QString code;
    QString name;
    QList<ImpactSource> sources; ///< newest first; none: a person says how wrong it was
};
Result<ImpactStart> impactStart(OpenStore& store, const QString& gauge);

/// A failure as a person asks about it.
struct ImpactQuestion
{
    domain::GaugeId gauge;
    std::optional<domain::CalibrationId> calibration; ///< that found it
    QString error; ///< in place of a calibration: "+0.8 µm", or "8 mm: +0.8 µm; 12 mm: 0 µm"
    QString from;  ///< a day or a moment; empty = the last calibration or check that found it good
    QString to;
    QString windowReason;
};
Result<GaugeImpact> answerImpact(OpenStore& store, const ImpactQuestion& question, Progress& progress);

/// A result that changes, and what was decided on its unit or lot.
struct ImpactFindingLine
{
    ImpactChange change;
    QString value;     ///< as recorded, with its unit
    QString corrected; ///< without the gauge's error; empty where that isn't known
    std::optional<domain::ImpactChoice> decision;
    QString decisionReason;

    /// It passed, and does not any more.
    bool isWorse() const;
    bool isShipped() const { return change.finding.shipment.has_value(); }
};

/// What a failure changes, as it stands before somebody: just found, or kept.
struct ImpactView
{
    QString number; ///< of the kept assessment; empty: it is not kept
    QString gauge;
    QString asFound;
    domain::TimeSpan window;
    QString windowReason;
    QStringList suspects;
    QStringList notes;
    qint64 measurements = 0;
    qint64 units = 0;
    qint64 changedUnits = 0; ///< units and lots
    qint64 shipped = 0;
    qint64 undecided = 0;
    QString conclusion;
    QString signedBy; ///< empty: it is not signed off
    std::optional<Instant> signedAt;
    QList<ImpactFindingLine> lines;
    QString document; ///< the newest file issued of it, for its address; empty = none
};
ImpactView viewOf(const GaugeImpact& impact);
Result<ImpactView> viewImpact(OpenStore& store, const QString& number);

/// The assessment's number.
Result<QString> keepImpact(OpenStore& store, const GaugeImpact& impact);
/// On the units and lots of these findings.
Result<> decideImpact(OpenStore& store, const QString& number, const QList<ImpactFindingLine>& lines,
                      domain::ImpactChoice choice, const QString& reason);
Result<> signImpact(OpenStore& store, const QString& number, const QString& conclusion);
/// The document's name for its address. `reason`: from the second issue on.
Result<QString> issueImpact(OpenStore& store, const QString& number, const QString& reason);

} // namespace clew::services
