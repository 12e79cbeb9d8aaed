// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/impact_report.h"
#include "reports/view_json.h"

#include <QJsonDocument>

namespace clew::reports {

namespace {

QJsonObject impactRow(const domain::ImpactRow& row)
{
    QJsonObject object;
    const auto add = [&](const char* name, const QString& text) { json::put(object, QLatin1String(name), text); };
    add("part", row.part);
    add("serial", row.serial);
    add("characteristic", row.characteristic);
    add("value", row.value);
    add("corrected", row.corrected);
    add("from", row.from);
    add("to", row.to);
    add("because", row.because);
    add("state", row.state);
    add("place", row.place);
    add("shipment", row.shipment);
    add("consignee", row.consignee);
    add("decision", row.decision);
    add("decision_reason", row.decisionReason);
    return object;
}

} // namespace

QByteArray toJson(const domain::ImpactDocument& impact)
{
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("clew/gauge_impact/1")},
                       {QStringLiteral("document"), json::head(impact.head)},
                       {QStringLiteral("measurements"), impact.measurements},
                       {QStringLiteral("results"), impact.results},
                       {QStringLiteral("units"), impact.units},
                       {QStringLiteral("changed_units"), impact.changedUnits},
                       {QStringLiteral("shipped"), impact.shipped}};
    const auto add = [&](const char* name, const auto& value) { json::put(object, QLatin1String(name), value); };
    add("gauge", impact.gauge);
    add("gauge_name", impact.gaugeName);
    add("calibration", impact.calibration);
    add("as_found", impact.asFound);
    add("begins", impact.begins);
    add("ends", impact.ends);
    add("window_reason", impact.windowReason);
    add("suspects", impact.suspects);
    add("made_by", impact.madeBy);
    add("made", impact.made);
    add("conclusion", impact.conclusion);
    add("signed_by", impact.signedBy);
    add("signed", impact.signedAt);
    json::putList(object, QLatin1String("changed"), impact.rows, impactRow);
    json::putList(object, QLatin1String("signers"), impact.signers, json::signer);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace clew::reports
