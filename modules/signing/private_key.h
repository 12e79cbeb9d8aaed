// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace clew::signing {

/// What people and the store's authority sign with. RSA-3072 is the safest with old readers and repeats byte for byte;
/// P-256 is four times faster and small. Ed25519 cannot sign CMS in OpenSSL 3.0.
enum class KeyKind { EcP256, Rsa3072 };

/// The stable name: "p-256", "rsa-3072".
QString keyKindName(KeyKind kind);

/// A private key in memory, for the one operation it was unlocked for: not copyable, overwritten when it goes.
class PrivateKey
{
public:
    static Result<PrivateKey> generate(KeyKind kind);
    /// PKCS#8, DER. Refuses every kind but the two above. The caller overwrites its copy.
    static Result<PrivateKey> fromPkcs8(const QByteArray& der);

    KeyKind kind() const { return m_kind; }
    /// PKCS#8, DER: to be wrapped at once and then overwritten with wipe().
    Result<QByteArray> toPkcs8() const;
    /// SubjectPublicKeyInfo, DER.
    QByteArray publicKey() const;
    /// SHA-256 with RSA PKCS#1 v1.5 or ECDSA (DER).
    Result<QByteArray> sign(const QByteArray& message) const;

    evp_pkey_st* handle() const { return m_key.get(); }

private:
    struct Free
    {
        void operator()(evp_pkey_st* key) const;
    };
    PrivateKey(evp_pkey_st* key, KeyKind kind) : m_key(key), m_kind(kind) {}

    std::unique_ptr<evp_pkey_st, Free> m_key;
    KeyKind m_kind;
};

/// Overwrites a secret where it lies and empties it. The array must not be shared with another.
void wipe(QByteArray& secret);

} // namespace clew::signing
