// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "signing/pdf_file.h"

#include <QStringList>

namespace clew::signing {

/// What an update did to a signed PDF beyond signing, one sentence each with the object's number; empty when the update
/// is lawful. Both files are compared object by object, as libqpdf resolves them.
///
/// Lawful is, whatever the document's certification would allow besides:
/// (1) an empty signature field receives its signature (/V) and its appearance (/AP);
/// (2) a new signature field with a signature joins the form and the annotations of its page; no actions in it;
/// (3) the catalogue receives certificates and revocation lists (/DSS, real ones only) and /Extensions;
/// (4) the properties (Info and XMP) receive the moment of the update, and nothing else;
/// (5) all of it can be read in one way only;
/// (6) new objects are reached from these only, and none has a number that the signed part left dangling.
/// Everything else is an edit of a signed document: content, fonts, annotations, other fields, signed fields, title.
/// May throw as libqpdf does.
QStringList unlawfulChanges(const PdfFile& before, const PdfFile& after);

} // namespace clew::signing
