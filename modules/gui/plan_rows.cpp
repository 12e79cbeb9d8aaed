// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/plan_rows.h"

#include "domain/exact_value.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace clew::gui {

namespace {

using domain::ItemFitness;

QString planWord(const char* text)
{
    return QCoreApplication::translate("Plans", text);
}

const QString unsaid = QStringLiteral("–");

RowCell planCell(const QString& text)
{
    return {text, Tone::Plain, {}};
}

RowCell digitCell(const QString& text)
{
    return {text, Tone::Plain, {}, true};
}

QString limitsWords(const domain::Characteristic& characteristic)
{
    const QString& lower = characteristic.lower.text;
    const QString& upper = characteristic.upper.text;
    if (lower.isEmpty() && upper.isEmpty())
        return unsaid;
    if (characteristic.nominal.text.isEmpty())
        return QStringLiteral("≤ %1 %2").arg(upper, characteristic.unit);
    return QStringLiteral("%1  %2 / %3 %4")
        .arg(characteristic.nominal.text, lower.isEmpty() ? unsaid : lower, upper.isEmpty() ? unsaid : upper,
             characteristic.unit);
}

QString percentWords(const std::optional<double>& share, int decimals)
{
    return share ? QStringLiteral("%1 %").arg(QLocale().toString(*share * 100, 'f', decimals)) : unsaid;
}

RowCell standingCell(ItemFitness::Standing standing)
{
    switch (standing) {
    case ItemFitness::Standing::Fit:
        return {planWord(QT_TRANSLATE_NOOP("Plans", "proves it")), Tone::Good, {}};
    case ItemFitness::Standing::Warned:
        return {planWord(QT_TRANSLATE_NOOP("Plans", "look at it")), Tone::Wait, {}};
    case ItemFitness::Standing::Refused:
        return {planWord(QT_TRANSLATE_NOOP("Plans", "not fit")), Tone::Stop, {}};
    case ItemFitness::Standing::NotNumeric:
        return {planWord(QT_TRANSLATE_NOOP("Plans", "by eye or gauge")), Tone::Plain, {}};
    }
    return {};
}

QString statedWords(const ItemFitness& fitness)
{
    if (!fitness.uncertainty)
        return unsaid;
    const QString micrometres = domain::textOfInteger(fitness.uncertainty->expanded, clew::Unit::Micrometre, 3);
    return QLocale().toString(micrometres.toDouble(), 'f', 3);
}

std::optional<double> falseAcceptOf(const ItemFitness& fitness)
{
    if (!fitness.method || !fitness.method->risk)
        return std::nullopt;
    return fitness.method->risk->falseAccept;
}

std::optional<double> falseRejectOf(const ItemFitness& fitness)
{
    if (!fitness.method || !fitness.method->risk)
        return std::nullopt;
    return fitness.method->risk->falseReject;
}

TableRow itemRow(const domain::PlannedMeasurement& planned, const ItemFitness& fitness)
{
    const auto& method = fitness.method;
    RowCell gauge = planCell(planned.item.gauge_type.isEmpty() ? planned.item.method : planned.item.gauge_type);
    gauge.detail = planned.item.method;
    RowCell limits = digitCell(limitsWords(planned.characteristic));
    limits.detail = planWord(QT_TRANSLATE_NOOP("Plans", "Rule %1, by %2"))
                        .arg(metrology::ruleRecord(planned.rule), words::name(planned.ruleSource));
    return {{planCell(planned.characteristic.balloon), planCell(planned.characteristic.name), limits, gauge,
             digitCell(statedWords(fitness)), digitCell(percentWords(method ? method->zoneShare() : std::nullopt, 0)),
             digitCell(method && method->tur ? QLocale().toString(*method->tur, 'f', 1) : unsaid),
             digitCell(percentWords(falseAcceptOf(fitness), 3)), digitCell(percentWords(falseRejectOf(fitness), 2)),
             standingCell(fitness.standing)},
            {}};
}

} // namespace

QStringList planHeadings()
{
    return {planWord(QT_TRANSLATE_NOOP("Plans", "Plan")), planWord(QT_TRANSLATE_NOOP("Plans", "Part")),
            planWord(QT_TRANSLATE_NOOP("Plans", "State"))};
}

QList<TableRow> planRows(const QList<services::PlanRow>& plans)
{
    QList<TableRow> rows;
    for (const services::PlanRow& plan : plans) {
        rows.append({{planCell(QStringLiteral("%1 %2").arg(plan.name, plan.planRevision).trimmed()),
                      planCell(QStringLiteral("%1 %2").arg(plan.part, plan.partRevision).trimmed()),
                      wordCell(domain::enumName(plan.state))},
                     {QStringLiteral("plans"), plan.uuid}});
    }
    return rows;
}

QStringList planItemHeadings()
{
    return {planWord(QT_TRANSLATE_NOOP("Plans", "No.")),     planWord(QT_TRANSLATE_NOOP("Plans", "Characteristic")),
            planWord(QT_TRANSLATE_NOOP("Plans", "Limits")),  planWord(QT_TRANSLATE_NOOP("Plans", "Measured by")),
            planWord(QT_TRANSLATE_NOOP("Plans", "U in µm")), planWord(QT_TRANSLATE_NOOP("Plans", "Zone left")),
            planWord(QT_TRANSLATE_NOOP("Plans", "TUR")),     planWord(QT_TRANSLATE_NOOP("Plans", "PFA")),
            planWord(QT_TRANSLATE_NOOP("Plans", "PFR")),     planWord(QT_TRANSLATE_NOOP("Plans", "The method"))};
}

