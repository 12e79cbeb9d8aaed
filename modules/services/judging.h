// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/judging.h"
#include "services/calibration_status.h"

namespace clew::services {

/// Judges results by what the store knows: the decision rule of the characteristic, else of the drawing, else of the
/// customer, else of the shop; and the uncertainty of the instruments by their calibrations of that day. Asks the store
/// once for each part, gauge and way of measuring.
///
/// The uncertainty: every instrument of the chain whose calibration states one in the characteristic's dimension is an
/// influence with the identity of that calibration; the display's must be valid, or nothing is stated. Readings by one
/// gauge share its calibration, so a mean of them has all of it. U = 2 u where several influences meet, rounded up to
/// a whole step; a single one keeps the U and k of its certificate. The range of readings has none: what they share
/// cancels, and their repeatability is not in the records. JCGM 100:2008 5.1, 6.2.
class Judging
{
public:
    explicit Judging(store::Records& records) : m_records(records), m_gauges(records) {}

    Result<domain::Judgement> judge(const domain::Characteristic& characteristic, const domain::FeatureResult& result,
                                    Instant now);
    /// What the judgement rests on, to judge many results that were measured alike.
    Result<domain::JudgingBasis> basis(const domain::Characteristic& characteristic,
                                       const domain::FeatureResult& result);

private:
    struct Influence
    {
        QString name;
        std::int64_t expanded = 0; ///< U in steps
        double k = 2;
        QString kText;
        double share = 1; ///< of the readings
        std::optional<domain::CalibrationId> calibration;
    };
    Result<metrology::DecisionRule> ruleFor(const domain::Characteristic& characteristic);
    Result<QString> ruleNameFor(const domain::Characteristic& characteristic);
    Result<std::optional<Influence>> influenceOf(const domain::Characteristic& characteristic, domain::GaugeId gauge,
                                                 QDate day, QString& whyNot);
    Result<QList<Influence>> influencesOf(const domain::Characteristic& characteristic,
                                          const domain::ReadingMeans& means, QString& whyNot);
    Result<std::optional<domain::GaugeId>> gaugeNamed(const QString& code);

    store::Records& m_records;
    GaugeCalibrations m_gauges;
    QHash<QString, std::optional<domain::GaugeId>> m_codes;
    QHash<domain::PartRevisionId, QString> m_rules; ///< by drawing, customer or shop
    QHash<QByteArray, std::shared_ptr<const domain::ResultJudge>> m_judges;
};

} // namespace clew::services
