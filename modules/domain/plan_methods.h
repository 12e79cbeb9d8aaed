// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/parts.h"

namespace clew::domain {

// What the words of a plan say of a method. Plans are written by people: these are the words they use, in English and
// German, and a method that none of them fits is neither.

/// A stylus, a touch probe or a plug goes into the part. Air jets and light do not touch.
bool isContactMethod(const PlanItem& item);
bool isStylusRoughness(const PlanItem& item);
bool isOpticalRoughness(const PlanItem& item);
/// Somebody has compared the two: a condition names a correlation.
bool namesCorrelation(const PlanItem& item);
/// A condition asks for the piece's temperature, so that its value can be brought to 20 °C.
bool recordsPartTemperature(const PlanItem& item);
/// A hole: its name says so, or it is a diameter that is not said to be an outer one.
bool isBore(const Characteristic& characteristic);
/// Nature keeps it from falling below zero, and one limit is all it has.
bool isBoundedDeviation(const Characteristic& characteristic);

} // namespace clew::domain
