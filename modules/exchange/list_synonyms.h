// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

namespace clew::exchange {

/// What people call a field in any list, by its squeezed header (list_mapping.h); empty for what nobody calls so.
QString commonFieldName(const QString& squeezed);
/// What they call a field in that kind of list: "Lot number" is the number of a lot.
QString ownFieldName(const QString& kind, const QString& squeezed);
/// What they may mean by it too: "Charge" is a heat, and the lot's number where "Schmelze" stands beside it.
QString secondFieldName(const QString& kind, const QString& squeezed);

/// True for a header in any kind of list.
bool isHeaderWord(const QString& squeezed);

} // namespace clew::exchange
