// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/decimal.h"
#include "domain/document_parts.h"
#include "domain/fields.h"

#include <array>

/// The recall call: what is concerned, how many, where, and who is to be called.
namespace clew::domain {

enum class RecallBox { Shipped, InHouse, AtFinisher, Scrapped, Unknown };
constexpr auto namesOf(RecallBox)
{
    return std::array{"shipped", "in_house", "at_finisher", "scrapped", "unknown"};
}
inline constexpr std::size_t recallBoxes = namesOf(RecallBox{}).size();

/// A unit, or what is left or was shipped of a lot.
struct RecallPiece
{
    bool isLot = false;
    QString name;                                              ///< serial, or the lot's number
    QString part;                                              ///< its number; empty for material
    QString lot;                                               ///< that a unit was serialized from
    std::optional<Decimal> quantity = Decimal::fromInteger(1); ///< absent: unknown
    QString unit = QStringLiteral("pcs");
    RecallBox box = RecallBox::InHouse;
    QString place;    ///< consignee, place in the house, or finisher
    QString delivery; ///< delivery note
    QString state;
    QString note;
    bool certain = true;
    bool legacy = false; ///< from before Clew
    QStringList path;    ///< why it is concerned
};

/// The pieces of one part by box.
struct RecallCount
{
    QString part;
    std::optional<Decimal> made; ///< absent: unknown
    std::array<Decimal, recallBoxes> boxes{Decimal::fromInteger(0), Decimal::fromInteger(0), Decimal::fromInteger(0),
                                           Decimal::fromInteger(0), Decimal::fromInteger(0)};
    Decimal uncertain = Decimal::fromInteger(0); ///< of them, pieces that may not be concerned
    bool quantityUnknown = false;                ///< a piece's quantity is not known
    std::optional<Decimal> difference;           ///< made minus all boxes; absent: unknown

    Decimal in(RecallBox box) const { return boxes[static_cast<std::size_t>(box)]; }
};

struct RecallConsignee
{
    QString name;
    QString address;
    QString contact;
    QString phone;
    QStringList deliveries; ///< "L-1 of 2026-03-09, order 4500118822"
    QStringList pieces;     ///< "LB-7: 20 pcs, A1–A20"
    bool hasUncertain = false;
};

/// Where pieces lie that are not with a consignee.
struct RecallPlace
{
    RecallBox box = RecallBox::InHouse;
    QString place;
    QString part;
    QString quantity; ///< "57 pcs"
    QString pieces;   ///< "A41–A97"
};

/// Related to the start and not in the scope.
struct SisterLot
{
    QString number;
    QString type;
    QString state;
    QString place;
    QString why; ///< "of the same heat 55-2210"
};

/// A lot's balance, with what it says where it is not zero.
struct RecallBalance
{
    QString lot;
    QString type;
    QString unit;
    QString received; ///< "unknown" where it is not known
    QString used;
    QString left;
    QString finding; ///< "3 more left than came in"
};

struct Recall
{
    DocumentHead head;
    bool drill = false;
    QString seed;  ///< of a drill: what its lot was drawn with
    QString start; ///< "heat 55-2210"
    QString scope; ///< the rule, in a sentence
    QString reason;
    std::optional<Instant> discovered;
    std::optional<Instant> notifyBy;
    QDate manufacturerBy; ///< 21 CFR 806.10: ten working days from the discovery, no holidays counted out
    QDate completeFrom;   ///< from when on the store's records are complete
    qint64 legacyUnits = 0;
    qint64 elapsedMs = 0;
    QList<RecallCount> counts;
    QList<RecallConsignee> consignees;
    QList<RecallPlace> places;
    QList<SisterLot> sisters;
    QList<RecallBalance> balances;
    QList<RecallPiece> pieces;
    QList<PlannedSigner> signers;
};

/// What was made of each part, as the genealogy says it; nullopt: not known.
struct RecallMade
{
    QString part;
    std::optional<Decimal> made;
};

/// Fills counts, consignees' pieces and places from the list: each piece stands in exactly one box. Material has no
/// count: it has a balance. `made` is counted from what came in, so that the difference is a check and not a rest.
void addUp(Recall& recall, const QList<RecallMade>& made);

/// Serial numbers as they are read out: "A1–A20, A25". Those that end in a number and follow one another are a run from
/// three on.
QString serialRuns(const QStringList& serials);

/// So many working days after a day, Saturdays and Sundays left out.
QDate workingDaysAfter(QDate day, int days);

} // namespace clew::domain
