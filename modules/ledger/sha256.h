// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>

struct evp_md_ctx_st;

namespace clew::ledger {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces. Every function ends the program where OpenSSL can't hash, which
/// happens without memory only: nothing may go on with a hash that isn't one.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(QByteArrayView bytes);
    /// The hash, 64 signs of lower-case hexadecimal; begins anew after it.
    QByteArray takeHex();
    /// The same as 32 bytes.
    QByteArray takeBytes();

private:
    void begin();
    evp_md_ctx_st* m_context;
};

QByteArray sha256Hex(QByteArrayView bytes);
QByteArray sha256Bytes(QByteArrayView bytes);

/// True for 64 signs of lower-case hexadecimal.
bool isSha256Hex(QByteArrayView text);

} // namespace clew::ledger
