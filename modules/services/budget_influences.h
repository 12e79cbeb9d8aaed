// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/judging.h"
#include "metrology/budgeted_result.h"
#include "services/reference_temperature.h"

namespace clew::services {

/// What a result's uncertainty is made from. All of it outlives the question.
struct BudgetQuestion
{
    const metrology::Budget& budget;
    const domain::Characteristic& characteristic;
    const domain::FeatureResult& result;
    const MeasuringConditions& conditions;
    const domain::PlanItem* plan = nullptr;
    QString partMaterial;
    QString notAt20; ///< ReferenceTemperature::problem
};

/// Turns a budget's terms into influences of one result:
/// (1) a "certificate" term of gauge, master or thermometer takes U and k of the calibration that held on the day, and
///     its identity; a certificate that states none leaves the budget's amount standing as the shop's statement;
/// (2) a term whose instrument is not in the chain, or not calibrated on the day, leaves the uncertainty not stated;
/// (3) the display's resolution is its record's where it has one;
/// (4) temperatures are those recorded, else the plan's limits as a half width around 20 °C, else 20 °C where nobody
///     said that the values are not corrected; expansions are those of the materials. Recorded temperatures of values
///     of which nobody said who corrected them count as a half width too.
/// GUM 4.3, 5.1.2, G.4.1; k for 95.45 %, rounded to two decimals, U rounded up to a whole step.
class BudgetInfluences
{
public:
    explicit BudgetInfluences(InstrumentChains& chains) : m_chains(chains) {}

    /// Invalid, with the reason for people, where the uncertainty can't be stated. Other errors are the store's.
    Result<domain::ResultUncertainty> uncertaintyOf(const BudgetQuestion& question);

private:
    Result<metrology::ReadingsAlike> alike(const BudgetQuestion& question, const domain::ReadingMeans& means);
    Result<metrology::BudgetTerm> filled(const metrology::BudgetTerm& term, const BudgetQuestion& question,
                                         const domain::ReadingMeans& means);
    Result<metrology::BudgetTerm> certified(const metrology::BudgetTerm& term, const BudgetQuestion& question,
                                            const domain::ReadingMeans& means);
    Result<metrology::BudgetUse> useOf(const BudgetQuestion& question, const domain::ReadingMeans& means);
    QString nameOf(const QString& influence) const;

    InstrumentChains& m_chains;
    QHash<QString, QString> m_names; ///< of certificates, by the influence's name in metrology
};

/// What a budget of temperatures rests on: degC, and the half width in K where they are known by limits alone. Invalid
/// where the values are said to be uncorrected and nothing is recorded.
struct RoomTemperature
{
    double part = 20;
    double plate = 20;
    double within = 0;
};
Result<RoomTemperature> roomTemperature(const BudgetQuestion& question);

} // namespace clew::services
