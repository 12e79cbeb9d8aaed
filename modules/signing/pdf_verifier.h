// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "signing/certificate_trust.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>
#include <utility>

namespace clew::signing {

/// What is known of one signature. `valid` is about the document (these bytes, this key), `trusted` about the person
/// (this key, that name).
struct SignatureFinding
{
    QString field;
    QString signer;  ///< name in the certificate; where it cannot be read, the name the document claims
    QString userId;  ///< from the certificate, when Clew issued it
    QString meaning; ///< as Clew wrote it; empty in documents of others
    QString reason;  ///< as it stands in the document; Clew writes "meaning: reason"
    QString location;
    std::optional<Instant> time;               ///< attested by a time stamp, else as the signer claimed
    bool timeAttested = false;                 ///< by a sound time stamp of a service that is trusted here
    QByteArray timeStampCertificate;           ///< of that service, trusted or not; DER; empty without a stamp
    QList<std::pair<QString, QString>> claims; ///< what was signed along with the document
    QString subFilter;                         ///< "ETSI.CAdES.detached", "adbe.pkcs7.detached", "ETSI.RFC3161"
    bool certifies = false;                    ///< the author's certification of the document (DocMDP)
    bool coversRevision = false;               ///< all bytes of its revision but the signature itself
    bool coversWholeFile = false;              ///< that revision is the whole file: it is the last signature
    bool valid = false;
    bool trusted = false;
    QString trustNote;      ///< why not trusted, or what to know besides
    QString fingerprint;    ///< SHA-256 of the certificate, hexadecimal
    QByteArray certificate; ///< DER
    QStringList problems;   ///< empty when valid
};

struct Verification
{
    bool valid = false;                 ///< at least one signature, all valid, nothing lawless between or behind them
    QList<SignatureFinding> signatures; ///< in the order they were made
    QStringList problems;               ///< of the document, and of all its signatures with their field's name
};

/// Judges every signature of a PDF and every update after the first of them. Any bytes may come in: what is wrong with
/// them is in the finding. Stock readers call a document valid when a signed part of it still is; this does not:
/// (1) each signature covers its whole revision but the gap of its own value, and the last one reaches the file's end;
/// (2) later revisions do nothing but sign (revision_check.h), whatever a certification would allow;
/// (3) the value is a single complete CMS with a strong digest, followed by zeros, and binds its certificate;
/// (4) the certificate held at the time of signing, and was not revoked before.
Verification verifyPdf(const QByteArray& bytes, const TrustAnchors& anchors);

/// How many pages somebody can read who mends the file as viewers do; 0 where it is beyond that.
int readablePages(const QByteArray& pdf);

} // namespace clew::signing
