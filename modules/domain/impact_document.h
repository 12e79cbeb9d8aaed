// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/document_parts.h"

namespace clew::domain {

/// A result whose verdict changes, and what was decided on its unit or lot.
struct ImpactRow
{
    QString part;
    QString serial;
    QString characteristic; ///< balloon, with the feature: "12.3"
    QString value;          ///< as judged, with its unit
    QString corrected;      ///< without the gauge's error; empty where that isn't known
    QString from;           ///< verdicts
    QString to;
    QString because;
    QString state; ///< of the unit, when it was found
    QString place;
    QString shipment;
    QString consignee;
    QString decision; ///< empty = none yet
    QString decisionReason;
};

/// What a document says of the assessment of a failed gauge.
struct ImpactDocument
{
    DocumentHead head;
    QString gauge;
    QString gaugeName;
    QString calibration; ///< that found the error; empty where a person stated it
    QString asFound;
    std::optional<Instant> begins;
    std::optional<Instant> ends;
    QString windowReason;
    QStringList suspects; ///< gauge by gauge, how the error reached it and when
    qint64 measurements = 0;
    qint64 results = 0;
    qint64 units = 0;
    qint64 changedUnits = 0;
    qint64 shipped = 0;
    QString madeBy;
    std::optional<Instant> made;
    QString conclusion;
    QString signedBy;
    std::optional<Instant> signedAt;
    QList<ImpactRow> rows;
    QList<PlannedSigner> signers;
};

} // namespace clew::domain
