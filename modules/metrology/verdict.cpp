// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/verdict.h"

#include "metrology/conformance.h"

namespace clew::metrology {

Verdict verdictIn(const AcceptanceZone& zone, std::int64_t value)
{
    const bool isBelow = zone.rejectBelow && value < *zone.rejectBelow;
    const bool isAbove = zone.rejectAbove && value > *zone.rejectAbove;
    if (isBelow || isAbove)
        return Verdict::DoesNotConform;
    const bool isInside =
        !zone.isClosed && (!zone.lower || *zone.lower <= value) && (!zone.upper || value <= *zone.upper);
    return isInside ? Verdict::Conforms : Verdict::NotProven;
}

Result<JudgedResult> judge(const JudgingCase& question)
{
    JudgedResult result;
    result.uncertaintyStated = question.uncertainty.has_value();
    result.rule = result.uncertaintyStated ? question.rule : simpleAcceptanceRule();
    TRY(requireRule(question.rule));
    if (question.uncertainty)
        TRY(requireUncertainty(*question.uncertainty));
    if (const auto usable = requireLimits(question.limits); !usable) {
        result.because = usable.error().message;
        return result;
    }
    if (!question.uncertainty && question.mustStateUncertainty) {
        result.because = QStringLiteral("The plan asks for the measurement's uncertainty, and none is stated.");
        return result;
    }
    result.zone = TRY(acceptanceZone(question.limits, result.rule, question.uncertainty));
    if (question.limits.isBelowNature(question.value)) {
        result.verdict = Verdict::DoesNotConform;
        result.because = belowNatureText();
        return result;
    }
    result.verdict = verdictIn(result.zone, question.value);
    if (question.uncertainty)
        result.p = TRY(conformanceProbability(question.value, question.limits, question.uncertainty->u));
    return result;
}

} // namespace clew::metrology
