// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/unit.h"
#include "cli/context.h"
#include "metrology/acceptance_zone.h"

namespace clew::cli {

// What the verbs of "calc" read alike. Values are whole steps of the unit's kind (metrology/specification_limits.h).

/// --unit; mm without it.
Option unitOption();
Result<clew::Unit> calcUnit(Context& context);

/// A typed value of the option ("8.0016", "+1.4 µm" where mm is meant), or nothing where it isn't given.
Result<std::optional<std::int64_t>> stepsOption(Context& context, const QString& option, clew::Unit unit);
/// A plain number of the option, or nothing.
Result<std::optional<double>> numberOption(Context& context, const QString& option);

/// A tolerance, what measures it and the rule: what "calc judge" and "calc risk" ask alike.
struct CalcTolerance
{
    clew::Unit unit;
    std::int64_t nominal = 0;
    metrology::SpecificationLimits limits;
    metrology::DecisionRule rule;
    std::optional<metrology::StatedUncertainty> uncertainty;
};
QList<Option> toleranceOptions();
Result<CalcTolerance> toleranceOf(Context& context);

/// Steps as a number in the unit, for JSON; null where there is none.
QJsonValue jsonSteps(const std::optional<std::int64_t>& steps, clew::Unit unit);
QJsonValue jsonNumber(const std::optional<double>& number);
/// "7.9984 to 8.0016 mm", "up to 1.2 µm", "closed".
QString zoneText(const metrology::AcceptanceZone& zone, clew::Unit unit);
/// {"lower", "upper"}: null where open, and both where the zone is closed.
QJsonObject zoneJson(const metrology::AcceptanceZone& zone, clew::Unit unit);
/// {"u", "U", "k"} in the unit; null where it isn't stated.
QJsonValue uncertaintyJson(const CalcTolerance& tolerance);
/// TUR of a two-sided tolerance with a stated uncertainty.
std::optional<double> turOf(const CalcTolerance& tolerance);
QString ruleText(const metrology::DecisionRule& rule);

} // namespace clew::cli
