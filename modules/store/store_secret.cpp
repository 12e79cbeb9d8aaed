// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/store_secret.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

namespace clew::store {

void SecretBytes::wipe()
{
    if (!m_bytes.empty())
        OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

StoreSecret::~StoreSecret()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

Result<StoreSecret> StoreSecret::random()
{
    StoreSecret secret;
    if (RAND_bytes(secret.m_bytes.data(), size) != 1)
        return fail(Error::Code::Internal, QStringLiteral("The computer gave no random numbers; restart it."));
    return secret;
}

Result<StoreSecret> StoreSecret::fromBytes(std::span<const unsigned char> bytes)
{
    if (bytes.size() != size)
        return fail(Error::Code::Internal, QStringLiteral("A store's secret has 48 bytes."));
    StoreSecret secret;
    std::copy(bytes.begin(), bytes.end(), secret.m_bytes.begin());
    return secret;
}

Result<SecretBytes> StoreSecret::derive(QByteArrayView purpose) const
{
    char digest[] = "SHA256";
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr), EVP_KDF_free);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(EVP_KDF_CTX_new(kdf.get()),
                                                                            EVP_KDF_CTX_free);
    const OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<unsigned char*>(m_bytes.data()), size),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, const_cast<char*>(purpose.data()),
                                          static_cast<std::size_t>(purpose.size())),
        OSSL_PARAM_construct_end()};
    SecretBytes key(32);
    if (!context || EVP_KDF_derive(context.get(), key.bytes().data(), key.bytes().size(), params) != 1)
        return fail(Error::Code::Internal, QStringLiteral("The computer's OpenSSL cannot derive keys (HKDF)."));
    return key;
}

} // namespace clew::store
