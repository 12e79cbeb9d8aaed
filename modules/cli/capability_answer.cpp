// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/capability_answer.h"

#include "cli/calc_options.h"
#include "metrology/descriptive.h"
#include "metrology/run_rules.h"
#include "metrology/sample_tests.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

using metrology::Capability;
using metrology::CapabilityIndex;
using metrology::WithinEstimator;

QJsonValue indexJson(const std::optional<CapabilityIndex>& index)
{
    return index ? QJsonValue(index->value) : QJsonValue(QJsonValue::Null);
}

void addInterval(QJsonObject& intervals, const QString& name, const std::optional<CapabilityIndex>& index)
{
    if (index)
        intervals.insert(name, QJsonArray{index->interval.lower, index->interval.upper});
}

QJsonObject indicesJson(const Capability& study)
{
    QJsonObject intervals;
    addInterval(intervals, QStringLiteral("cp"), study.cp);
    addInterval(intervals, QStringLiteral("cpk"), study.cpk);
    addInterval(intervals, QStringLiteral("pp"), study.pp);
    addInterval(intervals, QStringLiteral("ppk"), study.ppk);
    return {{QStringLiteral("n"), qint64(study.n)},
            {QStringLiteral("mean"), study.mean},
            {QStringLiteral("s"), study.s},
            {QStringLiteral("model"), QStringLiteral("normal")},
            {QStringLiteral("sigma_within"), study.within.sigma},
            {QStringLiteral("estimator"), metrology::estimatorText(study.within.estimator)},
            {QStringLiteral("cp"), indexJson(study.cp)},
            {QStringLiteral("cpk"), study.cpk.value},
            {QStringLiteral("pp"), indexJson(study.pp)},
            {QStringLiteral("ppk"), study.ppk.value},
            {QStringLiteral("cpm"), jsonNumber(study.cpm)},
            {QStringLiteral("ci"), intervals},
            {QStringLiteral("level"), study.level},
            {QStringLiteral("outside"), qint64(study.outside)},
            {QStringLiteral("expected_ppm"), study.expectedPpm},
            {QStringLiteral("indicative"), study.isIndicative},
            {QStringLiteral("definition"),
             QStringLiteral(
                 "Cp and Cpk with the deviation within subgroups, Pp and Ppk with the overall deviation (n - 1)")}};
}

Result<metrology::ControlChart> chartOf(const CapabilityQuestion& question)
{
    if (question.subgroup == 1)
        return metrology::individualsChart(question.column.values);
    if (question.estimator == WithinEstimator::AverageRange)
        return metrology::averageRangeChart(question.column.values, question.subgroup);
    return metrology::averageDeviationChart(question.column.values, question.subgroup);
}

/// The chart of the same values: whether a Cpk may be told of them at all.
Result<QJsonObject> chartJson(const CapabilityQuestion& question)
{
    const metrology::ControlChart chart = TRY(chartOf(question));
    QJsonArray signalsFound;
    const auto add = [&](const std::vector<metrology::RunSignal>& found, const QString& name) {
        for (const metrology::RunSignal& signal : found)
            signalsFound.append(QJsonObject{{QStringLiteral("chart"), name},
                                            {QStringLiteral("rule"), metrology::nelsonNumber(signal.rule)},
                                            {QStringLiteral("point"), qint64(signal.point + 1)}});
    };
    add(TRY(metrology::runSignals(chart.locationPoints, chart.location, metrology::nelsonRules())),
        QStringLiteral("location"));
    add(TRY(metrology::runSignals(chart.spreadPoints, chart.spread, {{metrology::RunRule::BeyondLimits}})),
        QStringLiteral("spread"));
    return QJsonObject{{QStringLiteral("centre"), chart.location.centre},
                       {QStringLiteral("lower"), chart.location.lower},
                       {QStringLiteral("upper"), chart.location.upper},
                       {QStringLiteral("signals"), signalsFound},
                       {QStringLiteral("in_control"), signalsFound.isEmpty()}};
}

