// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/genealogy.h"

#include "store/key_blocks.h"

namespace clew::store {

using domain::Direction;
using domain::GenealogyEdge;
using domain::Kind;
using domain::Link;

namespace {

/// One kind of edge seen from one of its ends. The columns: earlier, later, choice, time, ended.
/// CROSS JOIN keeps the order: the keys first, then the index.
struct EdgeQuestion
{
    Direction direction;
    Kind earlier;
    Kind later;
    Link link;
    const char* sql;

    Kind asked() const { return direction == Direction::Forward ? earlier : later; }
};

constexpr std::array edgeQuestions{
    EdgeQuestion{Direction::Forward, Kind::Heat, Kind::Lot, Link::HeatOfLot, R"(
        SELECT lot.heat, lot.id, '', NULL, NULL
        FROM json_each(:keys) AS key CROSS JOIN lot ON lot.heat = key.value)"},
    EdgeQuestion{Direction::Backward, Kind::Heat, Kind::Lot, Link::HeatOfLot, R"(
        SELECT lot.heat, lot.id, '', NULL, NULL
        FROM json_each(:keys) AS key CROSS JOIN lot ON lot.id = key.value WHERE lot.heat IS NOT NULL)"},

    EdgeQuestion{Direction::Forward, Kind::Certificate, Kind::Lot, Link::CertificateOfLot, R"(
        SELECT certified.certificate, certified.lot, '', NULL, NULL
        FROM json_each(:keys) AS key CROSS JOIN certificate_lot AS certified ON certified.certificate = key.value)"},
    EdgeQuestion{Direction::Backward, Kind::Certificate, Kind::Lot, Link::CertificateOfLot, R"(
        SELECT certified.certificate, certified.lot, '', NULL, NULL
        FROM json_each(:keys) AS key CROSS JOIN certificate_lot AS certified ON certified.lot = key.value)"},

    EdgeQuestion{Direction::Forward, Kind::Certificate, Kind::Heat, Link::CertificateOfHeat, R"(
        SELECT certificate.id, certificate.heat, '', NULL, NULL
        FROM json_each(:keys) AS key CROSS JOIN certificate ON certificate.id = key.value
        WHERE certificate.heat IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM certificate_lot AS certified WHERE certified.certificate = certificate.id))"},
    EdgeQuestion{Direction::Backward, Kind::Certificate, Kind::Heat, Link::CertificateOfHeat, R"(
        SELECT certificate.id, certificate.heat, '', NULL, NULL
        FROM json_each(:keys) AS key CROSS JOIN certificate ON certificate.heat = key.value
        WHERE NOT EXISTS (SELECT 1 FROM certificate_lot AS certified WHERE certified.certificate = certificate.id))"},

    // A piece of a lot into which others were merged is from one of the lots that it came from.
    EdgeQuestion{Direction::Forward, Kind::Lot, Kind::Lot, Link::LotToLot, R"(
        SELECT edge."from", edge.lot, CASE WHEN EXISTS (SELECT 1 FROM lot_edge AS one WHERE one.lot = edge.lot AND one.relation = 'merge')
                                        AND EXISTS (SELECT 1 FROM lot_edge AS other
                                                    WHERE other.lot = edge.lot AND other."from" <> edge."from")
                                       THEN 'merged' ELSE '' END, edge.time, NULL
        FROM json_each(:keys) AS key CROSS JOIN lot_edge AS edge ON edge."from" = key.value)"},
    EdgeQuestion{Direction::Backward, Kind::Lot, Kind::Lot, Link::LotToLot, R"(
        SELECT edge."from", edge.lot, CASE WHEN EXISTS (SELECT 1 FROM lot_edge AS one WHERE one.lot = edge.lot AND one.relation = 'merge')
                                        AND EXISTS (SELECT 1 FROM lot_edge AS other
                                                    WHERE other.lot = edge.lot AND other."from" <> edge."from")
                                       THEN 'merged' ELSE '' END, edge.time, NULL
        FROM json_each(:keys) AS key CROSS JOIN lot_edge AS edge ON edge.lot = key.value)"},

    EdgeQuestion{Direction::Forward, Kind::Lot, Kind::Unit, Link::LotToUnit, R"(
        SELECT consumption.lot, consumption.unit, consumption.alternatives, consumption.time, NULL
        FROM json_each(:keys) AS key CROSS JOIN consumption ON consumption.lot = key.value)"},
    EdgeQuestion{Direction::Backward, Kind::Lot, Kind::Unit, Link::LotToUnit, R"(
        SELECT consumption.lot, consumption.unit, consumption.alternatives, consumption.time, NULL
        FROM json_each(:keys) AS key CROSS JOIN consumption ON consumption.unit = key.value)"},

