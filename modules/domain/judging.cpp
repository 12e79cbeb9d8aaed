// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/judging.h"

#include "domain/specification.h"
#include "metrology/conformance.h"

#include <cmath>

namespace clew::domain {

std::int64_t valueAt20(std::int64_t value, double to20)
{
    return value + std::llround(static_cast<double>(value) * to20);
}

std::optional<double> shareTo20(const Judgement& judgement)
{
    if (!judgement.corrected || judgement.value.value_or(0) == 0)
        return std::nullopt;
    return static_cast<double>(*judgement.corrected - *judgement.value) / static_cast<double>(*judgement.value);
}

Result<metrology::SpecificationLimits> ResultJudge::specification(const Characteristic& characteristic) const
{
    metrology::SpecificationLimits specified = TRY(specificationOf(characteristic));
    if (m_basis.bonus && specified.upper && __builtin_add_overflow(*specified.upper, *m_basis.bonus, &*specified.upper))
        return fail(Error::Code::Invalid, QStringLiteral("The bonus is beyond what can be measured."));
    return specified;
}

ResultJudge::ResultJudge(const Characteristic& characteristic, JudgingBasis basis)
    : m_characteristic(characteristic.id),
      m_basis(std::move(basis)),
      m_isReference(characteristic.usage != Usage::Toleranced)
{
    if (!m_basis.uncertainty)
        m_basis.rule = metrology::simpleAcceptanceRule();
    m_rule = metrology::ruleRecord(m_basis.rule);
    const auto limits = specification(characteristic);
    if (!limits) {
        m_refusal = limits.error().message;
        return;
    }
    m_limits = *limits;
    if (!m_basis.uncertainty && m_basis.mustState) {
        m_refusal = QStringLiteral("The plan asks for the measurement's uncertainty, and none is stated.");
        if (!m_basis.whyNotStated.isEmpty())
            m_refusal += u' ' + m_basis.whyNotStated;
        return;
    }
    if (!m_basis.refusal.isEmpty()) {
        m_refusal = m_basis.refusal;
        return;
    }
    std::optional<metrology::StatedUncertainty> stated;
    if (m_basis.uncertainty)
        stated = {m_basis.uncertainty->u, m_basis.uncertainty->factor};
    const auto zone = metrology::acceptanceZone(m_limits, m_basis.rule, stated);
    if (zone)
        m_zone = *zone;
    else
        m_refusal = zone.error().message;
}

void ResultJudge::judgeValue(Judgement& judgement, std::int64_t value) const
{
    if (!m_refusal.isEmpty()) {
        judgement.because = m_refusal;
        return;
    }
    judgement.lower = m_zone.isClosed ? std::nullopt : m_zone.lower;
    judgement.upper = m_zone.isClosed ? std::nullopt : m_zone.upper;
    if (m_limits.lowerIsPhysical)
        judgement.lower = m_limits.lower;
    if (m_limits.isBelowNature(value)) {
        judgement.verdict = Verdict::DoesNotConform;
        judgement.because = metrology::belowNatureText();
        return;
    }
    judgement.verdict = metrology::verdictIn(m_zone, value);
    if (m_zone.isClosed && judgement.verdict == Verdict::NotProven)
        judgement.because = QStringLiteral("The uncertainty takes the whole tolerance: measure with a better method.");
    if (!m_basis.uncertainty)
        return;
    if (const auto p = metrology::conformanceProbability(value, m_limits, m_basis.uncertainty->u))
        judgement.p = QString::number(*p, 'f', 6);
}

Judgement ResultJudge::judge(const FeatureResult& result, Instant now) const
{
    Judgement judgement;
    judgement.characteristic = m_characteristic;
    judgement.feature = result.feature;
    judgement.result = result.text;
    judgement.value = result.value;
    judgement.attempt = result.attempt;
    judgement.readings = result.readings;
    judgement.rule = m_rule;
    judgement.time = now;
    if (m_isReference) {
        judgement.because = QStringLiteral("A reference or basic dimension is not judged.");
        return judgement;
    }
    if (!result.value) {
        judgement.rule = metrology::ruleRecord(metrology::simpleAcceptanceRule());
        if (const auto verdict = attributeVerdict(result.text))
            judgement.verdict = *verdict ? Verdict::Conforms : Verdict::DoesNotConform;
        else
            judgement.because = QStringLiteral("“%1” is neither a number nor pass or fail.").arg(result.text);
        return judgement;
    }
    state(judgement);
    if (m_basis.to20)
        judgement.corrected = valueAt20(*result.value, *m_basis.to20);
    judgeValue(judgement, judgement.corrected.value_or(*result.value));
    return judgement;
}

/// What the judgement keeps of its basis.
void ResultJudge::state(Judgement& judgement) const
{
    judgement.corrected_by = m_basis.correctedBy;
    judgement.correction = m_basis.correction;
    judgement.bonus = m_basis.bonus;
    judgement.bonus_by = m_basis.bonusBy;
    judgement.because = m_basis.note;
    if (!m_basis.uncertainty) {
        if (!m_basis.whyNotStated.isEmpty())
            judgement.because = m_basis.whyNotStated;
        return;
    }
    judgement.budget = m_basis.budget;
    judgement.uncertainty = m_basis.uncertainty->expanded;
    judgement.k = m_basis.uncertainty->k;
    judgement.freedom = m_basis.uncertainty->freedom;
    judgement.influences = m_basis.uncertainty->influences;
    judgement.calibration = m_basis.uncertainty->calibration;
}

} // namespace clew::domain
