// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/decimal.h"
#include "domain/parts.h"

namespace clew::domain {

using MaterialSpecificationId = Id<struct MaterialSpecification>;
using HeatId = Id<struct Heat>;
using LotId = Id<struct Lot>;
using CertificateId = Id<struct Certificate>;

/// A material or process as it can be ordered and checked; the grade alone is no specification.
struct MaterialSpecification : Identity<MaterialSpecification>
{
    static constexpr Kind kind = Kind::MaterialSpecification;
    QString name;
    QString edition;
    QString material;
    QString form;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("name", self.name, Key | Required);
        field("edition", self.edition, Key);
        field("material", self.material);
        field("form", self.form);
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

/// `Received` until a person has looked at it; units may consume material of accepted certificates only (gate f).
enum class CertificateState { Received, Accepted, Rejected };
constexpr auto namesOf(CertificateState)
{
    return std::array{"received", "accepted", "rejected"};
}

/// One lot that a certificate speaks for.
struct CertificateLot
{
    static constexpr const char* table = "certificate_lot";
    static constexpr bool keyed = true;
    LotId lot;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("lot", self.lot, Key | Required);
    }
};

/// What a mill, stockist or finisher states: EN 10204 type 2.1 to 3.2, certificate of conformity, process certificate.
struct Certificate : Identity<Certificate>
{
    static constexpr Kind kind = Kind::Certificate;
    QString number;
    std::optional<SupplierId> issuer;
    QString type;
    std::optional<HeatId> heat;
    QDate date;
    CertificateState state = CertificateState::Received;
    std::optional<DocumentId> document;
    bool demo = false;
    QList<CertificateLot> lots;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("issuer", self.issuer, Key);
        field("type", self.type);
        field("heat", self.heat);
        field("date", self.date);
        field("state", self.state, Workflow);
        field("document", self.document);
        field("demo", self.demo);
        field.parts("lots", self.lots);
    }
};

} // namespace clew::domain
