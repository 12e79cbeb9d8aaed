// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/context.h"
#include "services/lot_service.h"

namespace clew::cli {

/// --quantity, --number, --location, --supplier: of every movement of a lot.
QList<Option> lotMoveOptions(const QString& quantityHelp);
Result<services::LotMove> lotMoveFrom(Context& context, services::OpenStore& store);

/// A lot by its number; --supplier tells lots of one number apart.
Result<domain::LotId> lotNamed(Context& context, store::Records& records, const QString& name);
/// The decimal number of an option; none where it is not there, Invalid with the option's name where it is no number.
Result<std::optional<Decimal>> decimalOption(Context& context, const QString& option);
/// The whole number of an option; none where it is not there.
Result<std::optional<std::int64_t>> wholeOption(Context& context, const QString& option);

/// `lot, quantity, unit_of_measure, left` of a lot that was made, and what is left of the one it came from.
Result<Answer> lotAnswer(services::OpenStore& store, domain::LotId made, domain::LotId from);

} // namespace clew::cli
