// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

namespace clew::domain {

/// Whether it is the symbol of one of the elements hydrogen to uranium, in its own case: "Mn", not "MN".
bool isChemicalElement(const QString& symbol);

} // namespace clew::domain
