// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/listings.h"

#include <algorithm>

namespace clew::store {

namespace {

using domain::Kind;

RecordListing partListing()
{
    return {Kind::Part,
            "LEFT JOIN customer c ON c.id = r.customer",
            {{"number", CellForm::Text, "r.number", "r.number", true, true},
             {"name", CellForm::Text, "r.name", "r.name", true, true},
             {"customer", CellForm::Text, "c.name", "(SELECT name FROM customer WHERE id = r.customer)", true},
             {"revisions", CellForm::Text, "(SELECT group_concat(revision, ', ') FROM part_revision WHERE part = r.id)",
              ""},
             {"units", CellForm::Number, "(SELECT count(*) FROM unit WHERE part = r.id)", ""}}};
}

RecordListing programListing()
{
    return {Kind::Program,
            "",
            {{"name", CellForm::Text, "r.name", "r.name", true, true},
             {"revision", CellForm::Text, "r.revision", "r.revision", true, true},
             {"sha256", CellForm::Digest, "r.sha256", "r.sha256", false, true},
             {"controller", CellForm::Text, "r.controller", "r.controller", true, true},
             {"comment", CellForm::Text, "r.comment", "r.comment", false, true},
             {"runs", CellForm::Number, "(SELECT count(*) FROM operation_run WHERE program = r.id)", ""},
             {"last_run", CellForm::Moment, "(SELECT max(start) FROM operation_run WHERE program = r.id)", ""}}};
}

RecordListing workOrderListing()
{
    return {Kind::WorkOrder,
            "LEFT JOIN part_revision v ON v.id = r.part_revision LEFT JOIN part p ON p.id = v.part "
            "LEFT JOIN customer c ON c.id = r.ordered_by",
            {{"number", CellForm::Text, "r.number", "r.number", true, true},
             {"type", CellForm::Word, "r.type", "r.type", true},
             {"part", CellForm::Text, "p.number", ""},
             {"revision", CellForm::Text, "v.revision", ""},
             {"customer", CellForm::Text, "c.name", ""},
             {"customer_order", CellForm::Text, "r.customer_order", "r.customer_order", true, true},
             {"quantity", CellForm::Number, "r.quantity", "r.quantity", true},
             {"due", CellForm::Day, "r.due", "r.due", true},
             {"units", CellForm::Number, "(SELECT count(*) FROM unit WHERE work_order = r.id)", ""}}};
}

RecordListing heatListing()
{
    return {Kind::Heat,
            "LEFT JOIN supplier s ON s.id = r.supplier LEFT JOIN material_specification m ON m.id = r.specification",
            {{"number", CellForm::Text, "r.number", "r.number", true, true},
             {"material", CellForm::Text, "r.material", "r.material", true, true},
             {"supplier", CellForm::Text, "s.name", "(SELECT name FROM supplier WHERE id = r.supplier)", true},
             {"specification", CellForm::Text, "trim(m.name || ' ' || m.edition)", ""},
             {"lots", CellForm::Number, "(SELECT count(*) FROM lot WHERE heat = r.id)", ""}}};
}

RecordListing lotListing()
{
    return {
        Kind::Lot,
        "LEFT JOIN supplier s ON s.id = r.supplier LEFT JOIN heat h ON h.id = r.heat "
        "LEFT JOIN part_revision v ON v.id = r.part_revision LEFT JOIN part p ON p.id = v.part",
        {{"number", CellForm::Text, "r.number", "r.number", true, true},
         {"type", CellForm::Word, "r.type", "r.type", true},
         {"state", CellForm::Word, "r.state", "r.state", true},
         {"left", CellForm::Text, "''", ""}, // services/record_lists.cpp
         {"location", CellForm::Text, "r.location", "r.location", true, true},
         {"material", CellForm::Text, "coalesce(h.material, p.number)", ""},
         {"heat", CellForm::Text, "h.number", "(SELECT number FROM heat WHERE id = r.heat)", true, true},
         {"supplier", CellForm::Text, "s.name", "(SELECT name FROM supplier WHERE id = r.supplier)", true},
         {"quantity", CellForm::Text, "trim(coalesce(r.quantity, '') || ' ' || coalesce(r.unit_of_measure, ''))", ""},
         {"received", CellForm::Day, "r.received", "r.received", true},
         {"units", CellForm::Number,
          "(SELECT count(*) FROM unit WHERE lot = r.id) + "
          "(SELECT count(DISTINCT unit) FROM consumption WHERE lot = r.id)",
          ""}}};
}

RecordListing certificateListing()
{
    return {Kind::Certificate,
            "LEFT JOIN supplier s ON s.id = r.issuer LEFT JOIN heat h ON h.id = r.heat "
            "LEFT JOIN document d ON d.id = r.document",
            {{"number", CellForm::Text, "r.number", "r.number", true, true},
             {"type", CellForm::Text, "r.type", "r.type", true, true},
             {"issuer", CellForm::Text, "s.name", "(SELECT name FROM supplier WHERE id = r.issuer)", true},
             {"state", CellForm::Word, "r.state", "r.state", true},
             {"heat", CellForm::Text, "h.number", "(SELECT number FROM heat WHERE id = r.heat)", true},
             {"lots", CellForm::Text,
              "(SELECT group_concat(l.number, ', ') FROM certificate_lot k JOIN lot l ON l.id = k.lot "
              "WHERE k.certificate = r.id)",
              ""},
             {"date", CellForm::Day, "r.date", "r.date", true},
             {"file", CellForm::Text, "d.file_name", ""}}};
}

RecordListing unitListing()
{
    return {Kind::Unit,
            "JOIN part p ON p.id = r.part JOIN part_revision v ON v.id = r.part_revision "
            "LEFT JOIN customer c ON c.id = p.customer LEFT JOIN lot l ON l.id = r.lot "
            "LEFT JOIN work_order w ON w.id = r.work_order",
            {{"serial", CellForm::Text, "r.serial", "r.serial", true, true},
             {"part", CellForm::Text, "p.number", "(SELECT number FROM part WHERE id = r.part)"},
             {"revision", CellForm::Text, "v.revision", ""},
             {"name", CellForm::Text, "p.name", ""},
             {"state", CellForm::Word, "r.state", "r.state"},
             {"lot", CellForm::Text, "l.number", "(SELECT number FROM lot WHERE id = r.lot)"},
             {"work_order", CellForm::Text, "w.number", "(SELECT number FROM work_order WHERE id = r.work_order)"},
             {"customer", CellForm::Text, "c.name", ""},
             {"location", CellForm::Text, "r.location", "r.location"},
             {"serialized", CellForm::Moment, "r.serialized", "r.serialized"}}};
}

RecordListing gaugeListing()
{
    return {Kind::Gauge,
            "LEFT JOIN calibration k ON k.id = (SELECT id FROM calibration WHERE gauge = r.id "
            "ORDER BY date DESC, id DESC LIMIT 1)",
            {{"code", CellForm::Text, "r.code", "r.code", true, true},
             {"type", CellForm::Text, "r.type", "r.type", true, true},
             {"name", CellForm::Text, "r.name", "r.name", true, true},
             {"state", CellForm::Word, "r.state", "r.state", true},
             {"calibrated", CellForm::Day, "k.date", "(SELECT max(date) FROM calibration WHERE gauge = r.id)", true},
             {"due", CellForm::Day, "k.due",
              "(SELECT due FROM calibration WHERE gauge = r.id ORDER BY date DESC, id DESC LIMIT 1)", true},
             {"result", CellForm::Word, "k.result", ""},
             {"certificate", CellForm::Text, "k.certificate", ""},
             {"resolution", CellForm::Text, "trim(coalesce(r.resolution, '') || ' ' || coalesce(r.unit, ''))", ""},
             {"serial", CellForm::Text, "r.serial", "r.serial", true, true},
             {"location", CellForm::Text, "r.location", "r.location", true, true}}};
}

RecordListing inspectionListing()
{
    return {Kind::Inspection,
            "JOIN part_revision v ON v.id = r.part_revision JOIN part p ON p.id = v.part "
            "LEFT JOIN unit u ON u.id = r.unit LEFT JOIN lot l ON l.id = r.lot "
            "LEFT JOIN person i ON i.id = r.inspector",
            {{"number", CellForm::Text, "r.number", "r.number", true, true},
             {"part", CellForm::Text, "p.number", ""},
             {"subject", CellForm::Text, "coalesce(u.serial, l.number)", ""},
             {"stage", CellForm::Word, "r.stage", "r.stage"},
             {"state", CellForm::Word, "r.state", "r.state"},
             {"inspector", CellForm::Text, "i.name", ""},
             {"started", CellForm::Moment, "r.started", "r.started"},
             {"ended", CellForm::Moment, "r.ended", "r.ended"}}};
}

RecordListing nonconformityListing()
{
    return {Kind::Nonconformity,
            "LEFT JOIN person f ON f.id = r.found_by",
            {{"number", CellForm::Text, "r.number", "r.number", true, true},
             {"title", CellForm::Text, "r.title", "r.title", true, true},
             {"disposition", CellForm::Word, "r.disposition", "r.disposition", true},
             {"found", CellForm::Day, "r.found", "r.found", true},
             {"found_by", CellForm::Text, "f.name", ""},
             {"subjects", CellForm::Number, "(SELECT count(*) FROM nonconformity_subject WHERE nonconformity = r.id)",
              ""}}};
}

RecordListing holdListing()
{
    return {Kind::Hold,
            "LEFT JOIN person b ON b.id = r.placed_by LEFT JOIN person e ON e.id = r.lifted_by",
            {{"number", CellForm::Text, "r.number", "r.number", true, true},
             {"reason", CellForm::Text, "r.reason", "r.reason", true, true},
             {"placed", CellForm::Moment, "r.placed", "r.placed", true},
             {"placed_by", CellForm::Text, "b.name", ""},
             {"lifted", CellForm::Moment, "r.lifted", "r.lifted", true},
             {"lifted_by", CellForm::Text, "e.name", ""},
             {"subjects", CellForm::Number, "(SELECT count(*) FROM hold_subject WHERE hold = r.id)", ""}}};
}

RecordListing firstArticleListing()
{
    return {Kind::FirstArticleReport,
            "JOIN part_revision v ON v.id = r.part_revision JOIN part p ON p.id = v.part JOIN unit u ON u.id = r.unit "
            "LEFT JOIN document d ON d.id = r.document",
            {{"number", CellForm::Text, "r.number", "r.number", true, true},
             {"issue", CellForm::Number, "r.issue", "r.issue", true},
             {"part", CellForm::Text, "p.number", ""},
             {"revision", CellForm::Text, "v.revision", ""},
             {"serial", CellForm::Text, "u.serial", ""},
             {"file", CellForm::Text, "d.file_name", ""}}};
}

RecordListing shipmentListing()
{
    return {Kind::Shipment,
            "LEFT JOIN customer c ON c.id = r.sold_to",
            {{"number", CellForm::Text, "r.number", "r.number", true, true},
             {"customer", CellForm::Text, "c.name", "(SELECT name FROM customer WHERE id = r.sold_to)", true},
             {"consignee", CellForm::Text, "r.consignee", "r.consignee", true, true},
             {"customer_order", CellForm::Text, "r.customer_order", "r.customer_order", true, true},
             {"date", CellForm::Day, "r.date", "r.date", true},
             {"lines", CellForm::Number, "(SELECT count(*) FROM shipment_line WHERE shipment = r.id)", ""}}};
}

RecordListing documentListing()
{
    return {Kind::Document,
            "",
            {{"file", CellForm::Text, "r.file_name", "r.file_name", true, true},
             {"title", CellForm::Text, "r.title", "r.title", true, true},
             {"type", CellForm::Word, "r.type", "r.type", true},
             {"revision", CellForm::Text, "r.revision", "r.revision", true},
             {"signatures", CellForm::Number, "(SELECT count(*) FROM signature WHERE document = r.id)", ""},
             {"size", CellForm::Number, "r.size", "r.size", true},
             {"sha256", CellForm::Digest, "r.sha256", "r.sha256", false, true}}};
}

} // namespace

const QList<RecordListing>& recordListings()
{
    static const QList<RecordListing> listings{
        partListing(),        programListing(),      workOrderListing(), heatListing(),       lotListing(),
        certificateListing(), unitListing(),         gaugeListing(),     inspectionListing(), nonconformityListing(),
        holdListing(),        firstArticleListing(), shipmentListing(),  documentListing(),
    };
    return listings;
}

const RecordListing* listingOf(domain::Kind kind)
{
    const auto& listings = recordListings();
    const auto found = std::find_if(listings.begin(), listings.end(),
                                    [kind](const RecordListing& listing) { return listing.kind == kind; });
    return found == listings.end() ? nullptr : &*found;
}

} // namespace clew::store
