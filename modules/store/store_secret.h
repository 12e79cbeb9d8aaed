// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <array>
#include <span>
#include <vector>

namespace clew::store {

/// Bytes nobody should find in freed memory: a passphrase, a key. Overwritten on destruction; never a QString.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size) : m_bytes(size) {}
    explicit SecretBytes(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    SecretBytes(SecretBytes&& other) noexcept : m_bytes(std::move(other.m_bytes)) {}
    SecretBytes& operator=(SecretBytes&& other) noexcept
    {
        wipe();
        m_bytes = std::move(other.m_bytes);
        return *this;
    }
    ~SecretBytes() { wipe(); }

    std::span<const unsigned char> bytes() const { return m_bytes; }
    std::span<unsigned char> bytes() { return m_bytes; }
    bool isEmpty() const { return m_bytes.empty(); }

private:
    void wipe();
    std::vector<unsigned char> m_bytes;
};

/// What opens one store: 32 bytes of key and 16 of salt, random, made once. Whoever has it can read and write the file.
class StoreSecret
{
public:
    static constexpr std::size_t size = 48;

    static Result<StoreSecret> random();
    static Result<StoreSecret> fromBytes(std::span<const unsigned char> bytes);

    StoreSecret(const StoreSecret&) = default;
    StoreSecret& operator=(const StoreSecret&) = default;
    ~StoreSecret();

    std::span<const unsigned char, size> bytes() const { return m_bytes; }
    /// A key of 32 bytes for one named purpose (HKDF-SHA256, RFC 5869): knowing it tells nothing of the secret.
    Result<SecretBytes> derive(QByteArrayView purpose) const;

private:
    StoreSecret() = default;
    std::array<unsigned char, size> m_bytes{};
};

} // namespace clew::store
