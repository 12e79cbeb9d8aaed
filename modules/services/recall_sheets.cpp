// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/recall_sheets.h"

namespace clew::services {

using namespace domain;

namespace {

QString numberOrUnknown(const std::optional<Decimal>& number)
{
    return number ? number->toCanonicalText() : QStringLiteral("unknown");
}

QString pieceYesOrNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

exchange::Sheet piecesSheet(const Recall& recall)
{
    exchange::Sheet sheet{QStringLiteral("pieces"),
                          {QStringLiteral("box"), QStringLiteral("piece"), QStringLiteral("part"),
                           QStringLiteral("lot"), QStringLiteral("quantity"), QStringLiteral("unit"),
                           QStringLiteral("place"), QStringLiteral("delivery"), QStringLiteral("state"),
                           QStringLiteral("certain"), QStringLiteral("legacy"), QStringLiteral("note"),
                           QStringLiteral("why")},
                          {}};
    for (const RecallPiece& piece : recall.pieces)
        sheet.rows.append({enumName(piece.box), piece.name, piece.part, piece.lot, numberOrUnknown(piece.quantity),
                           piece.unit, piece.place, piece.delivery, piece.state, pieceYesOrNo(piece.certain),
                           pieceYesOrNo(piece.legacy), piece.note, piece.path.join(QStringLiteral(" > "))});
    return sheet;
}

exchange::Sheet countsSheet(const Recall& recall)
{
    exchange::Sheet sheet{QStringLiteral("counts"), {QStringLiteral("part"), QStringLiteral("made")}, {}};
    for (const char* box : namesOf(RecallBox{}))
        sheet.headers.append(QString::fromLatin1(box));
    sheet.headers += QStringList{QStringLiteral("not_certain"), QStringLiteral("difference")};
    for (const RecallCount& count : recall.counts) {
        QStringList row{count.part, numberOrUnknown(count.made)};
        for (const Decimal& pieces : count.boxes)
            row.append(pieces.toCanonicalText());
        sheet.rows.append(row + QStringList{count.uncertain.toCanonicalText(), numberOrUnknown(count.difference)});
    }
    return sheet;
}

exchange::Sheet consigneesSheet(const Recall& recall)
{
    exchange::Sheet sheet{QStringLiteral("consignees"),
                          {QStringLiteral("consignee"), QStringLiteral("phone"), QStringLiteral("contact"),
                           QStringLiteral("address"), QStringLiteral("deliveries"), QStringLiteral("pieces")},
                          {}};
    for (const RecallConsignee& each : recall.consignees)
        sheet.rows.append({each.name, each.phone, each.contact, each.address,
                           each.deliveries.join(QStringLiteral("; ")), each.pieces.join(QStringLiteral("; "))});
    return sheet;
}

} // namespace

QList<exchange::Sheet> recallSheets(const Recall& recall)
{
    return {piecesSheet(recall), countsSheet(recall), consigneesSheet(recall)};
}

} // namespace clew::services
