// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/label_service.h"
#include "services/store_service.h"

#include <QMap>

namespace clew::services {

/// Labels as somebody asks for them.
struct LabelsWanted
{
    domain::LabelSubject subject = domain::LabelSubject::Unit;
    QString names; ///< "LB-7/A1..A20, LB-7/B7", lots, or gauges; commas between
    bool onSheet = false;
    QString skip;   ///< places of the first sheet that are used up, 0 to 23; empty: 0
    QString reason; ///< of a second print
};
Result<PrintedLabels> printLabels(OpenStore& store, const LabelsWanted& wanted);

/// What a label says, where it names a record.
struct LabelRead
{
    ScannedLabel label;
    QString content; ///< its elements in brackets
};
Result<LabelRead> readLabel(OpenStore& store, const QString& scan);

/// The sheet of a work order, else of the lot of that number.
Result<QByteArray> makeTraveller(OpenStore& store, const QString& orderOrLot);

/// What came back on a traveller, as typed: code, done_at, by, lot, machine, result, note, scan, reason.
using TravellerTyped = QMap<QString, QString>;
struct TravellerTaken
{
    QString operation;
    qint64 attempt = 1;
    QString lot;
};
Result<TravellerTaken> enterTraveller(OpenStore& store, const TravellerTyped& typed);

} // namespace clew::services
