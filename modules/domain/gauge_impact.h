// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"

namespace clew::domain {

using MasterCheckId = Id<struct MasterCheck>;
using ImpactAssessmentId = Id<struct ImpactAssessment>;

/// A comparative gauge looked at with a master. What was measured between two checks stands or falls together: see
/// mastering.h. Never changed.
struct MasterCheck : Identity<MasterCheck>
{
    static constexpr Kind kind = Kind::MasterCheck;
    GaugeId gauge;
    GaugeId master;
    Instant time = Instant::fromMilliseconds(0);
    Exact deviation; ///< of the gauge from the master's value
    Exact limit;     ///< of the deviation's amount
    QString unit;
    std::optional<PersonId> person;
    QString note;
    bool demo = false;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("gauge", self.gauge, Key | Required);
        field("master", self.master, Key | Required);
        field("time", self.time, Key);
        field("deviation", self.deviation);
        field("limit", self.limit);
        field("unit", self.unit, Required);
        field("person", self.person);
        field("note", self.note);
        field("demo", self.demo);
    }
};

/// A result whose verdict changes when the gauge's error is taken out of it. Never changed.
struct ImpactFinding
{
    static constexpr const char* table = "impact_finding";
    static constexpr bool keyed = false;
    std::optional<UnitId> unit;
    std::optional<LotId> lot;
    InspectionId inspection;
    CharacteristicId characteristic;
    std::int64_t feature = 0;
    Verdict from = Verdict::NotJudged;
    Verdict to = Verdict::NotJudged;
    std::optional<std::int64_t> value;     ///< of the result as it was judged: at 20 degC where it was brought there
    std::optional<std::int64_t> corrected; ///< without the gauge's error
    QString because;                       ///< why it can't be judged any more
    QString state;                         ///< the unit's or lot's, when that was found
    QString place;
    std::optional<ShipmentId> shipment; ///< with which it left the shop, itself or in its parent

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("unit", self.unit);
        field("lot", self.lot);
        field("inspection", self.inspection, Required);
        field("characteristic", self.characteristic, Required);
        field("feature", self.feature);
        field("from", self.from);
        field("to", self.to);
        field("value", self.value);
        field("corrected", self.corrected);
        field("because", self.because);
        field("state", self.state);
        field("place", self.place);
        field("shipment", self.shipment);
    }
};

enum class ImpactChoice { Hold, Accept, Recall };
constexpr auto namesOf(ImpactChoice)
{
    return std::array{"hold", "accept", "recall"};
}

/// What was decided on a unit or lot; the last one counts. Never changed.
struct ImpactDecision
{
    static constexpr const char* table = "impact_decision";
    static constexpr bool keyed = false;
    std::optional<UnitId> unit;
    std::optional<LotId> lot;
    ImpactChoice decision = ImpactChoice::Hold;
    QString reason;
    std::optional<PersonId> person;
    Instant time = Instant::fromMilliseconds(0);

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("unit", self.unit);
        field("lot", self.lot);
        field("decision", self.decision);
        field("reason", self.reason, Required);
        field("person", self.person);
        field("time", self.time);
    }
};

/// What a gauge's failure changes (ISO 13485:2016, 7.6): found once, decided unit by unit, signed off.
struct ImpactAssessment : Identity<ImpactAssessment>
{
    static constexpr Kind kind = Kind::ImpactAssessment;
    QString number; ///< "IA-2026-0001"
    GaugeId gauge;
    std::optional<CalibrationId> calibration; ///< that found the error
    QString as_found;                         ///< "+0.8 µm", or "8 mm: +0.0008 mm; 12 mm: 0 mm"
    Instant begins = Instant::fromMilliseconds(0);
    Instant ends = Instant::fromMilliseconds(0);
    QString window_reason; ///< where a person set the window
    QString suspects;      ///< the gauges it reached, with the time of each
    std::int64_t measurements = 0;
    std::int64_t results = 0;
    std::int64_t units = 0;
    std::optional<PersonId> made_by;
    Instant made = Instant::fromMilliseconds(0);
    QString conclusion;
    std::optional<PersonId> signed_by;
    std::optional<Instant> signed_at;
    bool demo = false;
    QList<ImpactFinding> findings;
    QList<ImpactDecision> decisions;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("gauge", self.gauge, Required);
        field("calibration", self.calibration);
        field("as_found", self.as_found, Required);
        field("begins", self.begins);
        field("ends", self.ends);
        field("window_reason", self.window_reason);
        field("suspects", self.suspects);
        field("measurements", self.measurements);
        field("results", self.results);
        field("units", self.units);
        field("made_by", self.made_by);
        field("made", self.made);
        field("conclusion", self.conclusion);
        field("signed_by", self.signed_by);
        field("signed", self.signed_at);
        field("demo", self.demo);
        field.parts("findings", self.findings);
        field.parts("decisions", self.decisions);
    }
};

} // namespace clew::domain
