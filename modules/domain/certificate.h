// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/material.h"

namespace clew::domain {

using CertificateId = Id<struct Certificate>;

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

/// One value that a certificate states, exactly as it stands there.
struct CertificateValue
{
    static constexpr const char* table = "certificate_value";
    static constexpr bool keyed = false;
    QString section;  ///< "chemical composition", "tensile test"
    QString property; ///< as the certificate calls it
    QString symbol;   ///< what limits are found by: C, Rm, Rp0.2, HB
    QString value;
    QString unit;
    QString method;
    QString specimen; ///< sample, direction, place, temperature
    QString minimum;  ///< as the certificate states it
    QString maximum;
    QString status; ///< what the certificate itself says of it

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("section", self.section);
        field("property", self.property, Required);
        field("symbol", self.symbol);
        field("value", self.value, Required);
        field("unit", self.unit);
        field("method", self.method);
        field("specimen", self.specimen);
        field("minimum", self.minimum);
        field("maximum", self.maximum);
        field("status", self.status);
    }
};

/// What the comparison with a specification says. `Review`: a person has to look.
enum class MaterialVerdict { Conforms, DoesNotConform, Incomplete, Review };
constexpr auto namesOf(MaterialVerdict)
{
    return std::array{"conforms", "does not conform", "incomplete", "review"};
}

/// One line of the comparison of a certificate with a specification. Later knowledge adds a round.
struct CertificateJudgement
{
    static constexpr const char* table = "certificate_judgement";
    static constexpr bool keyed = false;
    std::int64_t round = 1; ///< the highest is the one in force
    MaterialSpecificationId specification;
    QString property;
    QString value; ///< as stated
    QString unit;
    QString compared; ///< after conversion and rounding, in the limit's unit
    QString minimum;
    QString maximum;
    QString rule; ///< "astm_e29/1"
    MaterialVerdict verdict = MaterialVerdict::Review;
    QString because;
    Instant time = Instant::fromMilliseconds(0);

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("round", self.round);
        field("specification", self.specification, Required);
        field("property", self.property, Required);
        field("value", self.value);
        field("unit", self.unit);
        field("compared", self.compared);
        field("minimum", self.minimum);
        field("maximum", self.maximum);
        field("rule", self.rule);
        field("verdict", self.verdict);
        field("because", self.because);
        field("time", self.time);
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
    std::optional<MaterialSpecificationId> specification; ///< what it is compared with: as ordered
    QString stated_specification;                         ///< what it says it is
    QString product;
    QString form;
    std::optional<Decimal> size; ///< mm, diameter or thickness
    QString order;               ///< the shop's purchase order, as stated
    QString validated_by;        ///< who signed for it, as stated
    QString discrepancy;         ///< why it was taken although its heat is not the lot's
    QList<CertificateLot> lots;
    QList<CertificateValue> values;
    QList<CertificateJudgement> judgements;

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
        field("specification", self.specification);
        field("stated_specification", self.stated_specification);
        field("product", self.product);
        field("form", self.form);
        field("size", self.size);
        field("order", self.order);
        field("validated_by", self.validated_by);
        field("discrepancy", self.discrepancy);
        field.parts("lots", self.lots);
        field.parts("values", self.values);
        field.parts("judgements", self.judgements);
    }
};

} // namespace clew::domain
