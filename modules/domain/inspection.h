// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/production.h"
#include "metrology/temperature.h"
#include "metrology/verdict.h"

namespace clew::domain {

using GaugeId = Id<struct Gauge>;
using CalibrationId = Id<struct Calibration>;
using InspectionId = Id<struct Inspection>;

enum class GaugeState { InUse, OutOfUse, Failed, Lost };
constexpr auto namesOf(GaugeState)
{
    return std::array{"in_use", "out_of_use", "failed", "lost"};
}

/// A measuring instrument, master, probe or thermometer.
struct Gauge : Identity<Gauge>
{
    static constexpr Kind kind = Kind::Gauge;
    QString code;
    QString type;
    QString name;
    QString manufacturer;
    QString model;
    QString serial;
    QString owner; ///< empty = the shop
    QString resolution;
    QString unit;
    QString location;
    GaugeState state = GaugeState::InUse;
    bool demo = false;
    QString material; ///< of a master or a scale: its expansion

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("id", self.code, Key | Required);
        field("type", self.type);
        field("name", self.name);
        field("manufacturer", self.manufacturer);
        field("model", self.model);
        field("serial", self.serial);
        field("owner", self.owner);
        field("resolution", self.resolution);
        field("unit", self.unit);
        field("location", self.location, Workflow);
        field("state", self.state, Workflow);
        field("demo", self.demo);
        field("material", self.material);
    }
};

enum class CalibrationResult { Pass, Fail, Adjusted };
constexpr auto namesOf(CalibrationResult)
{
    return std::array{"pass", "fail", "adjusted"};
}

/// What a calibration found at one point, as the certificate states it.
struct CalibrationPoint
{
    static constexpr const char* table = "calibration_point";
    static constexpr bool keyed = false;
    QString quantity;        ///< what the values are of: "measurement error"
    QString label;           ///< of the table or list in the certificate
    std::int64_t number = 1; ///< place in that list, from 1
    QString reference;       ///< the standard's value
    QString indication;      ///< the gauge's
    QString error;
    QString unit;
    QString uncertainty; ///< expanded, in the unit
    QString k;
    QString coverage;   ///< probability
    QString conformity; ///< as stated

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("quantity", self.quantity);
        field("label", self.label);
        field("number", self.number);
        field("reference", self.reference);
        field("indication", self.indication);
        field("error", self.error);
        field("unit", self.unit);
        field("uncertainty", self.uncertainty);
        field("k", self.k);
        field("coverage", self.coverage);
        field("conformity", self.conformity);
    }
};

/// What the gauge showed too much at a size, as it was found: indication less truth. Never changed.
struct AsFoundError
{
    static constexpr const char* table = "as_found_error";
    static constexpr bool keyed = false;
    Exact size; ///< empty: the error holds at every size
    Exact error;
    QString unit; ///< of both

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("size", self.size);
        field("error", self.error);
        field("unit", self.unit, Required);
    }
};

/// A gauge that a calibration was made with: ring from laboratory, gauge from ring. Never changed.
struct CalibrationReference
{
    static constexpr const char* table = "calibration_reference";
    static constexpr bool keyed = false;
    GaugeId gauge;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("gauge", self.gauge, Required);
    }
};

/// One calibration: good from its date until it is due, or until the next. Never changed.
struct Calibration : Identity<Calibration>
{
    static constexpr Kind kind = Kind::Calibration;
    GaugeId gauge;
    QString certificate;
    QDate date;
    QDate due;
    QString uncertainty; ///< expanded, in the gauge's unit
    QString k;
    QString laboratory;
    CalibrationResult result = CalibrationResult::Pass;
    std::optional<DocumentId> document;
    bool demo = false;
    QDate issued;
    QString signature; ///< of the certificate's file: what was found when it came in
    QList<CalibrationPoint> points;
    QList<AsFoundError> as_found;
    QList<CalibrationReference> references;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("gauge", self.gauge, Key | Required);
        field("certificate", self.certificate, Key);
        field("date", self.date, Key | Required);
        field("due", self.due);
        field("uncertainty", self.uncertainty);
        field("k", self.k);
        field("laboratory", self.laboratory);
        field("result", self.result);
        field("document", self.document);
        field("demo", self.demo);
        field("issued", self.issued);
        field("signature", self.signature);
        field.parts("points", self.points);
        field.parts("as_found", self.as_found);
        field.parts("references", self.references);
    }
};

