// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QString>

#include <array>
#include <cstdint>

namespace clew::domain {

/// The records that stand for themselves: each has a table of its own, a UUIDv7, versions, and its own entries in the
/// ledger. What belongs to one of them (a reading to its inspection) is a part of it, bound by its entries.
/// The numbers are kept in the store: a new kind is added at the end.
enum class Kind : std::uint8_t {
    Customer = 1,
    Supplier,
    Person,
    Account,
    Part,
    PartRevision,
    Characteristic,
    InspectionPlan,
    ProcessPlan,
    Program,
    WorkOrder,
    MaterialSpecification,
    Heat,
    Lot,
    Certificate,
    Unit,
    Assembly,
    OperationRun,
    Gauge,
    Calibration,
    Inspection,
    Nonconformity,
    Hold,
    FirstArticleReport,
    Shipment,
    Document,
    Signature,
    Import,
    Mapping,
    Label,
    MasterCheck,
    ImpactAssessment,
    Budget,
};

inline constexpr int kindCount = static_cast<int>(Kind::Budget);

/// The kind's name in the exchange file, in the ledger, and as its table: "material_specification".
const char* kindName(Kind kind);
/// "material_specifications"
QString kindPlural(Kind kind);
/// For people, in the middle of a sentence: "material specification".
QString kindWords(Kind kind);
/// Accepts the name, and the plural that `clew-cli list` takes ("lots", "first_article_reports").
Result<Kind> kindFromName(const QString& name);
std::array<Kind, kindCount> allKinds();

} // namespace clew::domain
