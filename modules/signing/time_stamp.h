// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "signing/signed_content.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace clew::signing {

/// What a time-stamp token (RFC 3161) proves.
struct TimeStampFinding
{
    std::optional<Instant> time;    ///< only when the token is sound
    QByteArray certificate;         ///< of the time-stamp service, DER
    QList<QByteArray> certificates; ///< all that came along
    QStringList problems;           ///< empty: the token is sound and stamps this content
};

TimeStampFinding checkTimeStamp(const QByteArray& token, const SignedContent& content);

} // namespace clew::signing
