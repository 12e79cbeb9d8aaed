// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/parts.h"

namespace clew::domain {

/// A field of a plan's item that people fill in.
struct PlanItemField
{
    QString name; ///< as the record lists it: "gauge_type"
    QString help; ///< what is asked for
    QStringList choices = {};
};

/// All of them, in the record's order; the characteristic is not one of them.
const QList<PlanItemField>& planItemFields();

/// Sets one field from a text; an empty one clears it. Lists stand with semicolons, truth as yes or no, an expected
/// deviation in the characteristic's unit. Invalid, with the field and what it takes, for anything else; NotFound for a
/// field there is not.
Result<> setPlanItemField(PlanItem& item, const Characteristic& characteristic, const QString& field,
                          const QString& text);
/// The text that setPlanItemField() would set it from.
QString planItemFieldText(const PlanItem& item, const QString& field);

/// "A" gives "B", "Z" "AA", "4" "5", "r9" "r10", an empty one "1".
QString nextPlanRevision(const QString& revision);

/// "IP-31 B"
QString planLabel(const InspectionPlan& plan);

} // namespace clew::domain
