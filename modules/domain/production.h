// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/certificate.h"
#include "domain/unit_state.h"

namespace clew::domain {

struct Unit; // not the base room's unit of measure
using UnitId = Id<Unit>;
using AssemblyId = Id<struct Assembly>;
using OperationRunId = Id<struct OperationRun>;

/// Material, coating or process that went into a unit. Rows of one unit with the same `alternatives` are "one of
/// these, and nobody knows which": a trace returns each, marked.
struct Consumption
{
    static constexpr const char* table = "consumption";
    static constexpr bool keyed = true;
    LotId lot;
    QString alternatives;
    std::optional<Decimal> quantity;
    QString unit_of_measure;
    std::optional<Instant> time;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("lot", self.lot, Key | Required);
        field("alternatives", self.alternatives, Key);
        field("quantity", self.quantity);
        field("unit_of_measure", self.unit_of_measure);
        field("time", self.time);
    }
};

/// Somebody says that what was measured before and after finishing under this serial number is not of one piece, or
/// takes that back. Never changed; the last one counts.
struct SwapMark
{
    static constexpr const char* table = "swap_mark";
    static constexpr bool keyed = false;
    bool taken_back = false;
    QString reason;
    std::optional<PersonId> person;
    Instant time = Instant::fromMilliseconds(0);

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("taken_back", self.taken_back);
        field("reason", self.reason, Required);
        field("person", self.person);
        field("time", self.time);
    }
};

/// Where a unit was put: in which tray, and where in it. Evidence; the last one counts.
struct TrayPlace
{
    static constexpr const char* table = "tray_place";
    static constexpr bool keyed = false;
    LotId tray; ///< the lot whose tray it is
    QString position;
    QString reason;
    std::optional<PersonId> person;
    Instant time = Instant::fromMilliseconds(0);

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("tray", self.tray, Required);
        field("position", self.position, Required);
        field("reason", self.reason, Required);
        field("person", self.person);
        field("time", self.time);
    }
};

/// One serialized piece. Serial numbers are unique within the part, and never used again.
struct Unit : Identity<Unit>
{
    static constexpr Kind kind = Kind::Unit;
    PartId part;
    PartRevisionId part_revision;
    QString serial;
    std::optional<WorkOrderId> work_order;
    std::optional<LotId> lot; ///< the production lot it was serialized from: it inherits what happened to it until then
    QString position;         ///< in that lot's tray, when it was serialized
    std::optional<Instant> serialized;
    UnitState state = UnitState::Planned;
    std::optional<UnitState> previous_state; ///< what a lifted hold leads back to
    WithdrawnReason withdrawn_reason = WithdrawnReason::None;
    QString location;
    bool legacy = false; ///< from before Clew: visible, traceable, exempt from gates
    bool demo = false;
    QList<Consumption> consumptions;
    QList<SwapMark> swap_marks;
    QList<TrayPlace> tray_places; ///< to where it was moved since it was serialized

    /// The lot in whose tray it lies; nothing where it has no place in one.
    std::optional<LotId> tray() const
    {
        if (!tray_places.isEmpty())
            return tray_places.last().tray;
        return position.isEmpty() ? std::nullopt : lot;
    }
    /// Its place in that tray.
    QString place() const { return tray_places.isEmpty() ? position : tray_places.last().position; }
    bool isMarkedSwapped() const { return !swap_marks.isEmpty() && !swap_marks.last().taken_back; }

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("part", self.part, Key | Required);
        field("part_revision", self.part_revision, Required);
        field("serial", self.serial, Key | Required);
        field("work_order", self.work_order);
        field("lot", self.lot);
        field("position", self.position);
        field("serialized", self.serialized);
        field("state", self.state, Workflow);
        field("previous_state", self.previous_state, Workflow);
        field("withdrawn_reason", self.withdrawn_reason, Workflow);
        field("location", self.location, Workflow);
        field("legacy", self.legacy);
        field("demo", self.demo);
        field.parts("consumptions", self.consumptions);
        field.parts("swap_marks", self.swap_marks);
        field.parts("tray_places", self.tray_places);
    }
};

/// A component in its parent, from a moment to a moment. A component has one parent at a time.
struct Assembly : Identity<Assembly>
{
    static constexpr Kind kind = Kind::Assembly;
    UnitId parent;
    UnitId child;
    QString position;
    std::optional<Instant> from; ///< absent = not known when
    std::optional<Instant> to;   ///< absent = still in it
    QString removed_because;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("parent", self.parent, Key | Required);
        field("child", self.child, Key | Required);
        field("position", self.position);
        field("from", self.from, Key);
        field("to", self.to);
        field("removed_because", self.removed_because);
    }
};

/// How the program that ran is known.
enum class ProgramKnown { Assumed, Released, ReadBack };
constexpr auto namesOf(ProgramKnown)
{
    return std::array{"assumed", "released", "read_back"};
}

/// One operation done once on a unit or on a lot.
struct OperationRun : Identity<OperationRun>
{
    static constexpr Kind kind = Kind::OperationRun;
    std::optional<UnitId> unit;
    std::optional<LotId> lot;
    QString operation;
    std::int64_t attempt = 1;
    QString machine;
    std::optional<ProgramId> program;
    ProgramKnown program_known = ProgramKnown::Assumed;
    QString fixture;
    QString tools;
    std::optional<PersonId> person;
    std::optional<Instant> start;
    std::optional<Instant> end;
    QString result;
    QString note;
    bool demo = false;
    std::optional<PersonId> transcriber; ///< who typed it in from paper
    QDate day;                           ///< when only the day is known
    std::optional<Instant> recorded;     ///< when it was typed in
    std::optional<DocumentId> scan;      ///< the paper it was written on

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("unit", self.unit, Key);
        field("lot", self.lot, Key);
        field("operation", self.operation, Key | Required);
        field("attempt", self.attempt, Key);
        field("machine", self.machine);
        field("program", self.program);
        field("program_known", self.program_known);
        field("fixture", self.fixture);
        field("tools", self.tools);
        field("person", self.person);
        field("start", self.start);
        field("end", self.end);
        field("result", self.result);
        field("note", self.note);
        field("demo", self.demo);
        field("transcriber", self.transcriber);
        field("day", self.day);
        field("recorded", self.recorded);
        field("scan", self.scan);
    }
};

} // namespace clew::domain