enum class ReadingSource { Typed, Wedge, Serial, File, Calculated, Paper };
constexpr auto namesOf(ReadingSource)
{
    return std::array{"typed", "wedge", "serial", "file", "calculated", "paper"};
}

/// What one instrument said once. Never changed: a mistyped value is corrected by a reading that names the number it
/// replaces, a new measurement is the next attempt, a void is a row of its own; each with its reason.
struct Reading
{
    static constexpr const char* table = "reading";
    static constexpr bool keyed = true;
    CharacteristicId characteristic;
    std::int64_t feature = 0; ///< feature instance from 1; 0 = the characteristic as a whole
    std::int64_t attempt = 1;
    std::int64_t number = 1;
    std::optional<std::int64_t> value; ///< pm, nas or nano-units by the unit; absent: attribute or text
    QString text;                      ///< exactly as typed or transmitted
    QString unit;
    bool rounded = false;   ///< the text said more digits than the value keeps
    bool deviation = false; ///< the text is the deviation from nominal; the value is nominal plus deviation
    QString position;       ///< angle, depth, place
    QString status;         ///< as the instrument or file reported it
    std::optional<GaugeId> gauge;
    QString chain; ///< further instruments: probe, masters, thermometer, as "role=gauge" with gauge codes
    std::optional<PersonId> person;
    std::optional<PersonId> transcriber;
    std::optional<Instant> time; ///< happened at
    QDate day;                   ///< when only the day is known
    Instant recorded = Instant::fromMilliseconds(0);
    ReadingSource source = ReadingSource::File;
    std::optional<std::int64_t> replaces; ///< the number it corrects
    QString reason;                       ///< of a correction or a further attempt
    QString defect;                       ///< of an attribute that is not OK: what was wrong, in the plan's words

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("characteristic", self.characteristic, Key | Required);
        field("feature", self.feature, Key);
        field("attempt", self.attempt, Key);
        field("number", self.number, Key);
        field("value", self.value);
        field("text", self.text);
        field("unit", self.unit);
        field("rounded", self.rounded);
        field("deviation", self.deviation);
        field("position", self.position);
        field("status", self.status);
        field("gauge", self.gauge);
        field("chain", self.chain);
        field("person", self.person);
        field("transcriber", self.transcriber);
        field("time", self.time);
        field("day", self.day);
        field("recorded", self.recorded);
        field("source", self.source);
        field("replaces", self.replaces);
        field("reason", self.reason);
        field("defect", self.defect);
    }
};

/// A reading that does not count, with who said so and why. The reading stays visible.
struct ReadingVoid
{
    static constexpr const char* table = "reading_void";
    static constexpr bool keyed = true;
    CharacteristicId characteristic;
    std::int64_t feature = 0;
    std::int64_t attempt = 1;
    std::int64_t number = 1;
    QString reason;
    std::optional<PersonId> person;
    Instant recorded = Instant::fromMilliseconds(0);

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("characteristic", self.characteristic, Key | Required);
        field("feature", self.feature, Key);
        field("attempt", self.attempt, Key);
        field("number", self.number, Key);
        field("reason", self.reason, Required);
        field("person", self.person);
        field("recorded", self.recorded);
    }
};

using metrology::Verdict;

