// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace clew::signing {

/// Whom the verifier believes: authorities (or single persons' certificates) and the lists of what they revoked. DER.
struct TrustAnchors
{
    QList<QByteArray> certificates;
    QList<QByteArray> revocationLists;
};

/// Whether a certificate leads to an anchor, and whether it was revoked.
struct CertificateTrust
{
    bool trusted = false;
    QString why;                      ///< one sentence when not trusted, or when revoked later
    std::optional<Instant> revokedAt; ///< of the certificate or one of its issuers
    bool keyCompromised = false;      ///< revoked because somebody else may have had the key
};

/// Follows the chain as it stood `at` that moment; `others` are certificates that came along with the signature.
CertificateTrust judgeTrust(const QByteArray& certificate, const QList<QByteArray>& others, const TrustAnchors& anchors,
                            Instant at);

} // namespace clew::signing
