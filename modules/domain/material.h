// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/decimal.h"
#include "domain/parts.h"

namespace clew::domain {

using MaterialSpecificationId = Id<struct MaterialSpecification>;
using HeatId = Id<struct Heat>;
using LotId = Id<struct Lot>;

/// How a value is compared with a limit: by its rounding to the limit's last place (half to even: the rounding method
/// of ASTM E29), or as it stands (the absolute method).
enum class RoundingRule { AstmE29, Absolute };
constexpr auto namesOf(RoundingRule)
{
    return std::array{"astm_e29", "absolute"};
}

/// Limits come from templates and lists; a quality manager compares them with the bought edition.
enum class SpecificationState { Unverified, Verified };
constexpr auto namesOf(SpecificationState)
{
    return std::array{"unverified", "verified"};
}

/// What a specification asks of one property. The limits' decimals count: they are the places a value is rounded to.
struct SpecificationLimit
{
    static constexpr const char* table = "specification_limit";
    static constexpr bool keyed = false;
    QString property; ///< a chemical symbol, or Rm, Rp0.2, A, Z, HB …
    std::optional<Decimal> minimum;
    std::optional<Decimal> maximum;
    QString unit;                             ///< "%", "MPa", "HB"
    QString form;                             ///< of the product; empty = any
    std::optional<Decimal> size_above;        ///< mm, exclusive
    std::optional<Decimal> size_to;           ///< mm, inclusive
    std::optional<Decimal> product_tolerance; ///< how far the buyer's own analysis may be beyond the limit

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("property", self.property, Required);
        field("minimum", self.minimum);
        field("maximum", self.maximum);
        field("unit", self.unit);
        field("form", self.form);
        field("size_above", self.size_above);
        field("size_to", self.size_to);
        field("product_tolerance", self.product_tolerance);
    }
};

/// A material or process as it can be ordered and checked; the grade alone is no specification.
struct MaterialSpecification : Identity<MaterialSpecification>
{
    static constexpr Kind kind = Kind::MaterialSpecification;
    QString name;
    QString edition;
    QString material;
    QString form;
    QString uns;     ///< number in the unified numbering system
    QString balance; ///< the element that makes up the rest
    std::optional<RoundingRule> rounding;
    std::optional<Decimal> others_each;   ///< mass %, of an element without a limit
    std::optional<Decimal> others_total;  ///< mass %, of all of them
    std::optional<Decimal> named_minimum; ///< mass %, least sum of the limited elements and the balance
    QString source;                       ///< where the limits come from
    std::optional<SpecificationState> state;
    std::optional<PersonId> verified_by;
    std::optional<Instant> verified;
    QList<SpecificationLimit> limits;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("name", self.name, Key | Required);
        field("edition", self.edition, Key);
        field("material", self.material);
        field("form", self.form);
        field("uns", self.uns);
        field("balance", self.balance);
        field("rounding", self.rounding);
        field("others_each", self.others_each);
        field("others_total", self.others_total);
        field("named_minimum", self.named_minimum);
        field("source", self.source);
        field("state", self.state, Workflow);
        field("verified_by", self.verified_by, Workflow);
        field("verified", self.verified, Workflow);
        field.parts("limits", self.limits);
    }
};

struct Heat : Identity<Heat>
{
    static constexpr Kind kind = Kind::Heat;
    QString number;
    std::optional<SupplierId> supplier; ///< the mill
    QString material;
    std::optional<MaterialSpecificationId> specification;
    bool demo = false;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("supplier", self.supplier, Key);
        field("material", self.material);
        field("specification", self.specification);
        field("demo", self.demo);
    }
};

/// Material (heat, bar, remnant), production (the batch on the machine, a tray, a bag) or finishing (what went out).
enum class LotType { Material, Production, Finishing };
constexpr auto namesOf(LotType)
{
    return std::array{"material", "production", "finishing"};
}

enum class LotState { Received, Hold, Accepted, Rejected, Consumed };
constexpr auto namesOf(LotState)
{
    return std::array{"received", "hold", "accepted", "rejected", "consumed"};
}

/// Why pieces left the flow: they are a lot of their own then. `Missing`: a finisher did not send them back.
enum class LotFate { SetupPiece, DestructiveTest, Scrapped, Missing };
constexpr auto namesOf(LotFate)
{
    return std::array{"setup_piece", "destructive_test", "scrapped", "missing"};
}

enum class EdgeRelation { Split, Cut, Returned, Remnant, Merge, MadeFrom, Finished };
constexpr auto namesOf(EdgeRelation)
{
    return std::array{"split", "cut", "returned", "remnant", "merge", "made_from", "finished"};
}

/// Where a lot came from, with how much of it. Part of the lot it leads to.
struct LotEdge
{
    static constexpr const char* table = "lot_edge";
    static constexpr bool keyed = true;
    LotId from;
    EdgeRelation relation = EdgeRelation::Split;
    std::optional<Decimal> quantity;
    QString unit_of_measure;
    std::optional<Instant> time;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("from", self.from, Key | Required);
        field("relation", self.relation, Key);
        field("quantity", self.quantity);
        field("unit_of_measure", self.unit_of_measure);
        field("time", self.time);
    }
};

struct Lot : Identity<Lot>
{
    static constexpr Kind kind = Kind::Lot;
    QString number;
    std::optional<SupplierId> supplier;
    LotType type = LotType::Material;
    std::optional<HeatId> heat;
    std::optional<PartRevisionId> part_revision; ///< of a production lot
    std::optional<WorkOrderId> work_order;
    std::optional<Decimal> quantity; ///< as received or made
    QString unit_of_measure;
    LotState state = LotState::Received;
    QDate received;
    QString location;
    std::optional<LotFate> fate; ///< absent: in the flow
    QString because;             ///< of the fate
    bool demo = false;
    QList<LotEdge> edges;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("supplier", self.supplier, Key);
        field("type", self.type);
        field("heat", self.heat);
        field("part_revision", self.part_revision);
        field("work_order", self.work_order);
        field("quantity", self.quantity);
        field("unit_of_measure", self.unit_of_measure);
        field("state", self.state, Workflow);
        field("received", self.received);
        field("location", self.location, Workflow);
        field("fate", self.fate);
        field("because", self.because);
        field("demo", self.demo);
        field.parts("edges", self.edges);
    }
};

} // namespace clew::domain
