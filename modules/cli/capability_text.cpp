// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/capability_answer.h"
#include "cli/text_table.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

QString indexText(const QJsonObject& json, const QString& name)
{
    const QJsonValue value = json[name];
    if (!value.isDouble())
        return {};
    const QJsonArray interval = json[QStringLiteral("ci")][name].toArray();
    const QString number = QString::number(value.toDouble(), 'f', 3);
    return interval.isEmpty() ? number
                              : QStringLiteral("%1 (%2 to %3)")
                                    .arg(number)
                                    .arg(interval[0].toDouble(), 0, 'f', 3)
                                    .arg(interval[1].toDouble(), 0, 'f', 3);
}

/// What has to be said beside the numbers.
QString remarks(const QJsonObject& json)
{
    QString text;
    if (json[QStringLiteral("indicative")].toBool())
        text += QStringLiteral("Too few values (below 25): indicative only.\n");
    const QJsonObject chart = json[QStringLiteral("chart")].toObject();
    if (!chart.isEmpty() && !chart[QStringLiteral("in_control")].toBool())
        text += QStringLiteral("The chart shows %1 signals: not in control, so Cp and Cpk promise nothing.\n")
                    .arg(chart[QStringLiteral("signals")].toArray().size());
    const QJsonObject outlier = json[QStringLiteral("outlier")].toObject();
    if (outlier[QStringLiteral("suspected")].toBool())
        text += QStringLiteral("Value %1 (%2) is far out by Grubbs' test; it is in all numbers above.\n")
                    .arg(outlier[QStringLiteral("position")].toInteger())
                    .arg(outlier[QStringLiteral("value")].toDouble());
    return text + json[QStringLiteral("definition")].toString() + QStringLiteral(".\n");
}

} // namespace

QString capabilityText(const QJsonObject& json)
{
    const auto number = [&](const char* name) {
        const QJsonValue value = json[QLatin1String(name)];
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 8) : value.toString();
    };
    const QJsonObject spread = json[QStringLiteral("spread")].toObject();
    const QJsonValue process = spread[QStringLiteral("process")];
    const QString processText = spread.isEmpty()     ? QString()
                                : process.isDouble() ? QString::number(process.toDouble(), 'g', 8)
                                                     : QStringLiteral("none: the measurement explains all of s");
    const QJsonObject normality = json[QStringLiteral("normality")].toObject();
    return alignedPairs({{QStringLiteral("n"), number("n")},
                         {QStringLiteral("Mean"), number("mean")},
                         {QStringLiteral("s"), number("s")},
                         {QStringLiteral("s without u"), processText},
                         {QStringLiteral("Within subgroups"), number("sigma_within")},
                         {QStringLiteral("Estimated by"), number("estimator")},
                         {QStringLiteral("Model"), number("model")},
                         {QStringLiteral("Method"), number("method")},
                         {QStringLiteral("X50"), number("x50")},
                         {QStringLiteral("X99.865"), number("x99865")},
                         {QStringLiteral("Cp"), indexText(json, QStringLiteral("cp"))},
                         {QStringLiteral("Cpk"), indexText(json, QStringLiteral("cpk"))},
                         {QStringLiteral("Pp"), indexText(json, QStringLiteral("pp"))},
                         {QStringLiteral("Ppk"), indexText(json, QStringLiteral("ppk"))},
                         {QStringLiteral("Cpm"), indexText(json, QStringLiteral("cpm"))},
                         {QStringLiteral("Outside"), number("outside")},
                         {QStringLiteral("Expected ppm"), number("expected_ppm")},
                         {QStringLiteral("Normality p"),
                          normality.isEmpty() ? QString()
                                              : QString::number(normality[QStringLiteral("p")].toDouble(), 'f', 3)}}) +
           remarks(json);
}

} // namespace clew::cli
