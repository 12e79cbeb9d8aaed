// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/haru_document.h"

#include "reports/haru_ext.h"
#include "reports/pdf_metadata.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace clew::reports {

namespace {

constexpr double haruPointsPerMillimetre = 72.0 / 25.4;

/// libharu reports through C: the first failure is noted and asked for once, before the file is read out.
struct FirstError
{
    HPDF_STATUS code = 0;
    HPDF_STATUS detail = 0;
};

void noteError(HPDF_STATUS code, HPDF_STATUS detail, void* user)
{
    auto* first = static_cast<FirstError*>(user);
    if (first->code == 0)
        *first = {code, detail};
}

HPDF_REAL toPoints(double millimetres)
{
    return static_cast<HPDF_REAL>(millimetres * haruPointsPerMillimetre);
}

/// Every letter a signer's name may need in the languages the font can write: Latin, Greek and Cyrillic.
QString lettersForSignatures(const FontSet& fonts)
{
    QString letters;
    const std::pair<int, int> blocks[] = {{0x20, 0x24F}, {0x370, 0x3FF}, {0x400, 0x45F}};
    for (const auto& [first, last] : blocks) {
        for (int c = first; c <= last; ++c) {
            const QString letter{QChar(c)};
            const QList<FontRun> runs = fonts.runs(letter, Weight::Regular);
            if (!fonts.firstUnknown(letter) && runs.first().font == FontSet::regular)
                letters += letter;
        }
    }
    return letters;
}

class HaruDocument
{
public:
    HaruDocument(const PageModel& model, const FontSet& fonts)
        : m_model(model),
          m_fonts(fonts),
          m_document(HPDF_New(noteError, &m_error)),
          m_ext(m_document)
    {
    }
    ~HaruDocument() { HPDF_Free(m_document); }
    Q_DISABLE_COPY_MOVE(HaruDocument)

    Result<Issued> draw(const RenderOptions& options);

private:
    Result<> begin(const RenderOptions& options);
    void useFonts();
    void setInformation();
    void setInformationDate(HPDF_InfoType which);
    HPDF_Page drawPage(const Page& page);
    void drawBoxes(HPDF_Page to, const Page& page);
    void drawShapes(HPDF_Page to, const Page& page);
    void drawLines(HPDF_Page to, const Page& page);
    void drawImages(HPDF_Page to, const Page& page);
    void drawTexts(HPDF_Page to, const Page& page);
    void addBookmarks();
    Result<> finish();
    Result<QByteArray> bytes();
    Result<> ok() const;

    const PageModel& m_model;
    const FontSet& m_fonts;
    FirstError m_error;
    HPDF_Doc m_document;
    HaruExt m_ext;
    std::array<HPDF_Font, FontSet::count> m_faces{};
    QList<HPDF_Page> m_pages;
};

Result<> HaruDocument::ok() const
{
    if (!m_document || m_error.code != 0)
        return fail(
            Error::Code::Internal, QStringLiteral("The PDF could not be made: report this to the maker of Clew."),
            QStringLiteral("libharu 0x%1 (%2)").arg(uint(m_error.code), 4, 16, QLatin1Char('0')).arg(m_error.detail));
    return {};
}

Result<> HaruDocument::begin(const RenderOptions& options)
{
    TRY(ok());
    HPDF_SetCompressionMode(m_document, options.compress ? HPDF_COMP_ALL : HPDF_COMP_NONE);
    constexpr HPDF_UINT pagesPerNode = 100; // libharu's arrays end at 32,767
    HPDF_SetPagesConfiguration(m_document, pagesPerNode);
    HPDF_UseUTFEncodings(m_document);
    HPDF_SetCurrentEncoder(m_document, "UTF-8");
    useFonts();
    setInformation();
    return ok();
}

/// Only fonts that draw something are embedded, always in the same order; the regular one always is, for signatures.
void HaruDocument::useFonts()
{
    std::array<bool, FontSet::count> used{true};
    for (const Page& page : m_model.pages) {
        for (const TextItem& item : page.texts) {
            for (const FontRun& run : m_fonts.runs(item.text, item.weight))
                used[static_cast<size_t>(run.font)] = true;
        }
    }
    for (size_t i = 0; i < used.size(); ++i) {
        const char* name = used[i] ? m_ext.loadFont(m_fonts.file(static_cast<int>(i))) : nullptr;
        if (name)
            m_faces[i] = HPDF_GetFont(m_document, name, "UTF-8");
    }
}

void HaruDocument::setInformation()
{
    const DocumentInfo& info = m_model.info;
    HPDF_SetInfoAttr(m_document, HPDF_INFO_TITLE, info.title.toUtf8().constData());
    HPDF_SetInfoAttr(m_document, HPDF_INFO_AUTHOR, info.author.toUtf8().constData());
    HPDF_SetInfoAttr(m_document, HPDF_INFO_SUBJECT, info.subject.toUtf8().constData());
    HPDF_SetInfoAttr(m_document, HPDF_INFO_CREATOR, info.creator.toUtf8().constData());
    setInformationDate(HPDF_INFO_CREATION_DATE);
    setInformationDate(HPDF_INFO_MOD_DATE);
}

void HaruDocument::setInformationDate(HPDF_InfoType which)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(m_model.info.issuedAt.toMilliseconds(), QTimeZone::utc());
    const HPDF_Date date{utc.date().year(),
                         utc.date().month(),
                         utc.date().day(),
                         utc.time().hour(),
                         utc.time().minute(),
                         utc.time().second(),
                         'Z',
                         0,
                         0};
    HPDF_SetInfoDateAttr(m_document, which, date);
}

