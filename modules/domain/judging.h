// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/acceptance.h"

namespace clew::domain {

/// The uncertainty of one result, as its judgement keeps it.
struct ResultUncertainty
{
    QString expanded;                         ///< U in the characteristic's unit, exact text
    QString k;                                ///< "2"
    QString freedom;                          ///< effective degrees of freedom; empty = infinite
    QString influences;                       ///< "name=u; name=u", standard uncertainties in that unit
    double u = 0;                             ///< U / k in steps of the deciding integer
    double factor = 2;                        ///< k
    std::optional<CalibrationId> calibration; ///< of the display
};

/// What a result is judged by, beside its characteristic.
struct JudgingBasis
{
    metrology::DecisionRule rule = metrology::iso14253Rule();
    std::optional<ResultUncertainty> uncertainty; ///< none: simple acceptance, "uncertainty not stated"
    QString whyNotStated;                         ///< where that is known: an overdue calibration, say
    bool mustState = false;                       ///< the plan refuses a verdict without an uncertainty
    QString budget;                               ///< "name/version" that the uncertainty was made by
    QString correctedBy;                          ///< to 20 °C, as a judgement keeps it
    std::optional<double> to20;        ///< Clew brings the value there: corrected = value (1 + to20), rounded once
    QString correction;                ///< what `to20` was made by, as a judgement keeps it
    QString note;                      ///< what the reader must know although the result is judged
    std::optional<std::int64_t> bonus; ///< what the feature's size adds to the upper limit
    QString bonusBy;                   ///< what `bonus` was made by, as a judgement keeps it
    QString refusal;                   ///< why the result can't be judged yet: its feature's size is not measured
};

/// value (1 + to20), rounded to a whole step once.
std::int64_t valueAt20(std::int64_t value, double to20);
/// By which share a judgement brought its value to 20 °C; nothing where it did not.
std::optional<double> shareTo20(const Judgement& judgement);

/// Judges results of one characteristic that were measured alike: the acceptance zone is made once, so that a million
/// results cost a million comparisons. No store, no clock.
///
/// Not judged, with the reason, where the characteristic is a reference or basic dimension, its limits can't be read or
/// there are none, the plan asks for an uncertainty and none is stated, the basis refuses, or the result is neither a
/// number nor pass or fail. Nature's limit of 0 (specification.h) makes a tolerance one-sided.
class ResultJudge
{
public:
    ResultJudge(const Characteristic& characteristic, JudgingBasis basis);

    Judgement judge(const FeatureResult& result, Instant now) const;
    const metrology::AcceptanceZone& zone() const { return m_zone; }
    /// Why no number can be judged; empty where it can.
    const QString& refusal() const { return m_refusal; }

private:
    Result<metrology::SpecificationLimits> specification(const Characteristic& characteristic) const;
    void judgeValue(Judgement& judgement, std::int64_t value) const;
    void state(Judgement& judgement) const;

    CharacteristicId m_characteristic;
    JudgingBasis m_basis;
    bool m_isReference = false;
    QString m_refusal;
    QString m_rule; ///< of the rule that is used
    metrology::SpecificationLimits m_limits;
    metrology::AcceptanceZone m_zone;
};

} // namespace clew::domain
