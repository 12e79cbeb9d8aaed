// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/problem.h"
#include "domain/document_parts.h"

/// The First Article Inspection report: Forms 1, 2 and 3 after AS9102 Rev C. The numbers in the comments are the
/// form's fields; R = required, CR = required where it applies (empty prints "N/A"), O = optional (empty stays empty).
namespace clew::domain {

/// Form 1, 15 to 18: one component of an assembly.
struct FirstArticleIndexRow
{
    QString partNumber; ///< 15 CR
    QString partName;   ///< 16 CR
    QString partType;   ///< 17 CR: "detail" | "sub-assembly" | "standard catalogue" | "COTS" | "software"
    QString fairId;     ///< 18 CR: empty for COTS; "customer furnished" is said here
};

/// Form 2, 5 to 10: a material or a special process.
struct AccountabilityRow
{
    QString kind;             ///< "material" | "process" (house column)
    QString name;             ///< 5 CR
    QString specification;    ///< 6 CR: number, edition, form or class
    QString code;             ///< 7 O
    QString supplier;         ///< 8 CR
    QString customerApproval; ///< 9 CR: "yes" | "no" | "N/A"
    QString certificate;      ///< 10 CR
    QString heat;             ///< house column: the heat the article was cut from
    QString lot;              ///< house column
};

/// Form 2, 11 and 12.
struct FunctionalTestRow
{
    QString procedure; ///< 11 CR
    QString report;    ///< 12 CR
};

/// Form 3: one line. A callout of n features is one row per value, or one row with minimum and maximum and a further
/// row for each feature that doesn't conform ("12.4").
struct CharacteristicRow : JudgedFacts
{
    QString number;          ///< 5 R: the balloon, with the feature where it has its own row: "12.4"
    QString location;        ///< 6 CR: sheet, zone, note
    QString designator;      ///< 7 CR: "key", "critical"
    Requirement requirement; ///< 8 R
    QStringList values;      ///< 9 R: one value or several readings; or "accept" / "reject" for an attribute
    QString minimum;         ///< 9: of `features` features, instead of `values`
    QString maximum;         ///< 9
    int features = 1;        ///< how many features the row speaks of
    bool attribute = false;  ///< accepted or refused, not measured: needs `tooling`
    QString tooling;         ///< 10 CR
    QString nonconformity;   ///< 11 CR: required when the verdict is "does not conform"
    QString comments;        ///< 12 O
    QStringList gauges;      ///< house column
};

struct FirstArticle
{
    DocumentHead head; ///< 4 R FAIR identifier, 10 R organization name

    QString partNumber;                ///< 1 R
    QString partName;                  ///< 2 R
    QStringList serialNumbers;         ///< 3 CR
    QString partRevision;              ///< 5 CR
    QString drawingNumber;             ///< 6 CR
    QString drawingRevision;           ///< 7 CR
    QString additionalChanges;         ///< 8 CR
    QString processReference;          ///< 9 R: router or work order, process plan revision and NC program
    QString supplierCode;              ///< 11 O
    QString purchaseOrder;             ///< 12 O
    bool assembly = false;             ///< 13 R: Detail or Assembly FAI
    bool partial = false;              ///< 14 R: Full or Partial FAI
    QString baselinePartNumber;        ///< 14: required when partial
    QString baselineRevision;          ///< 14: required when partial
    QString baselineFairId;            ///< 14: the report this one completes
    QStringList affected;              ///< 14: the balloons a partial report answers for; empty = not said
    QString reason;                    ///< 14 R: reason for full or partial
    QList<FirstArticleIndexRow> index; ///< 15-18
    QList<PlannedSigner> signers; ///< 20-25: roles "prepared", "approved", and "customer" where the customer approves
    QString sameSignerReason;     ///< why the preparer also approves, where one person does both
    QString comments;             ///< 26 O

    QList<AccountabilityRow> materials;       ///< Form 2, 5-10
    QList<FunctionalTestRow> functionalTests; ///< Form 2, 11-12
    QString materialComments;                 ///< Form 2, 13 O

    QList<CharacteristicRow> characteristics; ///< Form 3
    QStringList balloons; ///< every balloon of the drawing, to prove that none is left out; empty = not known

    QString decisionRule;                  ///< the rule that holds where a row names none
    QString referenceTemperature;          ///< "20 °C (ISO 1)"
    QList<DocumentAttachment> attachments; ///< certificates and the ballooned drawing
};

/// 19 R, derived: a row of Form 3 with field 11, or a row of Form 2 with field 9 "no".
bool hasNonconformance(const FirstArticle& article);

/// Field 9 as printed: "10.5004", "10.5001; 10.5004", "min 2.4991, max 2.5012 (6 features)", "accept".
QString resultText(const CharacteristicRow& row);

/// What the form's own rules say against issuing it; a Problem's column names form and field ("Form 1, 9"), its row the
/// line in the table. Errors forbid the issue, warnings are for the preparer.
Problems check(const FirstArticle& article);

} // namespace clew::domain
