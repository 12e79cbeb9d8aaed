// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/device_history.h"
#include "reports/page_parts.h"

namespace clew::reports {

/// How many decimals the value has as the records keep it: 3 of "4.520" and 0 where it is no number.
int decimalsOf(const QString& value);

/// The acceptance zone in so many decimals, a lower limit rounded up and an upper one down: "4.2017 … 4.7983", "≤
/// 0.0483". A value of no more decimals lies inside the printed zone exactly if it lies inside the true one. Nothing
/// where the result has no zone.
QString acceptanceText(const domain::ResultLine& result, int decimals);
/// In one decimal more than value and printed uncertainty have.
QString acceptanceText(const domain::ResultLine& result);

/// U in at most two significant digits after the point, rounded up (GUM 7.2.6): "0.00059" of 0.000583096. What is
/// stated in fewer stays as it is written.
QString printedUncertainty(const QString& uncertainty);
/// The more of the decimals that a value and its printed uncertainty have.
int printedDecimals(const QString& value, const QString& uncertainty);

/// "p = 0.9987", "p > 0.9999", "p < 0.0001"; nothing where none is known.
QString probabilityText(const QString& probability);
/// So near to 1 that a table of many results leaves it out.
bool isPracticallyCertain(const QString& probability);

/// What was judged where that is not the measured value within the limits as drawn: "at 20 °C 10.49998", in one decimal
/// more than these, and "tolerance +0.007 by size".
Content judgedBesides(const domain::JudgedFacts& facts, int decimals);

} // namespace clew::reports
