// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <openssl/evp.h>

namespace clew::signing {

/// What a signature covers: the bytes before its own place and those behind it, uncopied.
struct SignedContent
{
    QByteArrayView before;
    QByteArrayView behind;

    QByteArray digest(const EVP_MD* algorithm) const;
};

/// SHA-2 and SHA-3 from 256 bits on; everything older can be forged.
bool isStrongDigest(const EVP_MD* algorithm);

} // namespace clew::signing
