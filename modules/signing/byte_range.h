// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "signing/signed_content.h"

#include <QStringList>
#include <qpdf/QPDFObjectHandle.hh>

namespace clew::signing {

/// Where a signature stands in its file (ISO 32000-1, 12.8.1): it covers [0, gap) and [gapEnd, end).
struct ByteRange
{
    qsizetype gap = 0;
    qsizetype gapEnd = 0;
    qsizetype end = 0;

    SignedContent contentOf(const QByteArray& bytes) const
    {
        const QByteArrayView all(bytes);
        return {all.first(gap), all.sliced(gapEnd, end - gapEnd)};
    }
};

/// Reads /ByteRange of a signature dictionary. Refuses all but two pieces, the first from the file's first byte, and a
/// gap that is anything but the hexadecimal string of /Contents. May throw as libqpdf does.
Result<ByteRange> readByteRange(QPDFObjectHandle signature, const QByteArray& bytes);

/// True when a file could end here: behind %%EOF and at most one end of line.
bool isRevisionEnd(const QByteArray& bytes, qsizetype end);

} // namespace clew::signing
