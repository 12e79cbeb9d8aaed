// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace clew::exchange {

/// A unit as Clew writes it ("mm", "µm", "in", "°", …) for the spellings that files use ("millimeter", "MM", "um",
/// "Inch", "degree", "°"); anything else comes back as it is, trimmed.
QString plainUnit(const QString& text);

/// One of Clew's units, of whatever kind: in "OSG (max.)" the brackets hold none.
bool isKnownUnit(const QString& plain);
bool isLengthUnit(const QString& plain);
bool isAngleUnit(const QString& plain);
/// Metres or radians in one of the unit; none for a unit that is neither length nor angle.
std::optional<double> siFactor(const QString& plain);
/// "0.001" and "mm" of "0.001 mm"; no unit where none of length or angle stands behind the number.
std::pair<QString, QString> numberAndUnit(const QString& text);
/// A number of one unit in another of the same kind: "0.002" for 2 µm in mm. None where that isn't exact, or the units
/// are not of one kind.
std::optional<QString> numberInUnit(const QString& number, const QString& from, const QString& to);
/// Problems of a limit beside others: which unit it is in, and that it can't be told in the nominal's.
QString saysNoUnit();
QString notExact(const QString& number, const QString& from, const QString& to);
/// The length or angle unit with that factor to SI, within 10^-6 of it.
std::optional<QString> unitOfFactor(double factor, bool angle);

} // namespace clew::exchange
