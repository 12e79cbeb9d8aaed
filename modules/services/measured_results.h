// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/acceptance.h"
#include "domain/document_parts.h"
#include "store/records.h"

namespace clew::services {

/// What came out for one feature in one inspection, with everything it was made of.
struct MeasuredResult
{
    std::shared_ptr<const domain::Inspection> inspection;
    std::shared_ptr<const domain::Characteristic> characteristic;
    std::int64_t feature = 0;
    std::optional<domain::FeatureResult> result; ///< none: all its readings are void
    domain::Judgement judgement; ///< of that result; without a rule and "not judged" where the records have none of it
    QList<domain::Reading> readings; ///< of the feature here, the void and the replaced ones too

    domain::Verdict verdict() const { return judgement.verdict; }
    /// Its requirement has limits or asks for a look, and no judgement says yet whether it is met.
    bool awaitsJudgement() const;
    /// The readings the result is made of.
    QList<domain::Reading> counting() const;
    const domain::ReadingVoid* voidOf(const domain::Reading& reading) const;
    const domain::Reading* correctionOf(const domain::Reading& reading) const;
    std::optional<Instant> time() const;
    /// Where no reading that counts has a moment of its own: the last day on which one was taken; else null.
    QDate day() const;
    /// "12", or "12.4" for a feature of several.
    QString place() const;
    /// As it is reported: "8.0040", "accept", or the text that was recorded.
    QString valueText() const;
};

/// All results of the inspections of a unit or a lot that are not void, in the order they were inspected.
Result<QList<MeasuredResult>> resultsOf(store::Records& records, domain::UnitId unit);
Result<QList<MeasuredResult>> resultsOf(store::Records& records, domain::LotId lot);

/// Of each feature the last result there is, in the order of the balloons.
QList<MeasuredResult> latestOf(const QList<MeasuredResult>& results);

/// "2" before "10", "12.4" before "12.10".
bool balloonLess(const QString& a, const QString& b);

/// A value in the characteristic's unit, with at least as many decimals as its tolerance has, and no fewer than asked.
QString valueText(const domain::Characteristic& characteristic, std::int64_t value, int decimals = 0);

/// As documents print it.
domain::Requirement requirementOf(const domain::Characteristic& characteristic);

/// A deciding integer in the characteristic's unit, with every digit it has.
QString exactTextOf(const domain::Characteristic& characteristic, std::int64_t value);
/// As documents say it.
domain::JudgedFacts judgedFacts(const MeasuredResult& measured);

} // namespace clew::services
