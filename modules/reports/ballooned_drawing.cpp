// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/ballooned_drawing.h"

#include "reports/raster.h"

#include <QStringList>

#include <cmath>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace clew::reports {

using domain::BalloonPlace;

namespace {

constexpr double pictureWidth = 842;         // points: A4 across
constexpr double balloonOfPage = 0.011;      // radius by the page's longer side
constexpr double smallestBalloon = 7.5;      // points
constexpr double digitWidth = 0.556;         // of Helvetica-Bold, by its size
constexpr double circleControl = 0.55228475; // Bézier control points of a quarter circle

auto noDrawing(const QString& why)
{
    return fail(Error::Code::Invalid,
                QStringLiteral("The balloons can't be drawn on this drawing: %1 Keep it anew as an open PDF or a PNG or "
                               "JPEG picture.")
                    .arg(why));
}

struct Point
{
    double x = 0;
    double y = 0;
};

/// The part of a page that is shown, in its own coordinates, and how it is turned clockwise for that: 0, 90, 180, 270.
struct ShownPage
{
    double left = 0;
    double bottom = 0;
    double width = 0;
    double height = 0;
    int turned = 0;

    double longerSide() const { return std::max(width, height); }
    /// From shares of the page as it is shown, from its left and upper edge.
    Point at(const BalloonPlace& place) const
    {
        const double x = double(place.x) / double(BalloonPlace::whole);
        const double y = double(place.y) / double(BalloonPlace::whole);
        switch (turned) {
        case 90:
            return {left + y * width, bottom + x * height};
        case 180:
            return {left + (1 - x) * width, bottom + y * height};
        case 270:
            return {left + (1 - y) * width, bottom + (1 - x) * height};
        default:
            return {left + x * width, bottom + (1 - y) * height};
        }
    }
};

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

QByteArray circle(double r)
{
    const QByteArray a = number(r);
    const QByteArray b = number(-r);
    const QByteArray c = number(r * circleControl);
    const QByteArray d = number(-r * circleControl);
    return a + " 0 m " + a + ' ' + c + ' ' + c + ' ' + a + " 0 " + a + " c " + d + ' ' + a + ' ' + b + ' ' + c + ' ' + b +
           " 0 c " + b + ' ' + d + ' ' + d + ' ' + b + " 0 " + b + " c " + c + ' ' + b + ' ' + a + ' ' + d + ' ' + a +
           " 0 c";
}

/// Latin letters and digits as a PDF string; others become "?": the font has no more.
QByteArray literal(const QString& text)
{
    QByteArray escaped;
    for (const char c : text.toLatin1()) {
        if (c == '(' || c == ')' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return '(' + escaped + ')';
}

/// A white disc with a red rim and its number upright in the middle of it.
QByteArray drawn(const DrawnBalloon& balloon, const ShownPage& page)
{
    const double r = std::max(smallestBalloon, page.longerSide() * balloonOfPage);
    const auto letters = double(std::max<qsizetype>(1, balloon.number.size()));
    const double size = std::min(1.25 * r, 1.7 * r / (letters * digitWidth));
    const double width = letters * digitWidth * size;
    const Point at = page.at(balloon.place);
    static const QByteArray turns[] = {"1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0"};
    return "q " + turns[page.turned / 90] + ' ' + number(at.x) + ' ' + number(at.y) + " cm 1 1 1 rg 0.78 0.06 0.12 RG " +
           number(r / 8) + " w " + circle(r) + " b 0.78 0.06 0.12 rg BT /F " + number(size) + " Tf " +
           number(-width / 2) + ' ' + number(-0.36 * size) + " Td " + literal(balloon.number) + " Tj ET Q\n";
}

Result<ShownPage> shownPage(QPDFPageObjectHelper page)
{
    QPDFObjectHandle box = page.getCropBox();
    if (!box.isRectangle())
        return noDrawing(QStringLiteral("a page has no size."));
    const QPDFObjectHandle::Rectangle corners = box.getArrayAsRectangle();
    QPDFObjectHandle rotation = page.getAttribute("/Rotate", false);
    const int turned = rotation.isInteger() ? int(((rotation.getIntValue() % 360) + 360) % 360) : 0;
    ShownPage shown{std::min(corners.llx, corners.urx), std::min(corners.lly, corners.ury),
                    std::abs(corners.urx - corners.llx), std::abs(corners.ury - corners.lly), turned};
    if (turned % 90 != 0 || !(shown.width > 0) || !(shown.height > 0))
        return noDrawing(QStringLiteral("a page has no size."));
    return shown;
}

QPDFObjectHandle balloonFont()
{
    return QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold "
                                   "/Encoding /WinAnsiEncoding >>");
}

/// A layer of its own above what the page has, which stays as it is.
void addLayer(QPDF& pdf, QPDFPageObjectHelper page, const ShownPage& shown, const QByteArray& content)
{
    QPDFObjectHandle layer = QPDFObjectHandle::newStream(&pdf, content.toStdString());
    QPDFObjectHandle dictionary = layer.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", QPDFObjectHandle::newFromRectangle({shown.left, shown.bottom,
                                                                       shown.left + shown.width,
                                                                       shown.bottom + shown.height}));
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    fonts.replaceKey("/F", balloonFont());
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", fonts);
    dictionary.replaceKey("/Resources", resources);

    QPDFObjectHandle ofPage = page.getAttribute("/Resources", true);
    if (!ofPage.isDictionary()) {
        ofPage = QPDFObjectHandle::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", ofPage);
    }
    if (!ofPage.getKey("/XObject").isDictionary())
        ofPage.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
    QPDFObjectHandle objects = ofPage.getKey("/XObject").shallowCopy();
    ofPage.replaceKey("/XObject", objects);
    int suffix = 0;
    const std::string name = ofPage.getUniqueResourceName("/Balloons", suffix);
    objects.replaceKey(name, layer);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "q\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "\nQ\nq " + name + " Do Q\n"), false);
}

