// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/records.h"

namespace clew::services {

/// "INS-000123": the next that no inspection has, whatever numbers came in with a file.
Result<QString> nextInspectionNumber(store::Records& records);

} // namespace clew::services
