// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace clew::signing {

/// What people want to read of a certificate.
struct CertificateFacts
{
    QString name;         ///< common name of the subject: the printed name
    QString userId;       ///< UID of the subject; empty in certificates of others
    QString organisation; ///< O of the subject
    QString issuer;       ///< common name of the issuer
    QString serial;       ///< hexadecimal, lower case
    Instant from = Instant::fromMilliseconds(0);
    Instant to = Instant::fromMilliseconds(0); ///< the last second it holds
    QString fingerprint;                       ///< SHA-256 of the DER, hexadecimal, lower case
};

/// Refuses bytes that are not exactly one DER certificate.
Result<CertificateFacts> readCertificate(const QByteArray& der);

/// SHA-256 of the DER: 32 bytes.
QByteArray certificateHash(const QByteArray& der);

/// PEM text of a DER certificate, and back; for tools such as openssl. From PEM takes the first certificate.
QByteArray certificateToPem(const QByteArray& der);
Result<QByteArray> certificateFromPem(const QByteArray& pem);

/// PEM text of a DER revocation list.
QByteArray revocationListToPem(const QByteArray& der);

} // namespace clew::signing
