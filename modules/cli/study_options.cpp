// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/study_options.h"

#include "cli/text_table.h"

namespace clew::cli {

namespace {

QJsonValue numberIn(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text.toDouble());
}

QString sixDigits(const QString& text, const QString& unit = {})
{
    if (text.isEmpty())
        return {};
    const QString number = QString::number(text.toDouble(), 'g', 6);
    return unit.isEmpty() ? number : number + QLatin1Char(' ') + unit;
}

QString percent(const QString& text)
{
    return text.isEmpty() ? QString() : QString::number(text.toDouble(), 'f', 2) + QStringLiteral(" %");
}

} // namespace

Argument studyArgument()
{
    return {QStringLiteral("NUMBER"), QStringLiteral("the study's, such as GS-2026-0001")};
}

Result<domain::GaugeStudyId> studyNamed(store::Records& records, const QString& number)
{
    return domain::GaugeStudyId::fromStore(TRY(services::findRecord(records, domain::Kind::GaugeStudy, {number, {}})));
}

Answer studyAnswer(const domain::GaugeStudy& study)
{
    const QJsonObject json{
        {QStringLiteral("study"), study.number},
        {QStringLiteral("state"), domain::enumName(study.state)},
        {QStringLiteral("method"), domain::enumName(study.method)},
        {QStringLiteral("unit"), study.unit},
        {QStringLiteral("measurements"), qint64(study.values.size())},
        {QStringLiteral("ev"), numberIn(study.repeatability)},
        {QStringLiteral("ev_freedom"), numberIn(study.freedom)},
        {QStringLiteral("av"), numberIn(study.reproducibility)},
        {QStringLiteral("interaction"), numberIn(study.interaction)},
        {QStringLiteral("grr"), numberIn(study.grr)},
        {QStringLiteral("pv"), numberIn(study.part_variation)},
        {QStringLiteral("tv"), numberIn(study.total_variation)},
        {QStringLiteral("grr_percent"), numberIn(study.percent_study)},
        {QStringLiteral("grr_tolerance_percent"), numberIn(study.percent_tolerance)},
        {QStringLiteral("ndc"), study.ndc.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(study.ndc.toInt())}};
    const QString head = QStringLiteral("%1 (%2)\n").arg(study.number, domain::enumName(study.state));
    return {json,
            head + alignedPairs({{QStringLiteral("Method"), domain::enumName(study.method)},
                                 {QStringLiteral("Repeatability (EV)"), sixDigits(study.repeatability, study.unit)},
                                 {QStringLiteral("Degrees of freedom"), sixDigits(study.freedom)},
                                 {QStringLiteral("Reproducibility (AV)"), sixDigits(study.reproducibility, study.unit)},
                                 {QStringLiteral("Gauge R&R"), sixDigits(study.grr, study.unit)},
                                 {QStringLiteral("% of study variation"), percent(study.percent_study)},
                                 {QStringLiteral("% of tolerance"), percent(study.percent_tolerance)},
                                 {QStringLiteral("Distinct categories"), study.ndc}})};
}

} // namespace clew::cli
