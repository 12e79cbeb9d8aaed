// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/re_judging.h"

#include "domain/exact_value.h"

namespace clew::services {

using namespace domain;

namespace {

Result<metrology::DecisionRule> ruleOfRecord(const QString& record)
{
    if (record.isEmpty())
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
    if (inForce.uncertainty.isEmpty())
        return basis;
    ResultUncertainty stated{inForce.uncertainty, inForce.k, inForce.freedom, inForce.influences, 0, 2, {}};
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

} // namespace

Result<std::shared_ptr<const ResultJudge>> JudgingAgain::judgeFor(const Characteristic& characteristic,
                                                                  const std::optional<Judgement>& inForce)
{
    QString key = QString::number(characteristic.id.key());
    if (inForce)
        key += u'|' + inForce->rule + u'|' + inForce->uncertainty + u'|' + inForce->k;
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