QList<TableRow> planItemRows(const services::PlanView& view)
{
    QList<TableRow> rows;
    for (qsizetype i = 0; i < view.question.items.size(); ++i)
        rows.append(itemRow(view.question.items[i], view.fitness.items[i]));
    return rows;
}

QStringList planFindingHeadings()
{
    return {planWord(QT_TRANSLATE_NOOP("Plans", "Weight")), planWord(QT_TRANSLATE_NOOP("Plans", "What is found"))};
}

QList<TableRow> planFindingRows(const services::PlanView& view)
{
    QList<TableRow> rows;
    for (const domain::PlanFinding& finding : view.fitness.all()) {
        const bool isRefusal = finding.weight == domain::FindingWeight::Refusal;
        rows.append({{{isRefusal ? planWord(QT_TRANSLATE_NOOP("Plans", "refused"))
                                 : planWord(QT_TRANSLATE_NOOP("Plans", "warning")),
                       isRefusal ? Tone::Stop : Tone::Wait,
                       {}},
                      planCell(words::sentence(finding.sentence))},
                     {}});
    }
    return rows;
}

QString planFieldLabel(const QString& field)
{
    static const QHash<QString, const char*> labels{
        {QStringLiteral("method"), QT_TRANSLATE_NOOP("Plans", "Method")},
        {QStringLiteral("gauge_type"), QT_TRANSLATE_NOOP("Plans", "Gauge type")},
        {QStringLiteral("sampling"), QT_TRANSLATE_NOOP("Plans", "Sample")},
        {QStringLiteral("deciding"), QT_TRANSLATE_NOOP("Plans", "What decides")},
        {QStringLiteral("readings"), QT_TRANSLATE_NOOP("Plans", "Readings")},
        {QStringLiteral("attempts"), QT_TRANSLATE_NOOP("Plans", "Attempts")},
        {QStringLiteral("budget"), QT_TRANSLATE_NOOP("Plans", "Uncertainty budget")},
        {QStringLiteral("decision_rule"), QT_TRANSLATE_NOOP("Plans", "Decision rule")},
        {QStringLiteral("state_uncertainty"), QT_TRANSLATE_NOOP("Plans", "Uncertainty needed")},
        {QStringLiteral("remeasure"), QT_TRANSLATE_NOOP("Plans", "Where not proven")},
        {QStringLiteral("capability_model"), QT_TRANSLATE_NOOP("Plans", "Capability model")},
        {QStringLiteral("capability_method"), QT_TRANSLATE_NOOP("Plans", "Capability method")},
        {QStringLiteral("expected_sigma"), QT_TRANSLATE_NOOP("Plans", "Expected deviation")},
        {QStringLiteral("expected_offset"), QT_TRANSLATE_NOOP("Plans", "Expected offset")},
        {QStringLiteral("conditions"), QT_TRANSLATE_NOOP("Plans", "Conditions to record")},
        {QStringLiteral("soak_minutes"), QT_TRANSLATE_NOOP("Plans", "Minutes to settle")},
        {QStringLiteral("temperature_low"), QT_TRANSLATE_NOOP("Plans", "Lowest temperature")},
        {QStringLiteral("temperature_high"), QT_TRANSLATE_NOOP("Plans", "Highest temperature")},
        {QStringLiteral("temperature_difference"), QT_TRANSLATE_NOOP("Plans", "Part less plate")},
        {QStringLiteral("after_finish"), QT_TRANSLATE_NOOP("Plans", "After finishing")},
        {QStringLiteral("defects"), QT_TRANSLATE_NOOP("Plans", "Defects to choose from")}};
    const char* const label = labels.value(field, nullptr);
    return label ? planWord(label) : field;
}

QString planTemplateLabel(const QString& kind)
{
    static const QHash<QString, const char*> labels{
        {QStringLiteral("beam_splitter_mount"), QT_TRANSLATE_NOOP("Plans", "Beam-splitter mount")},
        {QStringLiteral("custom_optomechanics"), QT_TRANSLATE_NOOP("Plans", "Custom optomechanics")},
        {QStringLiteral("fibre_coupling"), QT_TRANSLATE_NOOP("Plans", "Fibre coupling, collimator barrel")},
        {QStringLiteral("lens_barrel"), QT_TRANSLATE_NOOP("Plans", "Miniature lens barrel")},
        {QStringLiteral("micro_housing"), QT_TRANSLATE_NOOP("Plans", "Micro housing")},
        {QStringLiteral("retaining_ring"), QT_TRANSLATE_NOOP("Plans", "Retaining ring")},
        {QStringLiteral("spacer"), QT_TRANSLATE_NOOP("Plans", "Spacer or shim")}};
    const char* const label = labels.value(kind, nullptr);
    return label ? planWord(label) : kind;
}

} // namespace clew::gui
