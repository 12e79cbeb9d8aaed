// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "reports/page_model.h"

namespace clew::reports {

/// The XMP packet that says PDF/A-3u (ISO 19005-3, 6.6.4) and repeats the document information, byte for byte the same
/// for the same document. `producer` is what the Info dictionary says.
QByteArray xmpPacket(const DocumentInfo& info, const QString& producer);

/// A ToUnicode map for fonts whose codes are UTF-16 code units: the identity over the Basic Multilingual Plane without
/// the surrogates (ISO 19005-3, 6.2.11.7.2 asks for one in every font of a level-U file).
QByteArray identityToUnicode();

/// Text strings of a PDF: UTF-16BE with its mark.
QByteArray pdfTextString(const QString& text);

/// "D:20260309101500Z"
QByteArray pdfDate(Instant instant);

/// The 16 bytes of both halves of the file's /ID.
QByteArray fileIdentity(const QString& identity);

} // namespace clew::reports