/// Tests that inform; null where there are too few values or they are all equal.
void addSampleTests(QJsonObject& json, const services::NumberColumn& column)
{
    const auto normality = metrology::normalityTest(column.values);
    json.insert(QStringLiteral("normality"),
                normality ? QJsonValue(QJsonObject{{QStringLiteral("test"), QStringLiteral("Anderson-Darling")},
                                                   {QStringLiteral("statistic"), normality->adjusted},
                                                   {QStringLiteral("p"), normality->pValue}})
                          : QJsonValue(QJsonValue::Null));
    const auto outlier = metrology::grubbsTest(column.values);
    json.insert(QStringLiteral("outlier"),
                outlier ? QJsonValue(QJsonObject{{QStringLiteral("test"), QStringLiteral("Grubbs")},
                                                 {QStringLiteral("value"), column.values[outlier->place]},
                                                 {QStringLiteral("position"), qint64(outlier->place + 1)},
                                                 {QStringLiteral("statistic"), outlier->g},
                                                 {QStringLiteral("critical"), outlier->critical},
                                                 {QStringLiteral("suspected"), outlier->isOutlier}})
                        : QJsonValue(QJsonValue::Null));
}

Result<> addSpread(QJsonObject& json, const CapabilityQuestion& question, double observed)
{
    if (!question.measurement)
        return {};
    const metrology::SpreadParts spread = TRY(metrology::separateSpread(observed, *question.measurement));
    json.insert(QStringLiteral("spread"), QJsonObject{{QStringLiteral("observed"), spread.observed},
                                                      {QStringLiteral("measurement"), spread.measurement},
                                                      {QStringLiteral("process"), jsonNumber(spread.process)}});
    return {};
}

Result<QJsonObject> normalAnswer(const CapabilityQuestion& question)
{
    QJsonObject json = indicesJson(TRY(metrology::capability(question.column.values, question.limits, question.subgroup,
                                                             question.estimator, question.level)));
    json.insert(QStringLiteral("subgroup"), question.subgroup);
    json.insert(QStringLiteral("chart"), TRY(chartJson(question)));
    return json;
}

Result<QJsonObject> formAnswer(const CapabilityQuestion& question)
{
    const QJsonValue none(QJsonValue::Null);
    const metrology::FormCapability study = TRY(
        metrology::formCapability(question.column.values, *question.limits.upper, *question.model, question.method));
    const metrology::Description description = TRY(metrology::describe(question.column.values));
    const bool byZ = study.method == metrology::IndexMethod::ZScore;
    return QJsonObject{
        {QStringLiteral("n"), qint64(study.n)},
        {QStringLiteral("mean"), description.mean},
        {QStringLiteral("s"), description.s},
        {QStringLiteral("model"), metrology::modelText(study.fitted.model)},
        {QStringLiteral("method"), byZ ? QStringLiteral("z") : QStringLiteral("percentile")},
        {QStringLiteral("parameters"), QJsonObject{{QStringLiteral("location"), study.fitted.location},
                                                   {QStringLiteral("scale"), study.fitted.scale},
                                                   {QStringLiteral("shape"), study.fitted.shape}}},
        {QStringLiteral("x50"), study.x50},
        {QStringLiteral("x99865"), study.x99865},
        {QStringLiteral("cp"), none},
        {QStringLiteral("cpk"), none},
        {QStringLiteral("pp"), none},
        {QStringLiteral("ppk"), study.ppk},
        {QStringLiteral("ci"), QJsonObject()},
        {QStringLiteral("outside"), qint64(study.outside)},
        {QStringLiteral("expected_ppm"), study.expectedPpm},
        {QStringLiteral("indicative"), study.isIndicative},
        {QStringLiteral("proves_tail"), study.provesTail},
        {QStringLiteral("definition"), QStringLiteral("Ppk of a fitted model: percentile is (USL - X50)/(X99.865 - "
                                                      "X50), z is the normal score of F(USL) over 3")}};
}

} // namespace

Result<QJsonObject> capabilityAnswer(const CapabilityQuestion& question)
{
    QJsonObject json = TRY(question.model ? formAnswer(question) : normalAnswer(question));
    json.insert(QStringLiteral("column"), question.column.name);
    addSampleTests(json, question.column);
    TRY(addSpread(json, question, json[QStringLiteral("s")].toDouble()));
    return json;
}

} // namespace clew::cli
