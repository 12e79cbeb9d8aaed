// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "signing/private_key.h"

#include <QByteArray>
#include <QList>

namespace clew::signing {

/// A detached CMS signature (RFC 5652, DER) for PAdES baseline (ETSI EN 319 142-1): the signed attributes are content
/// type, message digest and signing-certificate-v2, and no signing time, which that profile forbids. `digest` is the
/// SHA-256 of the content; the certificates of `chain` travel along.
Result<QByteArray> makeCmsSignature(const QByteArray& digest, const QByteArray& certificate,
                                    const QList<QByteArray>& chain, const PrivateKey& key);

} // namespace clew::signing
