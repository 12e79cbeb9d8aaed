// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/decimal.h"
#include "domain/people.h"
#include "metrology/bonus_tolerance.h"

#include <QList>

namespace clew::domain {

using PartId = Id<struct Part>;
using PartRevisionId = Id<struct PartRevision>;
using CharacteristicId = Id<struct Characteristic>;
using InspectionPlanId = Id<struct InspectionPlan>;
using ProcessPlanId = Id<struct ProcessPlan>;
using ProgramId = Id<struct Program>;
using WorkOrderId = Id<struct WorkOrder>;
using DocumentId = Id<struct Document>;

/// A part number, within its customer or the shop.
struct Part : Identity<Part>
{
    static constexpr Kind kind = Kind::Part;
    QString number;
    std::optional<CustomerId> customer;
    QString name;
    std::optional<std::int64_t> lifetime_years; ///< of the finished device, as its maker states it; absent = unknown
    bool demo = false;
    QString gtin; ///< 14 digits (GS1 identifier 01), where the shop has one for it

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("customer", self.customer, Key);
        field("name", self.name);
        field("lifetime_years", self.lifetime_years);
        field("demo", self.demo);
        field("gtin", self.gtin);
    }
};

/// What one revision of a part is made to. Pinned by orders, plans, units and reports; never "the latest".
struct PartRevision : Identity<PartRevision>
{
    static constexpr Kind kind = Kind::PartRevision;
    PartId part;
    QString revision; ///< may be empty: the drawing alone has one, or none is known
    QString drawing;
    QString drawing_revision;
    QString material;      ///< as the drawing asks for it
    QString change;        ///< changes taken in that the drawing revision does not show
    QString decision_rule; ///< by the drawing; empty = the customer's, else the shop's

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("part", self.part, Key | Required);
        field("revision", self.revision, Key);
        field("drawing", self.drawing);
        field("drawing_revision", self.drawing_revision);
        field("material", self.material);
        field("change", self.change);
        field("decision_rule", self.decision_rule);
    }
};

enum class CharacteristicType {
    Other,
    Diameter,
    Radius,
    Length,
    Width,
    Depth,
    Thickness,
    Height,
    Distance,
    Angle,
    Chamfer,
    Straightness,
    Flatness,
    Roundness,
    Cylindricity,
    LineProfile,
    SurfaceProfile,
    Parallelism,
    Perpendicularity,
    Angularity,
    Position,
    Coaxiality,
    Concentricity,
    Symmetry,
    Runout,
    TotalRunout,
    Roughness,
    Thread,
    Visual,
    Note,
};
constexpr auto namesOf(CharacteristicType)
{
    return std::array{"other",        "diameter",        "radius",        "length",           "width",
                      "depth",        "thickness",       "height",        "distance",         "angle",
                      "chamfer",      "straightness",    "flatness",      "roundness",        "cylindricity",
                      "line_profile", "surface_profile", "parallelism",   "perpendicularity", "angularity",
                      "position",     "coaxiality",      "concentricity", "symmetry",         "runout",
                      "total_runout", "roughness",       "thread",        "visual",           "note"};
}

/// Size, form, location, roughness, thread, visual, note or other: what a characteristic is told by on paper.
enum class CharacteristicClass { Other, Size, Form, Location, Roughness, Thread, Visual, Note };
CharacteristicClass classOf(CharacteristicType type);

enum class Stage { Final, PreFinish, PostFinish };
constexpr auto namesOf(Stage)
{
    return std::array{"final", "pre_finish", "post_finish"};
}

/// A reference dimension is no characteristic; a basic one is reported through the tolerance it supports (AS9102 F-4).
enum class Usage { Toleranced, Reference, Basic };
constexpr auto namesOf(Usage)
{
    return std::array{"toleranced", "reference", "basic"};
}

