// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/people.h"
#include "signing/authority.h"
#include "signing/person_key.h"
#include "store/database.h"
#include "store/key_slot.h"

namespace clew::services {

// The store's own certificate authority lies in the store's settings. Its key needs no wrapping of its own there: the
// file is encrypted, and whoever can open it to add a person needs that key. Each person's key is wrapped under the
// person's own passphrase, so nobody else can sign with it.

/// Makes the authority and keeps it; inside a Transaction.
Result<> makeAuthority(store::Database& database, const QString& shop, const Clock& clock);
Result<signing::Authority> storeAuthority(store::Database& database);
/// The authority's certificate (DER): whom a verifier trusts.
Result<QByteArray> authorityCertificate(store::Database& database);
/// As printed on documents.
Result<QString> shopName(store::Database& database);

/// What a try at a signing key costs where one at the store costs `opening`: half of it. Whoever tries has opened the
/// store before.
signing::WrappingCost signingKeyCost(const store::ScryptCost& opening);
/// Gives an account a new signing key and the certificate for it; not stored yet.
Result<> giveSigningKey(store::Database& database, domain::Account& account, const QString& printedName,
                        const store::SecretBytes& passphrase, const signing::WrappingCost& cost, const Clock& clock);
/// The account's key, for one operation; Locked where the passphrase is not its person's.
Result<signing::PrivateKey> unlockSigningKey(const domain::Account& account, const store::SecretBytes& passphrase);
/// Wraps the account's key under another passphrase; not stored yet.
Result<> rewrapSigningKey(domain::Account& account, const store::SecretBytes& old,
                          const store::SecretBytes& passphrase);

} // namespace clew::services
