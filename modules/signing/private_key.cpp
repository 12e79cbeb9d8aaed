// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/private_key.h"

#include "signing/openssl_handles.h"

#include <openssl/rsa.h>

namespace clew::signing {

namespace {

std::optional<KeyKind> kindOfKey(const EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "RSA") && EVP_PKEY_get_bits(key) == 3072)
        return KeyKind::Rsa3072;
    char group[64] = {};
    if (EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1 &&
        qstrcmp(group, "prime256v1") == 0)
        return KeyKind::EcP256;
    return std::nullopt;
}

} // namespace

QString keyKindName(KeyKind kind)
{
    switch (kind) {
    case KeyKind::EcP256:
        return QStringLiteral("p-256");
    case KeyKind::Rsa3072:
        return QStringLiteral("rsa-3072");
    }
    return {};
}

void PrivateKey::Free::operator()(evp_pkey_st* key) const
{
    EVP_PKEY_free(key); // clears the secret numbers before it frees them
}

Result<PrivateKey> PrivateKey::generate(KeyKind kind)
{
    EVP_PKEY* key = kind == KeyKind::EcP256 ? EVP_EC_gen("P-256") : EVP_RSA_gen(3072);
    if (!key)
        return fail(Error::Code::Internal, QStringLiteral("No key could be made; try again."), opensslDetail());
    return PrivateKey(key, kind);
}

Result<PrivateKey> PrivateKey::fromPkcs8(const QByteArray& der)
{
    const unsigned char* in = asUnsigned(der);
    KeyHandle key(d2i_AutoPrivateKey(nullptr, &in, static_cast<long>(der.size())));
    const auto kind = key ? kindOfKey(key.get()) : std::nullopt;
    if (!kind || in != asUnsigned(der) + der.size())
        return fail(Error::Code::Invalid,
                    QStringLiteral("This is not a private key of the kind RSA-3072 or P-256; use one of these two."),
                    opensslDetail());
    return PrivateKey(key.release(), *kind);
}

Result<QByteArray> PrivateKey::toPkcs8() const
{
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeWith<PKCS8_PRIV_KEY_INFO_free>> info(EVP_PKEY2PKCS8(m_key.get()));
    QByteArray der = info ? derOf(i2d_PKCS8_PRIV_KEY_INFO, info.get()) : QByteArray();
    if (der.isEmpty())
        return fail(Error::Code::Internal, QStringLiteral("The private key could not be written; try again."),
                    opensslDetail());
    return der;
}

QByteArray PrivateKey::publicKey() const
{
    return derOf(i2d_PUBKEY, m_key.get());
}

Result<QByteArray> PrivateKey::sign(const QByteArray& message) const
{
    const DigestContext context(EVP_MD_CTX_new());
    const auto failed = [] {
        return fail(Error::Code::Internal, QStringLiteral("The key could not sign; try again."), opensslDetail());
    };
    size_t length = 0;
    const auto size = static_cast<size_t>(message.size());
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, asUnsigned(message), size) != 1)
        return failed();
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), asUnsigned(signature), &length, asUnsigned(message), size) != 1)
        return failed();
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

void wipe(QByteArray& secret)
{
    if (!secret.isEmpty())
        OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

} // namespace clew::signing
