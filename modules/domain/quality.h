// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/inspection.h"

namespace clew::domain {

using NonconformityId = Id<struct Nonconformity>;
using HoldId = Id<struct Hold>;
using FirstArticleReportId = Id<struct FirstArticleReport>;
using ShipmentId = Id<struct Shipment>;
using SignatureId = Id<struct Signature>;
using LabelId = Id<struct Label>;

/// A unit or a lot that a nonconformity, a hold or a delivery is about.
struct Subject
{
    std::optional<UnitId> unit;
    std::optional<LotId> lot;
    std::optional<Decimal> quantity; ///< of the lot; absent = all of it, of a delivery: not known

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("unit", self.unit, Key);
        field("lot", self.lot, Key);
        field("quantity", self.quantity);
    }
};

struct NonconformitySubject : Subject
{
    static constexpr const char* table = "nonconformity_subject";
    static constexpr bool keyed = false;
};
struct HoldSubject : Subject
{
    static constexpr const char* table = "hold_subject";
    static constexpr bool keyed = false;
};
struct ShipmentLine : Subject
{
    static constexpr const char* table = "shipment_line";
    static constexpr bool keyed = false;
};

enum class Disposition { Open, Rework, Scrap, Concession, Invalid, ReturnToSupplier };
constexpr auto namesOf(Disposition)
{
    return std::array{"open", "rework", "scrap", "concession", "invalid", "return_to_supplier"};
}

/// Nonconforming product (ISO 13485:2016, 8.3).
struct Nonconformity : Identity<Nonconformity>
{
    static constexpr Kind kind = Kind::Nonconformity;
    QString number;
    QString title;
    QString reason; ///< what is wrong, and against which requirement
    QDate found;
    std::optional<PersonId> found_by;
    std::optional<CharacteristicId> characteristic;
    Disposition disposition = Disposition::Open;
    QString justification;
    std::optional<PersonId> decided_by;
    std::optional<Instant> decided;
    QString approval_reference; ///< the customer's, of a concession
    bool demo = false;
    QList<NonconformitySubject> subjects;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("title", self.title, Required);
        field("reason", self.reason);
        field("found", self.found);
        field("found_by", self.found_by);
        field("characteristic", self.characteristic);
        field("disposition", self.disposition);
        field("justification", self.justification);
        field("decided_by", self.decided_by);
        field("decided", self.decided);
        field("approval_reference", self.approval_reference);
        field("demo", self.demo);
        field.parts("subjects", self.subjects);
    }
};

/// Units and lots that may not move until somebody has found out.
struct Hold : Identity<Hold>
{
    static constexpr Kind kind = Kind::Hold;
    QString number;
    QString reason;
    std::optional<PersonId> placed_by;
    Instant placed = Instant::fromMilliseconds(0);
    std::optional<PersonId> lifted_by;
    std::optional<Instant> lifted;
    QString assessment;
    bool demo = false;
    QList<HoldSubject> subjects;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("reason", self.reason, Required);
        field("placed_by", self.placed_by);
        field("placed", self.placed);
        field("lifted_by", self.lifted_by);
        field("lifted", self.lifted);
        field("assessment", self.assessment);
        field("demo", self.demo);
        field.parts("subjects", self.subjects);
    }
};

/// A first article inspection report (layout per AS9102 Rev C); its characteristics come from the inspections of
/// `unit`.
struct FirstArticleReport : Identity<FirstArticleReport>
{
    static constexpr Kind kind = Kind::FirstArticleReport;
    QString number;
    std::int64_t issue = 1;
    PartRevisionId part_revision;
    UnitId unit;
    bool full = true;
    QString full_or_partial_reason;
    QString baseline; ///< the report a partial one builds on
    QString affected; ///< the balloons a partial one answers for, separated by ", "
    bool assembly = false;
    QString process_reference;
    QString comments;
    std::optional<DocumentId> document; ///< the newest file of it, signed or not
    bool demo = false;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("issue", self.issue, Key);
        field("part_revision", self.part_revision, Required);
        field("unit", self.unit, Required);
        field("full", self.full);
        field("full_or_partial_reason", self.full_or_partial_reason);
        field("baseline", self.baseline);
        field("affected", self.affected);
        field("assembly", self.assembly);
        field("process_reference", self.process_reference);
        field("comments", self.comments);
        field("document", self.document, Workflow);
        field("demo", self.demo);
    }
};

/// What went to whom: consignee with address and the person to call (ISO 13485:2016, 7.5.9.2).
struct Shipment : Identity<Shipment>
{
    static constexpr Kind kind = Kind::Shipment;
    QString number; ///< the delivery note
    std::optional<CustomerId> sold_to;
    QString consignee;
    QString address;
    QString contact;
    QString phone;
    QString customer_order;
    QDate date;
    bool demo = false;
    QList<ShipmentLine> lines;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("sold_to", self.sold_to);
        field("consignee", self.consignee);
        field("address", self.address);
        field("contact", self.contact);
        field("phone", self.phone);
        field("customer_order", self.customer_order);
        field("date", self.date);
        field("demo", self.demo);
        field.parts("lines", self.lines);
    }
};

