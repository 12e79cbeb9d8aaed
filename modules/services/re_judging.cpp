// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/re_judging.h"

#include "domain/exact_value.h"

namespace clew::services {

using namespace domain;

namespace {

Result<metrology::DecisionRule> ruleOfRecord(const QString& record)
{
    if (record.isEmpty() || record.startsWith(QLatin1String("simple acceptance/")))
        return metrology::simpleAcceptanceRule();
    const bool isCustomers = record.startsWith(QLatin1String("factor-u:")) || record.startsWith(QLatin1String("prob"));
    const auto rule = TRY(metrology::decisionRuleNamed(isCustomers ? record : record.section(u'/', 0, 0)));
    if (metrology::ruleRecord(rule) != record)
        return fail(Error::Code::Invalid,
                    QStringLiteral("This program does not know the rule “%1”; judge the result anew.").arg(record));
    return rule;
}

Result<JudgingBasis> basisOfJudgement(const Characteristic& characteristic, const Judgement& inForce)
{
    JudgingBasis basis;
    basis.rule = TRY(ruleOfRecord(inForce.rule));
    basis.bonus = inForce.bonus;
    basis.bonusBy = inForce.bonus_by;
    basis.correction = inForce.correction;
    basis.correctedBy = inForce.corrected_by;
    basis.to20 = shareTo20(inForce);
    if (inForce.verdict == Verdict::NotJudged && inForce.value)
        basis.refusal = inForce.because;
    if (inForce.uncertainty.isEmpty())
        return basis;
    basis.budget = inForce.budget;
    ResultUncertainty stated;
    stated.expanded = inForce.uncertainty;
    stated.k = inForce.k;
    stated.freedom = inForce.freedom;
    stated.influences = inForce.influences;
    const Exact expanded = TRY(exactFromFile(inForce.uncertainty, characteristic.unit));
    bool isNumber = true;
    stated.factor = inForce.k.isEmpty() ? 2 : inForce.k.toDouble(&isNumber);
    if (expanded.value.value_or(0) <= 0 || !isNumber || !(stated.factor > 0))
        return fail(Error::Code::Invalid,
                    QStringLiteral("The judgement states U = %1 with k = %2, which is no uncertainty; judge the result "
                                   "anew.")
                        .arg(inForce.uncertainty, inForce.k));
    stated.u = static_cast<double>(*expanded.value) / stated.factor;
    stated.calibration = inForce.calibration;
    basis.uncertainty = stated;
    return basis;
}

/// What two judgements must have in common to be made again by one judge; a correction to 20 °C is each result's own.
QString keyOf(const Judgement& inForce)
{
    QString key = u'|' + inForce.rule + u'|' + inForce.uncertainty + u'|' + inForce.k + u'|';
    if (inForce.bonus)
        key += QString::number(*inForce.bonus);
    if (inForce.corrected)
        key += QStringLiteral("|%1|%2").arg(*inForce.value).arg(*inForce.corrected);
    if (inForce.verdict == Verdict::NotJudged)
        key += u'|' + inForce.because;
    return key;
}

} // namespace

Result<std::shared_ptr<const ResultJudge>> JudgingAgain::judgeFor(const Characteristic& characteristic,
                                                                  const std::optional<Judgement>& inForce)
{
    QString key = QString::number(characteristic.id.key());
    if (inForce)
        key += keyOf(*inForce);
    const auto known = m_judges.constFind(key);
    if (known != m_judges.constEnd())
        return *known;
    const JudgingBasis basis = inForce ? TRY(basisOfJudgement(characteristic, *inForce)) : JudgingBasis{};
    const auto judge = std::make_shared<const ResultJudge>(characteristic, basis);
    m_judges.insert(key, judge);
    return judge;
}

Judgement JudgingAgain::judge(const Characteristic& characteristic, const FeatureResult& result,
                              const std::optional<Judgement>& inForce, Instant now)
{
    const auto judge = judgeFor(characteristic, inForce);
    if (judge)
        return (*judge)->judge(result, now);
    Judgement refused;
    refused.characteristic = characteristic.id;
    refused.feature = result.feature;
    refused.because = judge.error().message;
    return refused;
}

} // namespace clew::services
