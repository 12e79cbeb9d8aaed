// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/study_report.h"
#include "reports/view_json.h"

#include <QJsonDocument>

namespace clew::reports {

namespace {

QJsonObject studyValue(const domain::StudyValue& value)
{
    return {{QStringLiteral("part"), value.part},
            {QStringLiteral("operator"), value.person},
            {QStringLiteral("trial"), qint64(value.trial)},
            {QStringLiteral("value"), value.value}};
}

} // namespace

QByteArray toJson(const domain::StudyDocument& document)
{
    const domain::GaugeStudy& study = document.study;
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("clew/gauge_study/1")},
                       {QStringLiteral("document"), json::head(document.head)}};
    const auto add = [&](const char* name, const auto& value) { json::put(object, QLatin1String(name), value); };
    add("study", study.number);
    add("gauge", document.gauge);
    add("gauge_name", document.gaugeName);
    add("resolution", document.resolution);
    add("characteristic", document.characteristic);
    add("method", domain::enumName(study.method));
    add("date", study.date);
    add("person", document.person);
    add("unit", study.unit);
    add("tolerance", study.tolerance);
    add("pooling_level", study.pooling_level);
    add("repeatability", study.repeatability);
    add("degrees_of_freedom", study.freedom);
    add("reproducibility", study.reproducibility);
    add("interaction", study.interaction);
    add("grr", study.grr);
    add("part_variation", study.part_variation);
    add("total_variation", study.total_variation);
    add("grr_percent", study.percent_study);
    add("grr_tolerance_percent", study.percent_tolerance);
    add("ndc", study.ndc);
    add("state", domain::enumName(study.state));
    add("conclusion", study.conclusion);
    add("signed_by", document.signedBy);
    add("signed", study.signed_at);
    add("file_name", study.file_name);
    add("sha256", study.sha256);
    add("note", study.note);
    json::putList(object, QLatin1String("values"), study.values, studyValue);
    json::putList(object, QLatin1String("signers"), document.signers, json::signer);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace clew::reports
