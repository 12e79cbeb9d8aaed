// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/problem.h"
#include "domain/document_parts.h"

/// The Device History Record: everything known about one unit, or about one production lot with its units, in the words
/// and numbers that get printed. It is the record per device or batch of ISO 13485:2016, 7.5.1, with 7.5.8, 7.5.9 and
/// 8.2.6. What isn't known is absent (std::nullopt, empty text) and printed as "unknown", never as a zero.
namespace clew::domain {

/// Counts of the order or lot. Made = released + scrapped + lost + still open, where all are known.
struct HistoryQuantities
{
    std::optional<qint64> made;
    std::optional<qint64> released;
    std::optional<qint64> scrapped;
    std::optional<qint64> lost;
    QString unit = QStringLiteral("pcs");
};

/// One step of the way back to the melt, or down into an assembly. Rows stand in reading order; depth 0 is the subject.
struct GenealogyRow
{
    int depth = 0;
    QString relation; ///< "cut from", "made of", "built in", "finished in"
    QString kind;     ///< "unit", "production lot", "bar", "heat", "finishing lot"
    QString identifier;
    QString description; ///< material, part or supplier
    QString quantity;    ///< "1 pcs", "0.18 m"; empty = unknown
    bool certain = true; ///< false: one of several candidates
    QString period;      ///< "since 2026-03-08", "2026-03-08 to 2026-04-02 (removed)"; empty when always
};

struct HistoryCertificate
{
    QString number;
    QString type; ///< "3.1", "CoC", "calibration"
    QString issuer;
    QString heat;
    QString lot;     ///< the lots it names: "HT-8841, HT-8842"; empty = it speaks for the heat
    QString subject; ///< what it certifies: "Ti-6Al-4V ELI bar Ø 12", "anodize type II"
    QString state;   ///< "accepted" | "refused" | "not reviewed"
    std::optional<Instant> acceptedAt;
    QString acceptedBy;
    QString attachment; ///< file name inside this PDF, or where it is kept; empty = "not attached"
};

/// An NC program as it ran.
struct HistoryProgram
{
    QString name;
    QString revision;
    QString sha256;  ///< 64 hexadecimal digits; empty = unknown
    QString knownBy; ///< "released" | "read back" | "assumed"
    QString machine;
};

struct OperationLine
{
    QString number; ///< "20"
    QString name;
    QString machine;
    QString fixture;
    QString program; ///< "NC4471 rev 7"
    QString person;
    std::optional<Instant> start;
    std::optional<Instant> end;
    int attempt = 1;
    QString result; ///< "done", "scrapped", "reworked"
    QString lot;    ///< where the run belongs to a lot: its number
    QString serial; ///< in a lot's record, where the run belongs to one of its units
};

/// One thing an instrument said once.
struct ReadingLine
{
    int attempt = 1;
    int number = 1;
    QString raw;               ///< as typed or transmitted
    QString value;             ///< in the requirement's unit
    QString state;             ///< "valid" | "void" | "corrected"
    QString reason;            ///< of the void or the correction
    QString by;                ///< who voided or corrected
    std::optional<Instant> at; ///< when it happened
    QDate day;                 ///< when only the day is known
    QString source;            ///< "typed" | "wedge" | "serial" | "file" | "calculated" | "paper"
    QString position;          ///< angle, depth, place; may be empty
    QString defect;            ///< what was wrong, of an attribute that is not OK
};

/// One link of an instrument chain, with the calibration that held when it measured.
struct InstrumentUse
{
    QString id;
    QString name; ///< "air gauge"
    QString role; ///< "display", "probe", "master", "thermometer"
    QString certificate;
    QDate calibrated;
    QDate due;
    QString validity; ///< "valid" | "overdue" | "failed" | "unknown"
};

/// One result: what the plan's rule made of the readings, and how it was judged.
struct ResultLine : JudgedFacts
{
    QString serial;  ///< in a lot's record: whose result; empty in a unit's
    QString number;  ///< balloon
    QString feature; ///< "12.4"; empty when there is one feature
    QString name;    ///< "bore B"
    Requirement requirement;
    QString value; ///< the result; "accept"/"reject" for an attribute
    QList<ReadingLine> readings;
    QList<InstrumentUse> instruments;
    QString reportedStatus; ///< what the instrument or file said itself: "OK", "FAIL"; empty = nothing
    QString acceptanceLower;
    QString acceptanceUpper;
    QString temperature; ///< "20.4 °C, corrected by software"
    QString person;
    std::optional<Instant> at;
    QDate day; ///< when only the day is known
    QString nonconformity;
};

/// Under which conditions it was measured, of the inspections that have the same.
struct HistoryConditions
{
    QStringList inspections;
    QString partTemperature;  ///< degC; empty = not recorded
    QString plateTemperature; ///< degC, of the plate and the masters on it
    QString correctedBy;      ///< who brought the values to 20 °C: "instrument", "none"; empty = not said
    std::optional<Instant> settlingSince; ///< the last cut or wash
    QStringList others;                   ///< "humidity=45 %"
    QString override;                     ///< why it was measured before it had settled
};

/// A nonconformity, hold, override or late entry.
struct HistoryEvent
{
    QString identifier; ///< "NC-2026-0017"
    QString text;       ///< what
    QString state;      ///< "closed", "lifted"
    QString decision;   ///< disposition, reason of the override, why the entry is late
    QString person;
    std::optional<Instant> at;
};

/// A condition of release. `passed` = shown by the records; `open` = not settled yet; `closed` = the records say no;
/// `not kept here` = the shop keeps these records elsewhere.
struct ReleaseGate
{
    QString code; ///< "a"
    QString sentence;
    QString state;
    QString detail;
};

struct HistorySignature
{
    QString meaning;
    QString name;
    QString userId;
    std::optional<Instant> at;
    QString subject;  ///< the named content version it covers
    QString evidence; ///< "signed, key 3f2a91c0" | "not signed"
};

/// A line of the ledger that concerns the subject.
struct LedgerLine
{
    qint64 sequence = 0;
    std::optional<Instant> at;
    QString person;
    QString act;
    QString reason;
    QString hash; ///< of the line, hexadecimal; pages print its first twelve digits
};

/// A unit in a lot's record.
struct HistoryUnit
{
    QString serial;
    QString state;
    QString verdict; ///< worst of its results
    QString nonconformities;
    std::optional<Instant> releasedAt;
    QString position; ///< tray or fixture position
};

struct DeviceHistory
{
    DocumentHead head;

