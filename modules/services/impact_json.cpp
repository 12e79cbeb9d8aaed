// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/exact_value.h"
#include "services/gauge_impact.h"

#include <QJsonArray>

namespace clew::services {

using namespace domain;

namespace {

QString impactValue(const std::optional<std::int64_t>& value, const QString& unit)
{
    const auto known = parseUnit(unit);
    return value && known ? textOfInteger(*value, *known) : QString();
}

void putText(QJsonObject& object, const char* name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

QJsonObject changeJson(const ImpactChange& change)
{
    const ImpactFinding& finding = change.finding;
    QJsonObject object{{QStringLiteral("part"), change.part},
                       {QStringLiteral("serial"), change.serial},
                       {QStringLiteral("subject"), finding.unit ? QStringLiteral("unit") : QStringLiteral("lot")},
                       {QStringLiteral("characteristic"), change.characteristic},
                       {QStringLiteral("from"), enumName(finding.from)},
                       {QStringLiteral("to"), enumName(finding.to)},
                       {QStringLiteral("state"), finding.state},
                       {QStringLiteral("shipped"), finding.shipment.has_value()}};
    putText(object, "value", impactValue(finding.value, change.unitOfMeasure));
    putText(object, "corrected", impactValue(finding.corrected, change.unitOfMeasure));
    putText(object, "unit_of_measure", change.unitOfMeasure);
    putText(object, "because", finding.because);
    putText(object, "place", finding.place);
    putText(object, "shipment", change.shipment);
    putText(object, "consignee", change.consignee);
    return object;
}

} // namespace

QJsonObject toJson(const GaugeImpact& impact)
{
    QJsonArray changed;
    for (const ImpactChange& change : impact.changed)
        changed.append(changeJson(change));
    QJsonObject window{{QStringLiteral("from"), impact.window.begins.toString()},
                       {QStringLiteral("to"), impact.window.ends.toString()}};
    putText(window, "reason", impact.windowReason);
    return {{QStringLiteral("gauge"), impact.code},
            {QStringLiteral("as_found"), impact.asFound},
            {QStringLiteral("window"), window},
            {QStringLiteral("suspects"), QJsonArray::fromStringList(impact.suspects)},
            {QStringLiteral("measurements"), impact.measurements},
            {QStringLiteral("results"), impact.results},
            {QStringLiteral("units"), impact.units},
            {QStringLiteral("changed_units"), impact.changedUnits},
            {QStringLiteral("changed"), changed},
            {QStringLiteral("shipped"), impact.shipped},
            {QStringLiteral("notes"), QJsonArray::fromStringList(impact.notes)},
            {QStringLiteral("elapsed_ms"), impact.elapsedMs}};
}

} // namespace clew::services
