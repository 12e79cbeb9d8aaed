// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/store_secret.h"

namespace clew::store {

/// The printed key to the store, kept in the safe: 140 random bits as seven groups of four characters and a check
/// character, `7K2MQ-…`. Base 32 without I, L, O and U (Crockford's), so it can be read aloud.
Result<SecretBytes> makeRecoveryCode();

/// The code as it was printed, from how a person types it: small letters, spaces, O for 0, I or L for 1. Names the
/// group that holds a typo (every wrong character is seen, and groups in the wrong order).
Result<SecretBytes> readRecoveryCode(const SecretBytes& typed);

} // namespace clew::store