    bool lot = false;         ///< of a production lot; else of one unit
    QString subject;          ///< serial number or lot number
    QString productionLot;    ///< of a unit: its lot; may be empty
    QString deviceIdentifier; ///< UDI-DI or GTIN where one is given
    QString state;            ///< of the subject: "released"
    QString partNumber;
    QString partName;
    QString partRevision;
    QString drawingNumber;
    QString drawingRevision;
    QString customer;
    QString customerPartNumber;
    QString order;     ///< work order
    QString orderType; ///< "series", "first production", …
    QString purchaseOrder;
    HistoryQuantities quantities;
    std::optional<Instant> manufacturedFrom;
    std::optional<Instant> manufacturedTo;
    QString label;        ///< identification applied: template revision and content
    QString decisionRule; ///< the rule that holds where a result names none
    QDate retainUntil;    ///< null = kept for ever
    QString retentionBasis;

    QList<HistoryUnit> units; ///< of a lot
    QList<GenealogyRow> genealogy;
    QList<HistoryCertificate> certificates;
    QList<HistoryProgram> programs;
    QList<OperationLine> operations;
    QList<ResultLine> results;
    QList<HistoryConditions> conditions;
    QList<HistoryEvent> nonconformities;
    QList<HistoryEvent> holds;
    QList<HistoryEvent> overrides;
    QList<HistoryEvent> lateEntries;
    QList<ReleaseGate> gates;
    QList<HistorySignature> signatures;
    QList<LedgerLine> ledger;
    QList<PlannedSigner> signers;
    QList<DocumentAttachment> attachments;
};

/// What speaks against issuing the record: a missing identity, quantities that don't balance, a void without a reason,
/// a state that isn't one of its words. Errors forbid the issue.
Problems check(const DeviceHistory& history);

} // namespace clew::domain
