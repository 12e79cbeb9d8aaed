// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/gauge_study.h"

#include <algorithm>
#include <cmath>

namespace clew::metrology {

namespace {

void completeComponent(StudyComponent& component, double total, std::optional<double> tolerance)
{
    const double share = component.sigma / total;
    component.percentStudy = 100 * share;
    component.percentContribution = 100 * share * share;
    if (tolerance)
        component.percentTolerance = 100 * 6 * component.sigma / *tolerance;
}

} // namespace

Result<CrossedStudy> CrossedStudy::create(std::size_t parts, std::size_t operators, std::size_t trials,
                                          std::vector<double> values)
{
    if (parts < 2 || operators < 2 || trials < 2)
        return fail(Error::Code::Invalid, QStringLiteral("A gauge study needs two parts, two operators and two trials "
                                                         "or more; there are %1, %2 and %3.")
                                              .arg(qulonglong(parts))
                                              .arg(qulonglong(operators))
                                              .arg(qulonglong(trials)));
    if (values.size() / parts / operators != trials || values.size() % (parts * operators) != 0)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A gauge study of %1 parts, %2 operators and %3 trials has another number of values "
                                   "than %4; every operator measures every part equally often.")
                        .arg(qulonglong(parts))
                        .arg(qulonglong(operators))
                        .arg(qulonglong(trials))
                        .arg(qulonglong(values.size())));
    TRY(requireSample(values, 8));
    return CrossedStudy(parts, operators, trials, std::move(values));
}

Result<> completeStudy(CrossedStudyResult& study, std::optional<double> tolerance)
{
    if (tolerance && (!(*tolerance > 0) || !std::isfinite(*tolerance)))
        return fail(Error::Code::Invalid, QStringLiteral("A tolerance must be above 0, not %1.").arg(*tolerance));
    const double total = study.tv.sigma;
    if (!(total > 0) || !std::isfinite(total))
        return fail(Error::Code::Invalid, QStringLiteral("The study shows no spread at all, or one beyond any number: "
                                                         "nothing can be compared."));
    for (StudyComponent* component : {&study.ev, &study.av, &study.grr, &study.pv, &study.tv})
        completeComponent(*component, total, tolerance);
    if (study.interaction)
        completeComponent(*study.interaction, total, tolerance);
    if (study.grr.sigma > 0) {
        study.ndcRaw = 1.41 * study.pv.sigma / study.grr.sigma;
        study.ndc = int(std::clamp(std::floor(*study.ndcRaw), 1.0, 1e9));
    }
    return {};
}

} // namespace clew::metrology
