// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <QString>

namespace clew::signing {

/// What is known of the signatures of an XML document. It says nothing of whether the signer is the one who should have
/// signed: `signer` is the name in the certificate inside the file.
struct XmlSignatureFinding
{
    enum class State { NotSigned, Intact, Broken };
    State state = State::NotSigned;
    int signatures = 0;
    QString signer;
    QString note; ///< for people: why it is broken, or what is known
};

/// Checks every XML signature (W3C XML Signature) of a document; XAdES signatures are such. Intact: all of them verify
/// with the key of the certificate they carry, and each covers the whole document but itself. Only same-document
/// references, enveloped-signature and canonicalisation transforms, RSA or ECDSA, and SHA-256 and stronger are taken;
/// anything else, a document type declaration, or what is no XML at all is Broken with its reason. Reads nothing from
/// the network or from other files.
XmlSignatureFinding checkXmlSignature(const QByteArray& xml);

} // namespace clew::signing
