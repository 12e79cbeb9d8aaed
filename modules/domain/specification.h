// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/acceptance.h"

namespace clew::domain {

/// The limits that decide. A lower limit of 0 on a form, location or roughness is nature's and not the drawing's.
/// Invalid, with the reason, where they can't be read or there are none.
Result<metrology::SpecificationLimits> specificationOf(const Characteristic& characteristic);

} // namespace clew::domain
