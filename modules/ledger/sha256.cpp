// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/sha256.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace clew::ledger {

namespace {

constexpr int sha256Size = 32;

void requireHash(bool done)
{
    if (!done)
        qFatal("OpenSSL can't make a SHA-256 hash");
}

/// Fetched once: looking up the algorithm takes longer than hashing a line.
const EVP_MD* sha256Algorithm()
{
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm(EVP_MD_fetch(nullptr, "SHA2-256", nullptr),
                                                                           &EVP_MD_free);
    requireHash(algorithm != nullptr);
    return algorithm.get();
}

/// One for each thread, used for whole hashes only.
Sha256& threadHash()
{
    thread_local Sha256 hash;
    return hash;
}

} // namespace

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    begin();
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::begin()
{
    requireHash(m_context && EVP_DigestInit_ex2(m_context, sha256Algorithm(), nullptr) == 1);
}

void Sha256::add(QByteArrayView bytes)
{
    requireHash(EVP_DigestUpdate(m_context, bytes.data(), std::size_t(bytes.size())) == 1);
}

QByteArray Sha256::takeBytes()
{
    QByteArray bytes(sha256Size, Qt::Uninitialized);
    requireHash(EVP_DigestFinal_ex(m_context, reinterpret_cast<uchar*>(bytes.data()), nullptr) == 1);
    begin();
    return bytes;
}

QByteArray Sha256::takeHex()
{
    return takeBytes().toHex();
}

QByteArray sha256Bytes(QByteArrayView bytes)
{
    threadHash().add(bytes);
    return threadHash().takeBytes();
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    return sha256Bytes(bytes).toHex();
}

bool isSha256Hex(QByteArrayView text)
{
    return text.size() == 2 * sha256Size && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace clew::ledger