HPDF_Page HaruDocument::drawPage(const Page& page)
{
    HPDF_Page to = HPDF_AddPage(m_document);
    HPDF_Page_SetWidth(to, toPoints(page.width));
    HPDF_Page_SetHeight(to, toPoints(page.height));
    drawBoxes(to, page);
    drawShapes(to, page);
    drawLines(to, page);
    drawImages(to, page);
    drawTexts(to, page);
    return to;
}

void haruFill(HPDF_Page page, Colour colour)
{
    HPDF_Page_SetRGBFill(page, HPDF_REAL(colour.red) / 255, HPDF_REAL(colour.green) / 255,
                         HPDF_REAL(colour.blue) / 255);
}

void haruStroke(HPDF_Page page, Colour colour, double width)
{
    HPDF_Page_SetRGBStroke(page, HPDF_REAL(colour.red) / 255, HPDF_REAL(colour.green) / 255,
                           HPDF_REAL(colour.blue) / 255);
    HPDF_Page_SetLineWidth(page, toPoints(width));
}

void HaruDocument::drawBoxes(HPDF_Page to, const Page& page)
{
    for (const BoxItem& box : page.boxes) {
        if (!box.fill && !box.edge)
            continue;
        if (box.fill)
            haruFill(to, *box.fill);
        if (box.edge)
            haruStroke(to, *box.edge, box.width);
        HPDF_Page_Rectangle(to, toPoints(box.rect.left()), toPoints(page.height - box.rect.bottom()),
                            toPoints(box.rect.width()), toPoints(box.rect.height()));
        if (box.fill && box.edge)
            HPDF_Page_FillStroke(to);
        else
            box.fill ? HPDF_Page_Fill(to) : HPDF_Page_Stroke(to);
    }
}

void HaruDocument::drawShapes(HPDF_Page to, const Page& page)
{
    for (const ShapeItem& shape : page.shapes) {
        if (shape.outline.isEmpty())
            continue;
        haruFill(to, shape.fill);
        const QPointF first = shape.outline.first();
        HPDF_Page_MoveTo(to, toPoints(first.x()), toPoints(page.height - first.y()));
        for (const QPointF& point : shape.outline.mid(1))
            HPDF_Page_LineTo(to, toPoints(point.x()), toPoints(page.height - point.y()));
        HPDF_Page_Fill(to);
    }
}

void HaruDocument::drawLines(HPDF_Page to, const Page& page)
{
    for (const LineItem& line : page.lines) {
        haruStroke(to, line.colour, line.width);
        HPDF_Page_MoveTo(to, toPoints(line.from.x()), toPoints(page.height - line.from.y()));
        HPDF_Page_LineTo(to, toPoints(line.to.x()), toPoints(page.height - line.to.y()));
        HPDF_Page_Stroke(to);
    }
}

void HaruDocument::drawImages(HPDF_Page to, const Page& page)
{
    for (const ImageItem& image : page.images) {
        HPDF_Image loaded = HPDF_LoadPngImageFromMem(
            m_document, reinterpret_cast<const HPDF_BYTE*>(image.png.constData()), HPDF_UINT(image.png.size()));
        if (loaded)
            HPDF_Page_DrawImage(to, loaded, toPoints(image.rect.left()), toPoints(page.height - image.rect.bottom()),
                                toPoints(image.rect.width()), toPoints(image.rect.height()));
    }
}