/// What a rule made of the result of one feature, with the limits it used. Later knowledge adds a judgement.
struct Judgement
{
    static constexpr const char* table = "judgement";
    static constexpr bool keyed = true;
    CharacteristicId characteristic;
    std::int64_t feature = 0;
    std::int64_t number = 1; ///< the highest is the one in force
    QString result;          ///< the text of the result that was judged
    std::optional<std::int64_t> value;
    std::int64_t attempt = 1;
    std::int64_t readings = 1;         ///< how many it was made of
    QString rule;                      ///< with its version: "iso14253-1/2017"
    std::optional<std::int64_t> lower; ///< acceptance limits used, in the value's unit; absent = open on that side
    std::optional<std::int64_t> upper;
    Verdict verdict = Verdict::NotJudged;
    QString because; ///< why it was not judged, or judged again
    Instant time = Instant::fromMilliseconds(0);
    QString uncertainty; ///< U = k u in the characteristic's unit, exact text; empty = uncertainty not stated
    QString k;
    QString freedom;      ///< effective degrees of freedom; empty = infinite
    QString p;            ///< conformance probability; informs only
    QString influences;   ///< "calibration of AG-014 by K-1=0.00015; …": standard uncertainties in that unit
    QString corrected_by; ///< to 20 °C: "instrument", "software" or "none"; empty = not said
    std::optional<CalibrationId> calibration; ///< of the display, valid when the reading was taken
    std::optional<std::int64_t> corrected; ///< the result at 20 degC where Clew brought it there: it decides, not value
    std::optional<std::int64_t> bonus;     ///< what the feature's size added to the tolerance
    QString budget;                        ///< "name/version"; empty = by calibrations alone
    QString correction; ///< what `corrected` was made by: "part_celsius=23.4; part_alpha=8.6e-06; …", 1/K
    QString bonus_by;   ///< what `bonus` was made by: "size=10.007 mm; lower=10 mm; …"

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("characteristic", self.characteristic, Key | Required);
        field("feature", self.feature, Key);
        field("number", self.number, Key);
        field("result", self.result);
        field("value", self.value);
        field("attempt", self.attempt);
        field("readings", self.readings);
        field("rule", self.rule);
        field("lower", self.lower);
        field("upper", self.upper);
        field("verdict", self.verdict);
        field("because", self.because);
        field("time", self.time);
        field("uncertainty", self.uncertainty);
        field("k", self.k);
        field("freedom", self.freedom);
        field("p", self.p);
        field("influences", self.influences);
        field("corrected_by", self.corrected_by);
        field("calibration", self.calibration);
        field("corrected", self.corrected);
        field("bonus", self.bonus);
        field("budget", self.budget);
        field("correction", self.correction);
        field("bonus_by", self.bonus_by);
    }
};

enum class InspectionState { Open, Complete, Void };
constexpr auto namesOf(InspectionState)
{
    return std::array{"open", "complete", "void"};
}

/// One inspection of a unit or a lot with its readings. `origin_file` and `origin_place` say where an imported one
/// stands, so that the same file never comes in twice.
struct Inspection : Identity<Inspection>
{
    static constexpr Kind kind = Kind::Inspection;
    QString number;
    std::optional<UnitId> unit;
    std::optional<LotId> lot;
    PartRevisionId part_revision;
    InspectionStage stage = InspectionStage::Final;
    std::optional<InspectionPlanId> plan;
    std::optional<std::int64_t> sample_size;
    QString sampling;                          ///< of a lot: "MIL-STD-105E, level II, AQL 1.0"
    std::optional<std::int64_t> accept_number; ///< so many nonconforming pieces in the sample accept the lot
    std::optional<std::int64_t> nonconforming; ///< pieces in the sample
    std::optional<PersonId> inspector;
    QString program; ///< the measuring program, as the file names it
    std::optional<Instant> started;
    std::optional<Instant> ended;
    InspectionState state = InspectionState::Complete;
    QString origin_file; ///< SHA-256
    QString origin_place;
    QString note;
    bool demo = false;
    std::optional<metrology::CompensatedBy> corrected_to_20; ///< who brought the values there; absent = not said
    std::optional<Decimal> part_temperature;                 ///< degC
    std::optional<Decimal> plate_temperature;                ///< degC, of the plate, and the masters on it
    std::optional<Instant> settling_since;                   ///< the last cut or wash
    QString settling_override;                               ///< why it was measured before it had settled
    QStringList conditions;                                  ///< "name=value", as the plan asks
    QList<Reading> readings;
    QList<ReadingVoid> voids;
    QList<Judgement> judgements;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("unit", self.unit);
        field("lot", self.lot);
        field("part_revision", self.part_revision, Required);
        field("stage", self.stage);
        field("plan", self.plan);
        field("sample_size", self.sample_size);
        field("sampling", self.sampling);
        field("accept_number", self.accept_number);
        field("nonconforming", self.nonconforming);
        field("inspector", self.inspector);
        field("program", self.program);
        field("started", self.started);
        field("ended", self.ended);
        field("state", self.state, Workflow);
        field("origin_file", self.origin_file);
        field("origin_place", self.origin_place);
        field("note", self.note);
        field("demo", self.demo);
        field("corrected_to_20", self.corrected_to_20);
        field("part_temperature", self.part_temperature);
        field("plate_temperature", self.plate_temperature);
        field("settling_since", self.settling_since);
        field("settling_override", self.settling_override);
        field("conditions", self.conditions);
        field.parts("readings", self.readings);
        field.parts("voids", self.voids);
        field.parts("judgements", self.judgements);
    }
};

} // namespace clew::domain
