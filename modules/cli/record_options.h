// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/context.h"
#include "services/record_view.h"

namespace clew::cli {

/// The kinds of records, as `list` takes them ("units") and as `show` does ("unit"); each takes both.
QStringList kindPlurals();
QStringList kindSingulars();
/// Both, for a verb's argument.
QStringList kindWords();

/// --part, --revision, --customer, --supplier, --issuer: what tells records of one name apart.
QList<Option> withinOptions();
/// The record's name and what those options say of it.
services::RecordName recordNameFrom(const Arguments& arguments, const QString& name);

} // namespace clew::cli
