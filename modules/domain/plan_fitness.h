// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/parts.h"
#include "metrology/method_fitness.h"

namespace clew::domain {

/// The words an item's capability model is told by: "normal", and the models of metrology/form_capability.h.
QStringList capabilityModels();

/// One item of a plan with what its fitness rests on.
struct PlannedMeasurement
{
    Characteristic characteristic;
    PlanItem item;
    metrology::DecisionRule rule = metrology::iso14253Rule();
    QString ruleSource;                      ///< "plan", "characteristic", "drawing", "customer" or "shop"
    std::optional<metrology::Budget> budget; ///< none: the uncertainty is not stated
};

/// A plan as it is looked at before its release.
struct PlanQuestion
{
    QList<PlannedMeasurement> items;
    QList<Characteristic> unplanned;          ///< toleranced characteristics of the revision that no item measures
    bool isCoated = false;                    ///< finished after machining, so a size may be two
    std::optional<double> partAlphaPerKelvin; ///< none: that of aluminium, the largest of the shop's materials
    std::optional<double> shopRatio;          ///< the TUR that the shop asks for by every rule
};

enum class FindingWeight { Warning, Refusal };
constexpr auto namesOf(FindingWeight)
{
    return std::array{"warning", "refusal"};
}

enum class PlanFault {
    NothingToMeasure,
    NotPlanned,          ///< a toleranced characteristic without an item
    LimitsUnreadable,    ///< nothing can be judged by them
    CannotProve,         ///< no acceptance zone left
    RatioLow,            ///< TUR below the limit
    UncertaintyUnstated, ///< no budget, or one that says nothing of this characteristic
    ContactInSmallBore,
    RoughnessMixed,
    SymmetricModel, ///< of a deviation that nature bounds at zero
    NoModel,        ///< on a key characteristic
    AfterFinishUnsaid,
    SkewedModel, ///< of what nature does not bound at zero
    RangeUnfit,  ///< of one reading, or of a size
};
constexpr auto namesOf(PlanFault)
{
    return std::array{"nothing_to_measure", "not_planned",         "limits_unreadable",     "cannot_prove",
                      "ratio_low",          "not_stated",          "contact_in_small_bore", "roughness_mixed",
                      "symmetric_model",    "no_capability_model", "after_finish_unsaid",   "skewed_model",
                      "range_unfit"};
}

/// What speaks against a plan: a refusal forbids its release unless somebody answers for it.
struct PlanFinding
{
    PlanFault fault = PlanFault::NothingToMeasure;
    FindingWeight weight = FindingWeight::Warning;
    QString balloon;  ///< empty: of the plan as a whole
    QString sentence; ///< with its cure
};

/// What a method leaves of one characteristic's tolerance, with what that was reckoned from.
struct ItemFitness
{
    enum class Standing { Fit, Warned, Refused, NotNumeric };

    Standing standing = Standing::Fit;
    std::optional<metrology::SpecificationLimits> limits; ///< none: an attribute, or limits that can't be read
    std::optional<metrology::MethodUncertainty> uncertainty;
    std::optional<metrology::MethodFitness> method;
    std::optional<double> ratioLimit; ///< the TUR that is asked for
    QString ratioSource;              ///< by whom
    QList<PlanFinding> findings;
};
constexpr auto namesOf(ItemFitness::Standing)
{
    return std::array{"fit", "warned", "refused", "not_numeric"};
}

struct PlanFitness
{
    QList<ItemFitness> items;    ///< in the order of the question's
    QList<PlanFinding> findings; ///< of the plan as a whole

    /// Of the plan and its items, refusals first.
    QList<PlanFinding> all() const;
    QStringList refusals() const;
    bool isRefused() const { return !refusals().isEmpty(); }
};

/// Looks at a plan: no store, no clock. U is the budget's for this use: so many readings averaged where the mean
/// decides, the nominal length, the plan's temperature farthest from 20 °C, the handbook's expansion of the material
/// and of a steel master. Where no condition records the piece's temperature, the distance of that temperature from
/// 20 °C and the difference that the plan allows between piece and plate are half widths of their own, as they are when
/// a result is judged that nobody brought to 20 °C. The expected process is normal; its mean is the middle of two
/// limits, else the nominal, plus the expected offset (a form's nominal is 0). Refuses what cannot prove, contact in
/// bores below 1.5 mm, and stylus and optical roughness on one part without a correlation; everything else warns.
/// Sources: JCGM 106:2012 8 and 9, ISO 14253-1:2017, ASME B89.7.3.1 (4:1 where simple acceptance decides), ISO 22514-4
/// for one-sided models.
PlanFitness planFitness(const PlanQuestion& question);

/// The probes that touch a bore need room: below this diameter they are refused, in picometres.
inline constexpr std::int64_t smallestProbedBore = 1'500'000'000;

} // namespace clew::domain