void HaruDocument::drawTexts(HPDF_Page to, const Page& page)
{
    if (page.texts.isEmpty())
        return;
    HPDF_Page_BeginText(to);
    std::optional<Colour> colour;
    for (const TextItem& item : page.texts) {
        if (colour != item.colour) {
            colour = item.colour;
            haruFill(to, item.colour);
        }
        HPDF_Page_SetTextMatrix(to, 1, 0, 0, 1, toPoints(item.x), toPoints(page.height - item.y));
        for (const FontRun& run : m_fonts.runs(item.text, item.weight)) {
            HPDF_Page_SetFontAndSize(to, m_faces[static_cast<size_t>(run.font)],
                                     HPDF_REAL(m_fonts.drawnSize(run.font, item.size)));
            HPDF_Page_ShowText(to, run.text.toUtf8().constData());
        }
    }
    HPDF_Page_EndText(to);
}

void HaruDocument::addBookmarks()
{
    HPDF_Encoder encoder = HPDF_GetEncoder(m_document, "UTF-8");
    HPDF_Outline chapter = nullptr;
    for (const Bookmark& bookmark : m_model.bookmarks) {
        HPDF_Outline outline = HPDF_CreateOutline(m_document, bookmark.level > 1 ? chapter : nullptr,
                                                  bookmark.title.toUtf8().constData(), encoder);
        HPDF_Destination destination = HPDF_Page_CreateDestination(m_pages[bookmark.page]);
        HPDF_Destination_SetFitH(destination, toPoints(m_model.pages[bookmark.page].height - bookmark.y));
        HPDF_Outline_SetDestination(outline, destination);
        if (bookmark.level <= 1)
            chapter = outline;
    }
    if (!m_model.bookmarks.isEmpty())
        HPDF_SetPageMode(m_document, HPDF_PAGE_MODE_USE_OUTLINE);
    HPDF_AddPageLabel(m_document, 0, HPDF_PAGE_NUM_STYLE_DECIMAL, 1, nullptr);
}

Result<> HaruDocument::finish()
{
    TRY(ok());
    QFile profile(QStringLiteral(":/reports/sRGB.icc"));
    if (!profile.open(QIODevice::ReadOnly))
        return fail(Error::Code::Internal, QStringLiteral("The colour profile is missing: install Clew again."));
    m_ext.keepCharacters(m_faces[FontSet::regular], lettersForSignatures(m_fonts));
    for (HPDF_Font face : m_faces) {
        if (face)
            m_ext.repairToUnicode(face);
    }
    m_ext.setVersionAndLanguage(m_model.info.language);
    m_ext.addOutputIntent(profile.readAll());
    m_ext.addMetadata(
        xmpPacket(m_model.info, QLatin1String("Haru Free PDF Library ") + QLatin1String(HPDF_GetVersion())));
    m_ext.addAttachments(m_model.attachments, m_model.info.issuedAt);
    m_ext.addSignatureFields(m_model, m_pages, m_faces[FontSet::regular]);
    m_ext.setIdentity(fileIdentity(m_model.info.identity));
    return ok();
}

Result<QByteArray> HaruDocument::bytes()
{
    HPDF_SaveToStream(m_document);
    TRY(ok());
    HPDF_ResetStream(m_document);
    HPDF_UINT32 size = HPDF_GetStreamSize(m_document);
    QByteArray pdf(static_cast<qsizetype>(size), Qt::Uninitialized);
    HPDF_ReadFromStream(m_document, reinterpret_cast<HPDF_BYTE*>(pdf.data()), &size);
    pdf.truncate(static_cast<qsizetype>(size));
    if (!pdf.endsWith('\n'))
        pdf += '\n';
    return pdf;
}

Result<Issued> HaruDocument::draw(const RenderOptions& options)
{
    TRY(begin(options));
    for (const Page& page : m_model.pages)
        m_pages << drawPage(page);
    addBookmarks();
    TRY(finish());
    return Issued{TRY(bytes()), static_cast<int>(m_pages.size())};
}

Result<> refuseUnknownCharacters(const PageModel& model, const FontSet& fonts)
{
    for (qsizetype page = 0; page < model.pages.size(); ++page) {
        for (const TextItem& item : model.pages[page].texts) {
            const auto unknown = fonts.firstUnknown(item.text);
            if (unknown || item.text.contains(u'\n'))
                return fail(Error::Code::Invalid,
                            QStringLiteral("The character %1 in \"%2\" on page %3 can't be printed: replace it.")
                                .arg(characterName(unknown.value_or(U'\n')), item.text)
                                .arg(page + 1));
        }
    }
    return {};
}

} // namespace

Result<Issued> render(const PageModel& model, const FontSet& fonts, const RenderOptions& options)
{
    TRY(HaruExt::checkVersion());
    if (model.pages.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("The document has no page: nothing to issue."));
    TRY(refuseUnknownCharacters(model, fonts));
    return HaruDocument(model, fonts).draw(options);
}

} // namespace clew::reports
