// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

#include <optional>

namespace clew::exchange {

/// A unit as Clew writes it ("mm", "µm", "in", "°", …) for the spellings that files use ("millimeter", "MM", "um",
/// "Inch", "degree", "°"); anything else comes back as it is, trimmed.
QString plainUnit(const QString& text);

bool isLengthUnit(const QString& plain);
bool isAngleUnit(const QString& plain);
/// Metres or radians in one of the unit; none for a unit that is neither length nor angle.
std::optional<double> siFactor(const QString& plain);
/// The length or angle unit with that factor to SI, within 10^-6 of it.
std::optional<QString> unitOfFactor(double factor, bool angle);

} // namespace clew::exchange
