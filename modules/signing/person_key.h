// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "signing/private_key.h"

#include <QByteArray>
#include <QString>

namespace clew::signing {

/// How much work a guess at the passphrase costs (RFC 7914). Memory is 128 * n * r bytes.
struct WrappingCost
{
    int n = 1 << 16; ///< a power of two; 2^16 is half of what opening a store costs
    int r = 8;
    int p = 1;
};

/// Whose key it is. All three are bound into the wrapping: a wrapped key moved to another row does not open.
struct KeyOwner
{
    QString userId;
    QString keyId;
    QByteArray certificateHash; ///< SHA-256 of the certificate's DER: 32 bytes
};

/// A private key as the store keeps it: PKCS#8 in AES-256-GCM under scrypt(passphrase, salt).
/// (1) What is public in it (owner, cost, salt) is authenticated with the key.
/// (2) The cost is capped when it is read: a hostile record cannot make us take gigabytes.
/// (3) A wrong passphrase and a changed record are the same answer, Locked: neither says anything about the other.
class WrappedKey
{
public:
    /// The passphrase is UTF-8 and not empty.
    static Result<WrappedKey> wrap(const PrivateKey& key, const KeyOwner& owner, const QByteArray& passphrase,
                                   const WrappingCost& cost = {});
    /// Reads what toJson() wrote.
    static Result<WrappedKey> fromJson(const QByteArray& json);
    QByteArray toJson() const;

    const KeyOwner& owner() const { return m_owner; }
    const WrappingCost& cost() const { return m_cost; }

    /// The key, for one operation: let it go right after.
    Result<PrivateKey> unlock(const QByteArray& passphrase) const;

private:
    WrappedKey() = default;
    QByteArray publicPart() const;

    KeyOwner m_owner;
    WrappingCost m_cost;
    QByteArray m_salt;   ///< 32 bytes
    QByteArray m_nonce;  ///< 12 bytes
    QByteArray m_sealed; ///< ciphertext, then the 16 bytes of the tag
};

} // namespace clew::signing