/// One requirement of a drawing with its balloon. `lower` and `upper` are deviations from `nominal`, or from zero where
/// there is none; one left out makes it one-sided.
struct Characteristic : Identity<Characteristic>
{
    static constexpr Kind kind = Kind::Characteristic;
    PartRevisionId part_revision;
    QString balloon;
    QString name;
    CharacteristicType type = CharacteristicType::Other;
    Exact nominal;
    Exact lower;
    Exact upper;
    QString unit;
    QString requirement; ///< in words: notes, threads, visual criteria
    Stage stage = Stage::Final;
    QString location;          ///< sheet and zone
    QString designator;        ///< key, critical, safety … as drawing or customer defines
    std::int64_t features = 1; ///< how many features the callout counts: "6×"
    std::optional<std::int64_t> decimals;
    QString datums;
    Usage usage = Usage::Toleranced;
    QString tolerance_problem; ///< why its limits can't be read: such a characteristic is not judged
    /// The same characteristic in another revision; in the same one, what it is before finishing.
    std::optional<CharacteristicId> previous;
    QString decision_rule; ///< its own; empty = the drawing's, else the customer's, else the shop's
    std::optional<metrology::MaterialCondition> material_condition; ///< of a geometrical tolerance; absent = RFS
    std::optional<metrology::FeatureOfSize> feature_of_size;        ///< hole or shaft, where it has a condition
    QString size_balloon; ///< the balloon of that feature's size in the same revision
    /// Where its balloon stands on the drawing: the page from 1, and millionths of the page's width and height from the
    /// upper left corner. All three, or none of them.
    std::optional<std::int64_t> drawing_page;
    std::optional<std::int64_t> drawing_x;
    std::optional<std::int64_t> drawing_y;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("part_revision", self.part_revision, Key | Required);
        field("balloon", self.balloon, Key | Required);
        field("name", self.name);
        field("type", self.type);
        field("nominal", self.nominal);
        field("lower", self.lower);
        field("upper", self.upper);
        field("unit", self.unit);
        field("requirement", self.requirement);
        field("stage", self.stage);
        field("location", self.location);
        field("designator", self.designator);
        field("features", self.features);
        field("decimals", self.decimals);
        field("datums", self.datums);
        field("usage", self.usage);
        field("tolerance_problem", self.tolerance_problem);
        field("previous", self.previous);
        field("decision_rule", self.decision_rule);
        field("material_condition", self.material_condition);
        field("feature_of_size", self.feature_of_size);
        field("size_balloon", self.size_balloon);
        field("drawing_page", self.drawing_page);
        field("drawing_x", self.drawing_x);
        field("drawing_y", self.drawing_y);
    }
};

enum class PlanState { Draft, Released, Obsolete };
constexpr auto namesOf(PlanState)
{
    return std::array{"draft", "released", "obsolete"};
}

enum class InspectionStage { Final, Receiving, InProcess, FirstArticle };
constexpr auto namesOf(InspectionStage)
{
    return std::array{"final", "receiving", "in_process", "fai"};
}

/// What the plan makes of several readings of one feature.
enum class DecidingRule { Single, Mean, Minimum, Maximum, Range };
constexpr auto namesOf(DecidingRule)
{
    return std::array{"single", "mean", "min", "max", "range"};
}

/// Whether a characteristic is measured again after finishing, or its result before it counts.
enum class AfterFinish { Repeats, CarriesOver };
constexpr auto namesOf(AfterFinish)
{
    return std::array{"repeats", "carries_over"};
}

/// What the plan asks of one characteristic's measurement.
struct PlanItem
{
    static constexpr const char* table = "plan_item";
    static constexpr bool keyed = false;
    CharacteristicId characteristic;
    QString method;
    QString gauge_type;
    QString sampling; ///< "100 %", "first and last", "c=0 n=13"
    DecidingRule deciding = DecidingRule::Single;
    std::int64_t readings = 1;
    std::int64_t attempts = 2; ///< measurements allowed before review
    QString budget; ///< of a Budget or a shipped one, by name; empty = the gauge type's, else the calibration's U
    QString decision_rule;                         ///< counts as the characteristic's own where that names none
    bool state_uncertainty = false;                ///< no verdict without an uncertainty
    QStringList conditions;                        ///< that must be recorded: "humidity"
    std::optional<std::int64_t> soak_minutes;      ///< since the last cut or wash
    std::optional<Decimal> temperature_low;        ///< degC, of piece and plate
    std::optional<Decimal> temperature_high;       ///< degC
    std::optional<Decimal> temperature_difference; ///< K, at most, between piece and plate
    QString remeasure;                             ///< in words: what follows a result that is not proven
    QString capability_model;
    QString capability_method;
    std::optional<Decimal> expected_sigma;  ///< of the process, in the characteristic's unit
    std::optional<Decimal> expected_offset; ///< of the process's mean from the middle, in that unit
    std::optional<AfterFinish> after_finish;
    QStringList defects; ///< to choose from where an attribute is not OK: "scratch"

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("characteristic", self.characteristic, Key | Required);
        field("method", self.method);
        field("gauge_type", self.gauge_type);
        field("sampling", self.sampling);
        field("deciding", self.deciding);
        field("readings", self.readings);
        field("attempts", self.attempts);
        field("budget", self.budget);
        field("decision_rule", self.decision_rule);
        field("state_uncertainty", self.state_uncertainty);
        field("conditions", self.conditions);
        field("soak_minutes", self.soak_minutes);
        field("temperature_low", self.temperature_low);
        field("temperature_high", self.temperature_high);
        field("temperature_difference", self.temperature_difference);
        field("remeasure", self.remeasure);
        field("capability_model", self.capability_model);
        field("capability_method", self.capability_method);
        field("expected_sigma", self.expected_sigma);
        field("expected_offset", self.expected_offset);
        field("after_finish", self.after_finish);
        field("defects", self.defects);
    }
};

