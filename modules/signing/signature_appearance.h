// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <QStringList>
#include <qpdf/QPDFObjectHandle.hh>

namespace clew::signing {

/// What a person sees in a signed field: lines of text in a box of this size (points), in a font the document already
/// holds. `font` is the font object; a null object means Helvetica, which no reader needs embedded but PDF/A forbids.
/// A composite font must be written by UTF-16 code units (Identity-H), as Clew's own documents are; letters it lacks
/// show as empty boxes. The text shrinks until it fits, to 3 points at the least. Gives a whole form XObject.
QByteArray signatureAppearance(double width, double height, QPDFObjectHandle font, const QStringList& lines);

} // namespace clew::signing
