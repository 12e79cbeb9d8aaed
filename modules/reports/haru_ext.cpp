// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/haru_ext.h"

#include "reports/pdf_metadata.h"

#include <QCryptographicHash>
#include <QMap>
#include <hpdf_catalog.h>
#include <hpdf_doc.h>
#include <hpdf_fontdef.h>
#include <hpdf_objects.h>
#include <hpdf_streams.h>

#include <cstring>

namespace clew::reports {

namespace {

constexpr double pointsPerMillimetre = 72.0 / 25.4;

HPDF_BYTE* haruBytes(const QByteArray& bytes)
{
    return reinterpret_cast<HPDF_BYTE*>(const_cast<char*>(bytes.constData()));
}

HPDF_REAL haruPoints(double millimetres)
{
    return static_cast<HPDF_REAL>(millimetres * pointsPerMillimetre);
}

/// For readers that know no Unicode names: ASCII, with `_` for all else.
QByteArray plainFileName(const QString& name)
{
    QByteArray plain;
    for (const QChar c : name)
        plain += c.unicode() > 0x20 && c.unicode() < 0x7F ? static_cast<char>(c.unicode()) : '_';
    return plain;
}

/// Bottom left and top right corner in points, as PDF counts.
HPDF_Box haruBox(const QRectF& rect, double pageHeight)
{
    return {haruPoints(rect.left()), haruPoints(pageHeight - rect.bottom()), haruPoints(rect.right()),
            haruPoints(pageHeight - rect.top())};
}

} // namespace

Result<> HaruExt::checkVersion()
{
    if (std::strcmp(HPDF_GetVersion(), "2.3.0") != 0)
        return fail(Error::Code::Internal,
                    QStringLiteral("Documents need libharu 2.3.0, found %1: install that version.")
                        .arg(QLatin1String(HPDF_GetVersion())));
    return {};
}

const char* HaruExt::loadFont(const QByteArray& file)
{
    HPDF_Stream stream = HPDF_MemStream_New(m_document->mmgr, static_cast<HPDF_UINT>(file.size()));
    if (!stream || HPDF_Stream_Write(stream, haruBytes(file), static_cast<HPDF_UINT>(file.size())) != HPDF_OK)
        return nullptr;
    HPDF_FontDef font = HPDF_TTFontDef_Load(m_document->mmgr, stream, HPDF_TRUE);
    if (!font || HPDF_Doc_RegisterFontDef(m_document, font) != HPDF_OK)
        return nullptr;
    HPDF_BYTE* tag = m_document->ttfont_tag;
    if (tag[0] == 0)
        std::memcpy(tag, "HPDFAA", 6);
    else
        ++tag[5];
    HPDF_TTFontDef_SetTagName(font, reinterpret_cast<char*>(tag));
    return font->base_font;
}

void HaruExt::keepCharacters(HPDF_Font font, const QString& characters)
{
    const QByteArray text = characters.toUtf8();
    HPDF_Font_TextWidth(font, haruBytes(text), static_cast<HPDF_UINT>(text.size()));
}

void HaruExt::repairToUnicode(HPDF_Font font)
{
    auto map = static_cast<HPDF_Dict>(HPDF_Dict_GetItem(font, "ToUnicode", HPDF_OCLASS_DICT));
    if (!map || !map->stream)
        return;
    HPDF_MemStream_FreeData(map->stream);
    for (const char* key : {"CMapName", "CIDSystemInfo", "WMode", "UseCMap", "Type"})
        HPDF_Dict_RemoveElement(map, key);
    const QByteArray content = identityToUnicode();
    HPDF_Stream_Write(map->stream, haruBytes(content), static_cast<HPDF_UINT>(content.size()));
}

void HaruExt::setVersionAndLanguage(const QString& language)
{
    m_document->pdf_version = HPDF_VER_17;
    HPDF_Dict_Add(m_document->catalog, "Lang",
                  HPDF_String_New(m_document->mmgr, language.toLatin1().constData(), nullptr));
    HPDF_Dict preferences = HPDF_Dict_New(m_document->mmgr);
    HPDF_Dict_Add(preferences, "DisplayDocTitle", HPDF_Boolean_New(m_document->mmgr, HPDF_TRUE));
    HPDF_Dict_Add(m_document->catalog, "ViewerPreferences", preferences);
}

HPDF_Dict HaruExt::newObject()
{
    HPDF_Dict dict = HPDF_Dict_New(m_document->mmgr);
    HPDF_Xref_Add(m_document->xref, dict);
    return dict;
}

HPDF_Dict HaruExt::newStream(const QByteArray& content, bool compressed)
{
    HPDF_Dict dict = HPDF_DictStream_New(m_document->mmgr, m_document->xref);
    dict->filter = compressed ? HPDF_STREAM_FILTER_FLATE_DECODE : HPDF_STREAM_FILTER_NONE;
    HPDF_Stream_Write(dict->stream, haruBytes(content), static_cast<HPDF_UINT>(content.size()));
    return dict;
}

void HaruExt::addBinary(HPDF_Dict dict, const char* key, const QByteArray& bytes)
{
    HPDF_Dict_Add(dict, key, HPDF_Binary_New(m_document->mmgr, haruBytes(bytes), static_cast<HPDF_UINT>(bytes.size())));
}

void HaruExt::addOutputIntent(const QByteArray& profile)
{
    HPDF_Dict stream = newStream(profile, true);
    HPDF_Dict_AddNumber(stream, "N", 3);
    HPDF_Dict intent = newObject();
    HPDF_Dict_AddName(intent, "Type", "OutputIntent");
    HPDF_Dict_AddName(intent, "S", "GTS_PDFA1");
    for (const char* key : {"OutputConditionIdentifier", "Info"})
        HPDF_Dict_Add(intent, key, HPDF_String_New(m_document->mmgr, "sRGB IEC61966-2.1", nullptr));
    HPDF_Dict_Add(intent, "DestOutputProfile", stream);
    HPDF_Array intents = HPDF_Array_New(m_document->mmgr);
    HPDF_Array_Add(intents, intent);
    HPDF_Dict_Add(m_document->catalog, "OutputIntents", intents);
}

void HaruExt::addMetadata(const QByteArray& xmp)
{
    HPDF_Dict stream = newStream(xmp, false);
    HPDF_Dict_AddName(stream, "Type", "Metadata");
    HPDF_Dict_AddName(stream, "Subtype", "XML");
    HPDF_Dict_Add(m_document->catalog, "Metadata", stream);
}

HPDF_Dict HaruExt::fileSpecification(const Attachment& attachment, Instant modified)
{
    HPDF_Dict stream = newStream(attachment.content, true);
    HPDF_Dict_AddName(stream, "Type", "EmbeddedFile");
    HPDF_Dict_AddName(stream, "Subtype", attachment.mimeType.toLatin1().constData());
    HPDF_Dict parameters = HPDF_Dict_New(m_document->mmgr);
    HPDF_Dict_AddNumber(parameters, "Size", static_cast<HPDF_INT32>(attachment.content.size()));
    HPDF_Dict_Add(parameters, "ModDate", HPDF_String_New(m_document->mmgr, pdfDate(modified).constData(), nullptr));
    addBinary(parameters, "CheckSum", QCryptographicHash::hash(attachment.content, QCryptographicHash::Md5));
    HPDF_Dict_Add(stream, "Params", parameters);

    HPDF_Dict specification = newObject();
    HPDF_Dict_AddName(specification, "Type", "Filespec");
    addBinary(specification, "F", plainFileName(attachment.fileName));
    addBinary(specification, "UF", pdfTextString(attachment.fileName));
    addBinary(specification, "Desc", pdfTextString(attachment.description));
    HPDF_Dict_AddName(specification, "AFRelationship",
                      attachment.relationship == Relationship::Source ? "Source" : "Supplement");
    HPDF_Dict files = HPDF_Dict_New(m_document->mmgr);
    HPDF_Dict_Add(files, "F", stream);
    HPDF_Dict_Add(files, "UF", stream);
    HPDF_Dict_Add(specification, "EF", files);
    return specification;
}

/// Keys of a name tree stand in the order of their bytes (ISO 32000-1, 7.9.6); QMap keeps them so.
void HaruExt::addAttachments(const QList<Attachment>& attachments, Instant modified)
{
    if (attachments.isEmpty())
        return;
    HPDF_Array associated = HPDF_Array_New(m_document->mmgr);
    QMap<QByteArray, HPDF_Dict> byName;
    for (const Attachment& attachment : attachments) {
        HPDF_Dict specification = fileSpecification(attachment, modified);
        HPDF_Array_Add(associated, specification);
        byName.insert(pdfTextString(attachment.fileName), specification);
    }
    HPDF_Array names = HPDF_Array_New(m_document->mmgr);
    for (auto at = byName.cbegin(); at != byName.cend(); ++at) {
        HPDF_Array_Add(names,
                       HPDF_Binary_New(m_document->mmgr, haruBytes(at.key()), static_cast<HPDF_UINT>(at.key().size())));
        HPDF_Array_Add(names, at.value());
    }
    HPDF_Dict tree = HPDF_Dict_New(m_document->mmgr);
    HPDF_Dict_Add(tree, "Names", names);
    HPDF_Dict dictionary = HPDF_Dict_New(m_document->mmgr);
    HPDF_Dict_Add(dictionary, "EmbeddedFiles", tree);
    HPDF_Dict_Add(m_document->catalog, "Names", dictionary);
    HPDF_Dict_Add(m_document->catalog, "AF", associated);
}

HPDF_Dict HaruExt::signatureWidget(const SignatureField& field, HPDF_Page page, double pageHeight)
{
    HPDF_Dict form = newStream("q Q\n", false);
    HPDF_Dict_AddName(form, "Type", "XObject");
    HPDF_Dict_AddName(form, "Subtype", "Form");
    const HPDF_Box area{0, 0, haruPoints(field.rect.width()), haruPoints(field.rect.height())};
    HPDF_Dict_Add(form, "BBox", HPDF_Box_Array_New(m_document->mmgr, area));
    HPDF_Dict_Add(form, "Resources", HPDF_Dict_New(m_document->mmgr));
    HPDF_Dict appearance = HPDF_Dict_New(m_document->mmgr);
    HPDF_Dict_Add(appearance, "N", form);

    HPDF_Dict widget = newObject();
    HPDF_Dict_AddName(widget, "Type", "Annot");
    HPDF_Dict_AddName(widget, "Subtype", "Widget");
    HPDF_Dict_AddName(widget, "FT", "Sig");
    addBinary(widget, "T", pdfTextString(field.name));
    addBinary(widget, "TU", pdfTextString(field.tooltip));
    constexpr HPDF_INT32 printAndLocked = 4 + 128;
    HPDF_Dict_AddNumber(widget, "F", printAndLocked);
    HPDF_Dict_Add(widget, "P", page);
    HPDF_Dict_Add(widget, "Rect", HPDF_Box_Array_New(m_document->mmgr, haruBox(field.rect, pageHeight)));
    HPDF_Dict_Add(widget, "AP", appearance);
    return widget;
}

void HaruExt::addSignatureFields(const PageModel& model, const QList<HPDF_Page>& pages, HPDF_Font font)
{
    HPDF_Array fields = HPDF_Array_New(m_document->mmgr);
    QMap<int, HPDF_Array> annotations;
    for (const SignatureField& field : model.signatures) {
        HPDF_Page page = pages[field.page];
        HPDF_Dict widget = signatureWidget(field, page, model.pages[field.page].height);
        HPDF_Array_Add(fields, widget);
        if (!annotations.contains(field.page)) {
            annotations[field.page] = HPDF_Array_New(m_document->mmgr);
            HPDF_Dict_Add(page, "Annots", annotations[field.page]);
        }
        HPDF_Array_Add(annotations[field.page], widget);
    }
    HPDF_Dict fonts = HPDF_Dict_New(m_document->mmgr);
    HPDF_Dict_Add(fonts, "F1", font);
    HPDF_Dict resources = HPDF_Dict_New(m_document->mmgr);
    HPDF_Dict_Add(resources, "Font", fonts);
    constexpr HPDF_INT32 signaturesExistAppendOnly = 3;
    HPDF_Dict form = newObject();
    HPDF_Dict_Add(form, "Fields", fields);
    HPDF_Dict_AddNumber(form, "SigFlags", signaturesExistAppendOnly);
    HPDF_Dict_Add(form, "DR", resources);
    HPDF_Dict_Add(m_document->catalog, "AcroForm", form);
}

void HaruExt::setIdentity(const QByteArray& sixteenBytes)
{
    HPDF_Array identity = HPDF_Array_New(m_document->mmgr);
    for (int half = 0; half < 2; ++half)
        HPDF_Array_Add(identity, HPDF_Binary_New(m_document->mmgr, haruBytes(sixteenBytes),
                                                 static_cast<HPDF_UINT>(sixteenBytes.size())));
    HPDF_Dict_Add(m_document->trailer, "ID", identity);
}

} // namespace clew::reports
