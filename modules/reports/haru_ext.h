// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "reports/page_model.h"

#include <hpdf.h>

namespace clew::reports {

/// What PDF/A-3u needs and libharu's public functions can't do. The only place that touches libharu's inner structures,
/// which are those of version 2.3.0 and no other: checkVersion() comes before anything else.
///
/// libharu keeps its first error (HPDF_GetError) and refuses to save after it, so these functions report nothing
/// themselves.
class HaruExt
{
public:
    explicit HaruExt(HPDF_Doc document) : m_document(document) {}

    static Result<> checkVersion();

    /// Loads and embeds a TrueType font from memory; the name for HPDF_GetFont, or null.
    const char* loadFont(const QByteArray& file);
    /// Marks characters as used, so that a later signature can show them with the font that is already embedded.
    void keepCharacters(HPDF_Font font, const QString& characters);
    /// libharu writes CID ranges where readers expect Unicode ranges: replaces the map's content.
    void repairToUnicode(HPDF_Font font);

    void setVersionAndLanguage(const QString& language);
    void addOutputIntent(const QByteArray& profile);
    void addMetadata(const QByteArray& xmp);
    void addAttachments(const QList<Attachment>& attachments, Instant modified);
    /// `pages` as made from the model; `font` becomes F1 of the form's resources.
    void addSignatureFields(const PageModel& model, const QList<HPDF_Page>& pages, HPDF_Font font);
    void setIdentity(const QByteArray& sixteenBytes);

private:
    HPDF_Dict newObject();
    HPDF_Dict newStream(const QByteArray& content, bool compressed);
    HPDF_Dict fileSpecification(const Attachment& attachment, Instant modified);
    HPDF_Dict signatureWidget(const SignatureField& field, HPDF_Page page, double pageHeight);
    void addBinary(HPDF_Dict dict, const char* key, const QByteArray& bytes);

    HPDF_Doc m_document;
};

} // namespace clew::reports
