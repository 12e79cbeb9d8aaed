// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/store_service.h"

namespace clew::services {

struct Recovery
{
    QString path;
    QString user;   ///< whose passphrase is lost; the account has to be open
    QString reason; ///< stands in the ledger
};

/// Opens the store with the printed recovery code and gives that person a new passphrase, and a new key to sign with
/// (the one before can't be unlocked any more; what was signed with it stays valid). The code has been seen now, so a
/// new one is made, to be printed in its place. All of it or nothing, with an entry in the ledger.
Result<MadeStore> recoverAccess(const Recovery& wanted, const store::SecretBytes& code, const Passphrase& passphrase,
                                const Clock& clock);

} // namespace clew::services