/// What a document belongs to: a unit, a lot, or a part's revision.
struct DocumentLink
{
    static constexpr const char* table = "document_link";
    static constexpr bool keyed = false;
    std::optional<UnitId> unit;
    std::optional<LotId> lot;
    std::optional<PartRevisionId> part_revision;
    QString role; ///< "drawing", "criterion", "photo"
    std::optional<CharacteristicId> characteristic; ///< of that revision: what its criterion looks like
    std::optional<InspectionId> inspection;         ///< of that unit or lot: what was seen

    friend bool operator==(const DocumentLink&, const DocumentLink&) = default;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("unit", self.unit, Key);
        field("lot", self.lot, Key);
        field("part_revision", self.part_revision, Key);
        field("role", self.role, Key);
        field("characteristic", self.characteristic, Key);
        field("inspection", self.inspection, Key);
    }
};

/// One revision of a file that is evidence: drawing, certificate, program, issued report. Its bytes lie beside it by
/// their SHA-256 and are never changed.
struct Document : Identity<Document>
{
    static constexpr Kind kind = Kind::Document;
    QString title;
    QString type; ///< drawing, certificate, program, measurement file, fai, dhr …
    QString file_name;
    QString media_type;
    QString sha256;
    std::int64_t size = 0;
    QString revision;
    QString source;
    std::optional<DocumentId> previous; ///< the file that this one signs: its bytes begin with that one's
    QString manifest;                   ///< of an issued one: the records it shows (services/manifest.h)
    bool demo = false;
    QString finding; ///< what was found of a file that came in: its signature's state, why it is no certificate
    QList<DocumentLink> links;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("title", self.title);
        field("type", self.type);
        field("file_name", self.file_name);
        field("media_type", self.media_type);
        field("sha256", self.sha256, Key | Required);
        field("size", self.size);
        field("revision", self.revision);
        field("source", self.source);
        field("previous", self.previous);
        field("manifest", self.manifest);
        field("demo", self.demo);
        field("finding", self.finding);
        field.parts("links", self.links);
    }
};

/// An electronic signature over a manifest (a named content version), as 21 CFR 11.50 wants it: who, when, what for.
struct Signature : Identity<Signature>
{
    static constexpr Kind kind = Kind::Signature;
    DocumentId document;
    std::optional<AccountId> account;
    QString printed_name;
    QString meaning;
    QString reason;
    Instant time = Instant::fromMilliseconds(0);
    QString manifest;        ///< canonical JSON: what was signed, by kind, uuid, version and content hash
    QString certificate;     ///< SHA-256 of the signer's certificate
    QString document_sha256; ///< of the file after this signature

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("document", self.document, Key | Required);
        field("account", self.account);
        field("printed_name", self.printed_name, Required);
        field("meaning", self.meaning, Key | Required);
        field("reason", self.reason);
        field("time", self.time, Key);
        field("manifest", self.manifest);
        field("certificate", self.certificate);
        field("document_sha256", self.document_sha256);
    }
};

enum class ProblemSeverity { Warning, Error };
constexpr auto namesOf(ProblemSeverity)
{
    return std::array{"warning", "error"};
}

/// Something odd in a file that came in: kept, and shown.
struct ImportProblem
{
    static constexpr const char* table = "import_problem";
    static constexpr bool keyed = false;
    std::int64_t row = 0;
    QString column;
    ProblemSeverity severity = ProblemSeverity::Warning;
    QString message;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("row", self.row);
        field("column", self.column);
        field("severity", self.severity);
        field("message", self.message, Required);
    }
};

/// One file that came in, and what was odd in it. The same bytes never come in twice.
struct Import : Identity<Import>
{
    static constexpr Kind kind = Kind::Import;
    QString sha256;
    QString settings; ///< what was stated for the file, as canonical JSON: another statement makes another import
    QString file_name;
    QString format;
    Instant time = Instant::fromMilliseconds(0);
    QList<ImportProblem> problems;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("sha256", self.sha256, Key | Required);
        field("settings", self.settings, Key);
        field("file_name", self.file_name);
        field("format", self.format);
        field("time", self.time);
        field.parts("problems", self.problems);
    }
};

/// One time that a label was printed. From the second on there is a reason.
struct LabelPrint
{
    static constexpr const char* table = "label_print";
    static constexpr bool keyed = true;
    std::int64_t number = 1;
    std::optional<PersonId> person;
    Instant time = Instant::fromMilliseconds(0);
    QString reason;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key);
        field("person", self.person);
        field("time", self.time);
        field("reason", self.reason);
    }
};

enum class LabelSubject { Unit, Bag, Tray, Gauge };
constexpr auto namesOf(LabelSubject)
{
    return std::array{"unit", "bag", "tray", "gauge"};
}

/// A label with its element string, and how often it was printed.
struct Label : Identity<Label>
{
    static constexpr Kind kind = Kind::Label;
    QString content; ///< element string with its identifiers in brackets: "(240)LB-7(21)BRL-1"
    LabelSubject subject = LabelSubject::Unit;
    std::optional<UnitId> unit;
    std::optional<LotId> lot;
    std::optional<GaugeId> gauge;
    QList<LabelPrint> prints;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("content", self.content, Key | Required);
        field("subject", self.subject, Key);
        field("unit", self.unit);
        field("lot", self.lot);
        field("gauge", self.gauge);
        field.parts("prints", self.prints);
    }
};

} // namespace clew::domain
