// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QString>

#include <array>

namespace clew::metrology {

/// How far a rule keeps away from the limits.
enum class GuardBand {
    None,
    MultipleOfU,            ///< w = factor U
    ConformanceProbability, ///< the true value lies within the limits with that probability
};
constexpr auto namesOf(GuardBand)
{
    return std::array{"none", "multiple of U", "conformance probability"};
}

/// A decision rule as data, with the version of it that a judgement keeps. ISO/IEC 17025:2017 3.7; JCGM 106:2012 8.
struct DecisionRule
{
    QString name;    ///< "iso14253-1"
    QString version; ///< "2017"; empty for a customer's
    GuardBand guard = GuardBand::None;
    double amount = 0; ///< the factor of U, or the probability; unused without a guard band
};

/// w = 0: the limits themselves decide, the risk at a limit is up to 50 %. ILAC-G8:09/2019 4.2.1.
DecisionRule simpleAcceptanceRule();
/// Conformity proven with 95 %, nonconformity too, not proven between. ISO 14253-1:2017, the shop's default. The 95 %
/// are as secondary texts quote the standard.
DecisionRule iso14253Rule();
/// w = U on either side of each limit, as contracts on ISO 14253-1 of 1998 and 2013 and ILAC-G8 4.2.2 have it.
DecisionRule fullUncertaintyRule();

/// A customer's rule. Invalid unless the factor is above 0.
Result<DecisionRule> customerFactorRule(double factorOfU);
/// Invalid unless the probability is above 0.5 and below 1.
Result<DecisionRule> customerProbabilityRule(double probability);

/// One of "simple", "iso14253-1", "full-u".
Result<DecisionRule> shippedRule(const QString& name);

/// A rule as records name it: a shipped one, "factor-u:0.5" (w = 0.5 U) or "probability:0.99". NotFound or Invalid with
/// the spellings there are.
Result<DecisionRule> decisionRuleNamed(const QString& spelling);
/// The rule with its version, as a judgement keeps it: "iso14253-1/2017", "simple/ILAC-G8:09/2019", "factor-u:0.5".
QString ruleRecord(const DecisionRule& rule);

/// Invalid for a rule that says nothing, such as one read from elsewhere may be.
Result<> requireRule(const DecisionRule& rule);

} // namespace clew::metrology
