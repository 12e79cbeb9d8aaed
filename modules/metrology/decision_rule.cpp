// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/decision_rule.h"

#include "metrology/input_checks.h"

namespace clew::metrology {

DecisionRule simpleAcceptanceRule()
{
    return {QStringLiteral("simple"), QStringLiteral("ILAC-G8:09/2019"), GuardBand::None, 0};
}

DecisionRule iso14253Rule()
{
    return {QStringLiteral("iso14253-1"), QStringLiteral("2017"), GuardBand::ConformanceProbability, 0.95};
}

DecisionRule fullUncertaintyRule()
{
    return {QStringLiteral("full-u"), QStringLiteral("ILAC-G8:09/2019"), GuardBand::MultipleOfU, 1};
}

Result<DecisionRule> customerFactorRule(double factorOfU)
{
    const DecisionRule rule{QStringLiteral("customer"), {}, GuardBand::MultipleOfU, factorOfU};
    TRY(requireRule(rule));
    return rule;
}

Result<DecisionRule> customerProbabilityRule(double probability)
{
    const DecisionRule rule{QStringLiteral("customer"), {}, GuardBand::ConformanceProbability, probability};
    TRY(requireRule(rule));
    return rule;
}

Result<DecisionRule> shippedRule(const QString& name)
{
    for (const DecisionRule& rule : {simpleAcceptanceRule(), iso14253Rule(), fullUncertaintyRule()})
        if (rule.name == name)
            return rule;
    return fail(Error::Code::NotFound,
                QStringLiteral("There is no decision rule “%1”; there are simple, iso14253-1 and full-u, and a "
                               "customer's factor-u:0.5 or probability:0.99.")
                    .arg(name));
}

Result<DecisionRule> decisionRuleNamed(const QString& spelling)
{
    const QString name = spelling.section(u':', 0, 0);
    const bool isFactor = name == QLatin1String("factor-u");
    if (!isFactor && name != QLatin1String("probability"))
        return shippedRule(spelling);
    bool isNumber = false;
    const double amount = spelling.section(u':', 1).toDouble(&isNumber);
    if (!isNumber)
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” lacks its number: factor-u:0.5 or probability:0.99.").arg(spelling));
    return isFactor ? customerFactorRule(amount) : customerProbabilityRule(amount);
}

QString ruleRecord(const DecisionRule& rule)
{
    if (rule.name != QLatin1String("customer"))
        return rule.version.isEmpty() ? rule.name : QStringLiteral("%1/%2").arg(rule.name, rule.version);
    return QStringLiteral("%1:%2").arg(rule.guard == GuardBand::MultipleOfU ? QStringLiteral("factor-u")
                                                                            : QStringLiteral("probability"),
                                       QString::number(rule.amount, 'g', 12));
}

Result<> requireRule(const DecisionRule& rule)
{
    switch (rule.guard) {
    case GuardBand::None:
        return {};
    case GuardBand::MultipleOfU:
        return requirePositive(rule.amount, QStringLiteral("The rule's factor of U"));
    case GuardBand::ConformanceProbability:
        if (rule.amount > 0.5 && rule.amount < 1)
            return {};
        return fail(
            Error::Code::Invalid,
            QStringLiteral("A rule's conformance probability must be above 0.5 and below 1, not %1.").arg(rule.amount));
    }
    Q_UNREACHABLE();
}

} // namespace clew::metrology
