// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <memory>
#include <optional>

// OpenSSL's objects as owners that free themselves, and the two or three calls every file of this room needs.
namespace clew::signing {

template<auto Free>
struct FreeWith
{
    template<typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using KeyHandle = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeWith<EVP_CIPHER_CTX_free>>;
using CertificateHandle = std::unique_ptr<X509, FreeWith<X509_free>>;
using CrlHandle = std::unique_ptr<X509_CRL, FreeWith<X509_CRL_free>>;
using CmsHandle = std::unique_ptr<CMS_ContentInfo, FreeWith<CMS_ContentInfo_free>>;
using NumberHandle = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using IntegerHandle = std::unique_ptr<ASN1_INTEGER, FreeWith<ASN1_INTEGER_free>>;
using TimeHandle = std::unique_ptr<ASN1_TIME, FreeWith<ASN1_TIME_free>>;
using BioHandle = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;

struct FreeCertificates
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using CertificateStack = std::unique_ptr<STACK_OF(X509), FreeCertificates>;

/// OpenSSL's own words about the last failure, for Error::detail; empties its queue.
inline QString opensslDetail()
{
    QStringList lines;
    char text[256];
    while (const unsigned long code = ERR_get_error()) {
        ERR_error_string_n(code, text, sizeof text);
        lines << QString::fromUtf8(text);
    }
    return lines.join(QStringLiteral("; "));
}

inline const unsigned char* asUnsigned(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

inline unsigned char* asUnsigned(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// The DER of an object, by its i2d function; empty when OpenSSL refuses.
template<typename T, typename Encode>
QByteArray derOf(Encode encode, T* object)
{
    const int length = encode(object, nullptr);
    if (length <= 0)
        return {};
    QByteArray der(length, Qt::Uninitialized);
    unsigned char* out = asUnsigned(der);
    encode(object, &out);
    return der;
}

/// The certificate in exactly these bytes; null when they are none or more than one.
inline CertificateHandle certificateFrom(const QByteArray& der)
{
    const unsigned char* in = asUnsigned(der);
    CertificateHandle certificate(d2i_X509(nullptr, &in, static_cast<long>(der.size())));
    if (!certificate || in != asUnsigned(der) + der.size()) {
        ERR_clear_error();
        return {};
    }
    return certificate;
}

inline std::time_t secondsOf(Instant moment)
{
    return static_cast<std::time_t>(moment.toMilliseconds() / 1000);
}

/// A certificate's, list's or stamp's moment; nothing when it is malformed.
inline std::optional<Instant> momentOfTime(const ASN1_TIME* time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    const QDate day(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
    const QDateTime moment(day, QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
    return moment.isValid() ? std::optional(Instant::fromMilliseconds(moment.toMSecsSinceEpoch())) : std::nullopt;
}

} // namespace clew::signing