    EdgeQuestion{Direction::Forward, Kind::Lot, Kind::Unit, Link::SerializedFromLot, R"(
        SELECT unit.lot, unit.id, '', unit.serialized, NULL
        FROM json_each(:keys) AS key CROSS JOIN unit ON unit.lot = key.value)"},
    EdgeQuestion{Direction::Backward, Kind::Lot, Kind::Unit, Link::SerializedFromLot, R"(
        SELECT unit.lot, unit.id, '', unit.serialized, NULL
        FROM json_each(:keys) AS key CROSS JOIN unit ON unit.id = key.value WHERE unit.lot IS NOT NULL)"},

    EdgeQuestion{Direction::Forward, Kind::Unit, Kind::Unit, Link::ComponentOf, R"(
        SELECT assembly.child, assembly.parent, '', assembly."from", assembly."to"
        FROM json_each(:keys) AS key CROSS JOIN assembly ON assembly.child = key.value)"},
    EdgeQuestion{Direction::Backward, Kind::Unit, Kind::Unit, Link::ComponentOf, R"(
        SELECT assembly.child, assembly.parent, '', assembly."from", assembly."to"
        FROM json_each(:keys) AS key CROSS JOIN assembly ON assembly.parent = key.value)"},

    // A delivery's time is the beginning of its day.
    EdgeQuestion{Direction::Forward, Kind::Unit, Kind::Shipment, Link::ShippedIn, R"(
        SELECT line.unit, line.shipment, '', unixepoch(shipment.date) * 1000, NULL
        FROM json_each(:keys) AS key CROSS JOIN shipment_line AS line ON line.unit = key.value
        CROSS JOIN shipment ON shipment.id = line.shipment)"},
    EdgeQuestion{Direction::Backward, Kind::Unit, Kind::Shipment, Link::ShippedIn, R"(
        SELECT line.unit, line.shipment, '', unixepoch(shipment.date) * 1000, NULL
        FROM json_each(:keys) AS key CROSS JOIN shipment_line AS line ON line.shipment = key.value
        CROSS JOIN shipment ON shipment.id = line.shipment WHERE line.unit IS NOT NULL)"},
    EdgeQuestion{Direction::Forward, Kind::Lot, Kind::Shipment, Link::ShippedIn, R"(
        SELECT line.lot, line.shipment, '', unixepoch(shipment.date) * 1000, NULL
        FROM json_each(:keys) AS key CROSS JOIN shipment_line AS line ON line.lot = key.value
        CROSS JOIN shipment ON shipment.id = line.shipment)"},
    EdgeQuestion{Direction::Backward, Kind::Lot, Kind::Shipment, Link::ShippedIn, R"(
        SELECT line.lot, line.shipment, '', unixepoch(shipment.date) * 1000, NULL
        FROM json_each(:keys) AS key CROSS JOIN shipment_line AS line ON line.shipment = key.value
        CROSS JOIN shipment ON shipment.id = line.shipment WHERE line.lot IS NOT NULL)"},
};

GenealogyEdge edgeOf(const EdgeQuestion& question, const Statement& row)
{
    return {{question.earlier, row.integer(0)},
            {question.later, row.integer(1)},
            question.link,
            row.text(2),
            row.optionalInstant(3),
            row.optionalInstant(4),
            question.link == Link::ShippedIn};
}

} // namespace

QString keysAsJson(const std::int64_t* first, qsizetype count)
{
    QByteArray json;
    json.reserve(count * 8 + 2);
    json.append('[');
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0)
            json.append(',');
        json.append(QByteArray::number(static_cast<qlonglong>(first[i])));
    }
    json.append(']');
    return QString::fromLatin1(json);
}

Result<QList<GenealogyEdge>> StoreGenealogy::edges(Direction direction, Kind kind, const QList<std::int64_t>& keys)
{
    QList<GenealogyEdge> edges;
    for (const EdgeQuestion& question : edgeQuestions) {
        if (question.direction != direction || question.asked() != kind)
            continue;
        TRY(askInBlocks(m_database, question.sql, keys,
                        [&](const Statement& row) { edges.append(edgeOf(question, row)); }));
    }
    return edges;
}

} // namespace clew::store
