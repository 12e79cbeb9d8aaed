// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/acceptance.h"

namespace clew::domain {

/// The limits that decide. A lower limit of 0 on a form, location or roughness is nature's and not the drawing's, and
/// is there where the drawing gives an upper limit alone. Invalid, with the reason, where they can't be read or there
/// are none.
Result<metrology::SpecificationLimits> specificationOf(const Characteristic& characteristic);

/// The length in µm that an uncertainty budget's terms follow, for a characteristic in a unit of length: the nominal; a
/// form or location has none but the deviation that is allowed. 0 where nothing is stated.
double budgetLengthUm(const Characteristic& characteristic);

} // namespace clew::domain
