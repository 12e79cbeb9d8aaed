// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/kind.h"

#include <array>

namespace clew::services {

/// The column a kind is named by, and the one that tells records of the same name apart.
struct NameColumns
{
    domain::Kind kind;
    const char* name;
    const char* within;      ///< empty = the name alone is the key
    domain::Kind withinKind; ///< of what `within` refers to
    const char* field;       ///< what `within` is called in a reference
};

inline constexpr std::array nameColumns{
    NameColumns{domain::Kind::Customer, "code", "", domain::Kind::Customer, ""},
    NameColumns{domain::Kind::Supplier, "code", "", domain::Kind::Supplier, ""},
    NameColumns{domain::Kind::Person, "code", "", domain::Kind::Person, ""},
    NameColumns{domain::Kind::Account, "code", "", domain::Kind::Account, ""},
    NameColumns{domain::Kind::Part, "number", "customer", domain::Kind::Customer, "customer"},
    NameColumns{domain::Kind::Program, "name", "", domain::Kind::Program, ""},
    NameColumns{domain::Kind::WorkOrder, "number", "", domain::Kind::WorkOrder, ""},
    NameColumns{domain::Kind::MaterialSpecification, "name", "", domain::Kind::MaterialSpecification, ""},
    NameColumns{domain::Kind::Heat, "number", "supplier", domain::Kind::Supplier, "supplier"},
    NameColumns{domain::Kind::Lot, "number", "supplier", domain::Kind::Supplier, "supplier"},
    NameColumns{domain::Kind::Certificate, "number", "issuer", domain::Kind::Supplier, "issuer"},
    NameColumns{domain::Kind::Unit, "serial", "", domain::Kind::Part, ""},
    NameColumns{domain::Kind::Gauge, "code", "", domain::Kind::Gauge, ""},
    NameColumns{domain::Kind::InspectionPlan, "name", "", domain::Kind::InspectionPlan, ""},
    NameColumns{domain::Kind::ProcessPlan, "name", "", domain::Kind::ProcessPlan, ""},
    NameColumns{domain::Kind::Inspection, "number", "", domain::Kind::Inspection, ""},
    NameColumns{domain::Kind::Nonconformity, "number", "", domain::Kind::Nonconformity, ""},
    NameColumns{domain::Kind::Hold, "number", "", domain::Kind::Hold, ""},
    NameColumns{domain::Kind::FirstArticleReport, "number", "", domain::Kind::FirstArticleReport, ""},
    NameColumns{domain::Kind::Shipment, "number", "", domain::Kind::Shipment, ""},
    NameColumns{domain::Kind::Document, "sha256", "", domain::Kind::Document, ""},
    NameColumns{domain::Kind::ImpactAssessment, "number", "", domain::Kind::ImpactAssessment, ""},
    NameColumns{domain::Kind::Budget, "name", "", domain::Kind::Budget, ""},
    NameColumns{domain::Kind::Import, "sha256", "", domain::Kind::Import, ""},
    NameColumns{domain::Kind::Mapping, "name", "", domain::Kind::Mapping, ""},
    NameColumns{domain::Kind::Label, "content", "", domain::Kind::Label, ""},
};

/// nullptr for a kind without a name of its own.
inline const NameColumns* columnsFor(domain::Kind kind)
{
    for (const NameColumns& columns : nameColumns) {
        if (columns.kind == kind)
            return &columns;
    }
    return nullptr;
}

} // namespace clew::services
