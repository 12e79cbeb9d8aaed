// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "signing/private_key.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace clew::signing {

/// Where a signature is seen that has no prepared field: points from the lower left corner, as PDF counts.
struct SignaturePlace
{
    int page = 0; ///< from 0
    double left = 0;
    double bottom = 0;
    double width = 0;
    double height = 0;
};

/// Who signs what with which meaning (21 CFR 11.50: printed name, moment, meaning).
struct SignRequest
{
    QString fieldName;               ///< a prepared empty signature field, or a new one
    QByteArray certificate;          ///< the signer's, DER
    QList<QByteArray> chain;         ///< issuers that travel along, DER
    const PrivateKey* key = nullptr; ///< unlocked for this one signature; must be the certificate's
    QString meaning;                 ///< "approved", "released"
    QString reason;                  ///< the signer's own words; may be empty
    QString location;                ///< may be empty
    Instant time = Instant::fromMilliseconds(0);
    QList<std::pair<QString, QString>> claims; ///< signed along with the document: name and text, such as a checkpoint
    std::optional<SignaturePlace> place;       ///< for a new field only; none: it is not seen
};

/// Signs a PDF (PAdES B-B, ETSI EN 319 142-1) by an incremental update: `base` is an exact prefix of the result.
/// The first signature certifies the document: from then on only signatures are lawful (DocMDP, P = 2).
/// Refuses a base that is damaged, encrypted or written with cross-reference streams, a field that is signed or is no
/// signature field, a document certified against every change, and a certificate that does not hold at `time`.
/// With RSA the same request gives the same bytes. Nothing is written to disk: the caller stores the bytes whole.
Result<QByteArray> signPdf(const QByteArray& base, const SignRequest& request);

} // namespace clew::signing