Result<QByteArray> written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setPreserveEncryption(false);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.write();
    const auto buffer = std::unique_ptr<Buffer>(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

Result<QByteArray> balloonedPages(QPDF& pdf, const QList<DrawnBalloon>& balloons)
{
    std::int64_t at = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        ++at;
        QList<DrawnBalloon> here;
        for (const DrawnBalloon& balloon : balloons) {
            if (balloon.place.page == at)
                here.append(balloon);
        }
        if (here.isEmpty())
            continue;
        const ShownPage shown = TRY(shownPage(page));
        QByteArray content;
        for (const DrawnBalloon& balloon : here)
            content += drawn(balloon, shown);
        addLayer(pdf, page, shown, content);
    }
    return written(pdf);
}

/// One page as wide as A4 lies, with the picture on all of it.
void addPageOf(QPDF& pdf, const Raster& raster)
{
    const double height = pictureWidth * double(raster.height) / double(raster.width);
    QPDFObjectHandle image = QPDFObjectHandle::newStream(&pdf);
    image.replaceDict(QPDFObjectHandle::parse(("<< /Type /XObject /Subtype /Image /Width " +
                                               QByteArray::number(raster.width) + " /Height " +
                                               QByteArray::number(raster.height) + " /BitsPerComponent " +
                                               QByteArray::number(raster.bits) + " /ColorSpace " + raster.colours + " >>")
                                                  .toStdString()));
    image.replaceStreamData(raster.data.toStdString(), QPDFObjectHandle::parse(raster.filter.toStdString()),
                            QPDFObjectHandle::parse(raster.parameters.toStdString()));
    QPDFObjectHandle page = QPDFObjectHandle::parse(
        ("<< /Type /Page /MediaBox [0 0 " + number(pictureWidth) + ' ' + number(height) +
         "] /Resources << /XObject << >> >> >>")
            .toStdString());
    page.getKey("/Resources").getKey("/XObject").replaceKey("/Picture", pdf.makeIndirectObject(image));
    const QByteArray shown = "q " + number(pictureWidth) + " 0 0 " + number(height) + " 0 0 cm /Picture Do Q\n";
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, shown.toStdString()));
    pdf.addPage(pdf.makeIndirectObject(page), false);
}

/// Throws as libqpdf does.
Result<> readDrawing(QPDF& pdf, const QByteArray& drawing)
{
    pdf.setSuppressWarnings(true);
    if (drawing.startsWith("%PDF-")) {
        pdf.processMemoryFile("drawing", drawing.constData(), std::size_t(drawing.size()));
        return {};
    }
    const Raster raster = TRY(rasterOf(drawing));
    pdf.emptyPDF();
    addPageOf(pdf, raster);
    return {};
}

} // namespace

Result<QByteArray> balloonedDrawing(const QByteArray& drawing, const QList<DrawnBalloon>& balloons)
{
    try {
        QPDF pdf;
        TRY(readDrawing(pdf, drawing));
        return balloonedPages(pdf, balloons);
    } catch (const std::exception&) {
        return noDrawing(QStringLiteral("it is damaged, or locked by a password."));
    }
}

} // namespace clew::reports
