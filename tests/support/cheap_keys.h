// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/key_slot.h"

namespace clew::test {

/// What a try at a passphrase of a test's store costs: next to nothing, where a shop's takes 128 MiB and a third of a
/// second. No program makes such a store, and every program reads it: the cost stands in its key file.
inline constexpr store::ScryptCost cheapKeys{.n = 1U << 10, .r = 1, .p = 1};

} // namespace clew::test
