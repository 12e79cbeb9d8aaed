// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "signing/private_key.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace clew::signing {

/// Whose authority it is. It stands in the issuer of every person's certificate.
struct AuthorityName
{
    QString shop;      ///< as printed on documents; 1 to 64 characters
    QString storeUuid; ///< the store it belongs to: two stores of one shop have two authorities
};

/// Whom a certificate names.
struct PersonSubject
{
    QString printedName;  ///< common name; 1 to 64 characters (21 CFR 11.50: the printed name of the signer)
    QString userId;       ///< UID; 1 to 64 characters
    QString organisation; ///< O; may be empty
    QString email;        ///< subject alternative name; may be empty
};

/// Why a certificate no longer holds (RFC 5280, 5.3.1).
enum class RevocationReason { Unspecified = 0, KeyCompromise = 1, AffiliationChanged = 3, Superseded = 4, Ended = 5 };

struct RevokedCertificate
{
    QByteArray certificate; ///< DER
    Instant at;
    RevocationReason reason = RevocationReason::Unspecified;
};

/// A store's own certificate authority: names the persons who sign in this store. It stands for nobody outside; whoever
/// receives a document trusts it by its certificate's fingerprint. All moments come from the caller.
class Authority
{
public:
    /// A new key and a self-signed certificate: critical CA without sub-authorities, keyCertSign and cRLSign.
    static Result<Authority> create(const AuthorityName& name, KeyKind kind, Instant now, int years = 25);
    /// An authority that was kept. Refuses a key that is not the certificate's, and a certificate that is no authority.
    static Result<Authority> open(const QByteArray& certificate, PrivateKey key);

    QByteArray certificate() const { return m_certificate; } ///< DER
    const PrivateKey& key() const { return m_key; }

    /// A person's certificate (DER) for the public half of `key`: critical digitalSignature and nonRepudiation,
    /// extended for documentSigning and emailProtection, with a distribution point for revocations (stock readers trust
    /// none without), from now for `days`, never beyond the authority's own end.
    Result<QByteArray> issue(const PersonSubject& person, const PrivateKey& key, Instant now, int days = 5 * 365) const;

    /// The list of what is revoked (DER), empty when nothing is. `number` grows with every list.
    Result<QByteArray> revocationList(const QList<RevokedCertificate>& revoked, std::int64_t number, Instant now,
                                      int days = 400) const;

private:
    Authority(QByteArray certificate, PrivateKey key) : m_certificate(std::move(certificate)), m_key(std::move(key)) {}

    QByteArray m_certificate;
    PrivateKey m_key;
};

} // namespace clew::signing
