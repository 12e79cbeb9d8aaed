// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/budget.h"
#include "domain/gauge_impact.h"
#include "domain/mapping.h"
#include "domain/quality.h"

namespace clew::domain {

/// Calls `visit` with a null pointer of each record type, in the order of Kind: the one list of them.
template<typename Visit>
void forEachRecordType(Visit&& visit)
{
    const auto each = [&]<typename... R>() { (visit(static_cast<R*>(nullptr)), ...); };
    each.template
    operator()<Customer, Supplier, Person, Account, Part, PartRevision, Characteristic, InspectionPlan, ProcessPlan,
               Program, WorkOrder, MaterialSpecification, Heat, Lot, Certificate, Unit, Assembly, OperationRun, Gauge,
               Calibration, Inspection, Nonconformity, Hold, FirstArticleReport, Shipment, Document, Signature, Import,
               Mapping, Label, MasterCheck, ImpactAssessment, Budget>();
}

/// Calls `visit` with a null pointer of the record type of this kind.
template<typename Visit>
void withRecordType(Kind kind, Visit&& visit)
{
    forEachRecordType([&]<typename R>(R* type) {
        if (R::kind == kind)
            visit(type);
    });
}

} // namespace clew::domain
