// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/recall_report.h"
#include "reports/view_json.h"

#include <QJsonDocument>

namespace clew::reports {

using namespace json;

namespace {

QString decimalText(const std::optional<Decimal>& value)
{
    return value ? value->toCanonicalText() : QStringLiteral("unknown");
}

QJsonObject recallCount(const domain::RecallCount& count)
{
    QJsonObject object;
    object.insert(QLatin1String("part"), count.part);
    object.insert(QLatin1String("made"), decimalText(count.made));
    for (std::size_t box = 0; box < domain::recallBoxes; ++box)
        object.insert(QLatin1String(namesOf(domain::RecallBox{})[box]), count.boxes[box].toCanonicalText());
    object.insert(QLatin1String("not_certain"), count.uncertain.toCanonicalText());
    object.insert(QLatin1String("difference"), decimalText(count.difference));
    return object;
}

QJsonObject recallConsignee(const domain::RecallConsignee& consignee)
{
    QJsonObject object;
    object.insert(QLatin1String("name"), consignee.name);
    put(object, QLatin1String("address"), consignee.address);
    put(object, QLatin1String("contact"), consignee.contact);
    put(object, QLatin1String("phone"), consignee.phone);
    put(object, QLatin1String("deliveries"), consignee.deliveries);
    put(object, QLatin1String("pieces"), consignee.pieces);
    object.insert(QLatin1String("certain"), !consignee.hasUncertain);
    return object;
}

QJsonObject recallPlace(const domain::RecallPlace& place)
{
    QJsonObject object;
    object.insert(QLatin1String("box"), domain::enumName(place.box));
    object.insert(QLatin1String("place"), place.place);
    put(object, QLatin1String("part"), place.part);
    object.insert(QLatin1String("quantity"), place.quantity);
    object.insert(QLatin1String("pieces"), place.pieces);
    return object;
}

QJsonObject sisterLot(const domain::SisterLot& lot)
{
    QJsonObject object;
    object.insert(QLatin1String("lot"), lot.number);
    object.insert(QLatin1String("type"), lot.type);
    object.insert(QLatin1String("state"), lot.state);
    put(object, QLatin1String("place"), lot.place);
    object.insert(QLatin1String("why"), lot.why);
    return object;
}

QJsonObject recallBalance(const domain::RecallBalance& balance)
{
    QJsonObject object;
    object.insert(QLatin1String("lot"), balance.lot);
    object.insert(QLatin1String("type"), balance.type);
    put(object, QLatin1String("unit_of_measure"), balance.unit);
    object.insert(QLatin1String("received"), balance.received);
    object.insert(QLatin1String("used"), balance.used);
    object.insert(QLatin1String("left"), balance.left);
    put(object, QLatin1String("finding"), balance.finding);
    return object;
}

QJsonObject recallPiece(const domain::RecallPiece& piece)
{
    QJsonObject object;
    object.insert(piece.isLot ? QLatin1String("lot") : QLatin1String("serial"), piece.name);
    put(object, QLatin1String("part"), piece.part);
    put(object, QLatin1String("from_lot"), piece.lot);
    object.insert(QLatin1String("quantity"), decimalText(piece.quantity));
    object.insert(QLatin1String("unit_of_measure"), piece.unit);
    object.insert(QLatin1String("box"), domain::enumName(piece.box));
    object.insert(QLatin1String("place"), piece.place);
    put(object, QLatin1String("delivery"), piece.delivery);
    object.insert(QLatin1String("state"), piece.state);
    put(object, QLatin1String("note"), piece.note);
    object.insert(QLatin1String("certain"), piece.certain);
    if (piece.legacy)
        object.insert(QLatin1String("legacy"), true);
    put(object, QLatin1String("path"), piece.path);
    return object;
}

} // namespace

QByteArray toJson(const domain::Recall& recall)
{
    QJsonObject object;
    object.insert(QLatin1String("format"), QStringLiteral("clew/recall/1"));
    object.insert(QLatin1String("document"), head(recall.head));
    object.insert(QLatin1String("drill"), recall.drill);
    put(object, QLatin1String("seed"), recall.seed);
    object.insert(QLatin1String("start"), recall.start);
    object.insert(QLatin1String("scope"), recall.scope);
    put(object, QLatin1String("reason"), recall.reason);
    put(object, QLatin1String("discovered"), recall.discovered);
    put(object, QLatin1String("notify_by"), recall.notifyBy);
    put(object, QLatin1String("manufacturer_reports_by"), recall.manufacturerBy);
    put(object, QLatin1String("records_complete_from"), recall.completeFrom);
    object.insert(QLatin1String("legacy_units"), recall.legacyUnits);
    object.insert(QLatin1String("elapsed_ms"), recall.elapsedMs);
    putList(object, QLatin1String("counts"), recall.counts, recallCount);
    putList(object, QLatin1String("consignees"), recall.consignees, recallConsignee);
    putList(object, QLatin1String("places"), recall.places, recallPlace);
    putList(object, QLatin1String("sister_lots"), recall.sisters, sisterLot);
    putList(object, QLatin1String("balances"), recall.balances, recallBalance);
    putList(object, QLatin1String("pieces"), recall.pieces, recallPiece);
    putList(object, QLatin1String("signers"), recall.signers, signer);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace clew::reports
