// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/signed_content.h"

#include "signing/openssl_handles.h"

namespace clew::signing {

QByteArray SignedContent::digest(const EVP_MD* algorithm) const
{
    const DigestContext context(EVP_MD_CTX_new());
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    if (!algorithm || !context || EVP_DigestInit_ex(context.get(), algorithm, nullptr) != 1 ||
        EVP_DigestUpdate(context.get(), before.data(), static_cast<size_t>(before.size())) != 1 ||
        EVP_DigestUpdate(context.get(), behind.data(), static_cast<size_t>(behind.size())) != 1 ||
        EVP_DigestFinal_ex(context.get(), hash, &length) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char*>(hash), static_cast<qsizetype>(length));
}

bool isStrongDigest(const EVP_MD* algorithm)
{
    static constexpr int strong[] = {NID_sha256,   NID_sha384,   NID_sha512,  NID_sha512_256,
                                     NID_sha3_256, NID_sha3_384, NID_sha3_512};
    return algorithm && std::find(std::begin(strong), std::end(strong), EVP_MD_get_type(algorithm)) != std::end(strong);
}

} // namespace clew::signing
