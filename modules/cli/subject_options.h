// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/record_options.h"

namespace clew::cli {

/// --unit and --lot, each as often as needed: what a hold or a nonconformity is about.
QList<Option> subjectOptions();

struct Subjects
{
    QList<domain::UnitId> units;
    QList<domain::LotId> lots;
};
Result<Subjects> subjectsFrom(Context& context, store::Records& records);

/// --part and the others tell units and lots of one name apart.
Result<domain::UnitId> unitNamed(Context& context, store::Records& records, const QString& name);

} // namespace clew::cli
