// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

namespace clew::exchange {

/// A unit of the D-SI (Digital System of Units, SmartCom brochure) as people write it: "\\micro\\metre" is "µm",
/// "\\kilogram\\metre\\tothe{2}\\second\\tothe{-3}" is "kg·m^2·s^-3", "\\one" is "1". What it doesn't know stays as
/// it is.
QString unitFromSi(const QString& text);

} // namespace clew::exchange
