// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/capability_report.h"
#include "reports/view_json.h"

#include <QJsonDocument>

namespace clew::reports {

namespace {

QJsonObject capabilityValue(const domain::CapabilityValue& value)
{
    QJsonObject object;
    json::put(object, QLatin1String("serial"), value.serial);
    json::put(object, QLatin1String("feature"), value.feature);
    json::put(object, QLatin1String("value"), value.value);
    json::put(object, QLatin1String("at"), value.at);
    json::put(object, QLatin1String("reason"), value.reason);
    return object;
}

QJsonObject indexObject(const metrology::CapabilityIndex& index)
{
    return {{QStringLiteral("value"), index.value},
            {QStringLiteral("lower"), index.interval.lower},
            {QStringLiteral("upper"), index.interval.upper}};
}

void putIndices(QJsonObject& object, const domain::CapabilityDocument& document)
{
    if (const auto& normal = document.normal) {
        object.insert(QStringLiteral("sigma_within"), normal->within.sigma);
        object.insert(QStringLiteral("estimator"), metrology::estimatorText(normal->within.estimator));
        if (normal->cp)
            object.insert(QStringLiteral("cp"), indexObject(*normal->cp));
        object.insert(QStringLiteral("cpk"), indexObject(normal->cpk));
        if (normal->pp)
            object.insert(QStringLiteral("pp"), indexObject(*normal->pp));
        object.insert(QStringLiteral("ppk"), indexObject(normal->ppk));
        object.insert(QStringLiteral("level"), normal->level);
        object.insert(QStringLiteral("outside"), qint64(normal->outside));
        object.insert(QStringLiteral("expected_ppm"), normal->expectedPpm);
    } else if (const auto& form = document.form) {
        object.insert(QStringLiteral("ppk"), QJsonObject{{QStringLiteral("value"), form->ppk}});
        object.insert(QStringLiteral("x50"), form->x50);
        object.insert(QStringLiteral("x99865"), form->x99865);
        object.insert(QStringLiteral("parameters"), QJsonObject{{QStringLiteral("location"), form->fitted.location},
                                                                {QStringLiteral("scale"), form->fitted.scale},
                                                                {QStringLiteral("shape"), form->fitted.shape}});
        object.insert(QStringLiteral("outside"), qint64(form->outside));
        object.insert(QStringLiteral("expected_ppm"), form->expectedPpm);
    }
}

QJsonArray signalArray(const std::vector<metrology::RunSignal>& found)
{
    QJsonArray array;
    for (const metrology::RunSignal& signal : found)
        array.append(QJsonObject{{QStringLiteral("rule"), metrology::nelsonNumber(signal.rule)},
                                 {QStringLiteral("point"), qint64(signal.point + 1)}});
    return array;
}

QJsonObject chartObject(const domain::CapabilityDocument& document)
{
    const auto limits = [](const metrology::ControlLimits& of, const std::vector<metrology::RunSignal>& found) {
        return QJsonObject{{QStringLiteral("centre"), of.centre},
                           {QStringLiteral("lower"), of.lower},
                           {QStringLiteral("upper"), of.upper},
                           {QStringLiteral("signals"), signalArray(found)}};
    };
    return {{QStringLiteral("location"), limits(document.chart.location, document.locationSignals)},
            {QStringLiteral("spread"), limits(document.chart.spread, document.spreadSignals)}};
}

} // namespace

QByteArray toJson(const domain::CapabilityDocument& document)
{
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("clew/capability/1")},
                       {QStringLiteral("document"), json::head(document.head)},
                       {QStringLiteral("requirement"), json::requirement(document.requirement)},
                       {QStringLiteral("n"), qint64(document.numbers.size())},
                       {QStringLiteral("mean"), document.mean},
                       {QStringLiteral("s"), document.s},
                       {QStringLiteral("subgroup"), document.subgroup},
                       {QStringLiteral("chart"), chartObject(document)}};
    const auto add = [&](const char* name, const auto& value) { json::put(object, QLatin1String(name), value); };
    add("part_number", document.partNumber);
    add("part_name", document.partName);
    add("part_revision", document.partRevision);
    add("characteristic", document.characteristic);
    add("window", document.window);
    add("order", document.order);
    add("model", document.model);
    add("method", document.method);
    add("chosen", document.chosenBy);
    putIndices(object, document);
    if (document.normality)
        object.insert(QStringLiteral("normality"),
                      QJsonObject{{QStringLiteral("test"), QStringLiteral("Anderson-Darling")},
                                  {QStringLiteral("statistic"), document.normality->adjusted},
                                  {QStringLiteral("p"), document.normality->pValue}});
    if (document.outlier)
        object.insert(QStringLiteral("outlier"),
                      QJsonObject{{QStringLiteral("test"), QStringLiteral("Grubbs")},
                                  {QStringLiteral("position"), qint64(document.outlier->place + 1)},
                                  {QStringLiteral("statistic"), document.outlier->g},
                                  {QStringLiteral("critical"), document.outlier->critical},
                                  {QStringLiteral("suspected"), document.outlier->isOutlier}});
    json::putList(object, QLatin1String("values"), document.values, capabilityValue);
    json::putList(object, QLatin1String("excluded"), document.excluded, capabilityValue);
    json::putList(object, QLatin1String("signers"), document.signers, json::signer);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace clew::reports
