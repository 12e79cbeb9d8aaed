// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "signing/signed_content.h"
#include "signing/time_stamp.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace clew::signing {

/// What a detached CMS signature says by itself; trust in its certificate is another question.
struct CmsFinding
{
    QByteArray certificate;                ///< the signer's, DER; empty when it did not come along
    QList<QByteArray> certificates;        ///< all that came along
    std::optional<Instant> signingTime;    ///< as the signer's computer claimed it
    std::optional<TimeStampFinding> stamp; ///< of the signature's value, where a service gave one
    QStringList problems;                  ///< empty: exactly this content was signed with that certificate's key
};

/// `padded` is DER followed by nothing but zeros. `bindsCertificate`: the signing-certificate-v2 attribute must be
/// there (PAdES); where it is there it must fit in any case.
CmsFinding checkCms(const QByteArray& padded, const SignedContent& content, bool bindsCertificate);

} // namespace clew::signing