struct InspectionPlan : Identity<InspectionPlan>
{
    static constexpr Kind kind = Kind::InspectionPlan;
    PartRevisionId part_revision;
    QString name;
    QString plan_revision;
    InspectionStage stage = InspectionStage::Final;
    PlanState state = PlanState::Draft;
    QList<PlanItem> items;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("part_revision", self.part_revision, Key | Required);
        field("name", self.name, Key | Required);
        field("plan_revision", self.plan_revision, Key);
        field("stage", self.stage);
        field("state", self.state, Workflow);
        field.parts("items", self.items);
    }
};

struct Operation
{
    static constexpr const char* table = "operation";
    static constexpr bool keyed = false;
    QString number;
    QString title;
    QString machine;
    QString instruction;
    std::optional<ProgramId> program; ///< the NC program revision this operation is released with
    bool special_process = false;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("title", self.title);
        field("machine", self.machine);
        field("instruction", self.instruction);
        field("program", self.program);
        field("special_process", self.special_process);
    }
};

struct ProcessPlan : Identity<ProcessPlan>
{
    static constexpr Kind kind = Kind::ProcessPlan;
    PartRevisionId part_revision;
    QString name;
    QString plan_revision;
    PlanState state = PlanState::Draft;
    QList<Operation> operations;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("part_revision", self.part_revision, Key | Required);
        field("name", self.name, Key | Required);
        field("plan_revision", self.plan_revision, Key);
        field("state", self.state, Workflow);
        field.parts("operations", self.operations);
    }
};

/// An NC program's revision: many programs call themselves O0000, so name, revision and hash identify one.
struct Program : Identity<Program>
{
    static constexpr Kind kind = Kind::Program;
    QString name;
    QString revision;
    QString sha256; ///< of the exact bytes, 64 lower-case hex; empty where only its name is known
    QString o_number;
    QString controller;
    QString units; ///< mm or in, as its G-codes say
    QString comment;
    QStringList tools;
    std::optional<DocumentId> file;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("name", self.name, Key | Required);
        field("revision", self.revision, Key);
        field("sha256", self.sha256, Key);
        field("o_number", self.o_number);
        field("controller", self.controller);
        field("units", self.units);
        field("comment", self.comment);
        field("tools", self.tools);
        field("file", self.file);
    }
};

enum class WorkOrderType { Series, Prototype, FirstProduction, Rework };
constexpr auto namesOf(WorkOrderType)
{
    return std::array{"series", "prototype", "first_production", "rework"};
}

struct WorkOrder : Identity<WorkOrder>
{
    static constexpr Kind kind = Kind::WorkOrder;
    QString number;
    WorkOrderType type = WorkOrderType::Series;
    std::optional<PartRevisionId> part_revision;
    std::optional<CustomerId> ordered_by;
    QString customer_order;
    std::optional<std::int64_t> quantity;
    QDate due;
    std::optional<ProcessPlanId> process_plan;
    std::optional<InspectionPlanId> inspection_plan;
    bool demo = false;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("type", self.type);
        field("part_revision", self.part_revision);
        field("ordered_by", self.ordered_by);
        field("customer_order", self.customer_order);
        field("quantity", self.quantity);
        field("due", self.due);
        field("process_plan", self.process_plan);
        field("inspection_plan", self.inspection_plan);
        field("demo", self.demo);
    }
};

} // namespace clew::domain
