// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/raster.h"

namespace clew::reports {

namespace {

qint64 bigEndian(const QByteArray& bytes, qsizetype at, int count)
{
    qint64 value = 0;
    for (int i = 0; i < count; ++i)
        value = value * 256 + static_cast<unsigned char>(bytes.at(at + i));
    return value;
}

auto noPicture()
{
    return fail(Error::Code::Invalid,
                QStringLiteral("The balloons can't be drawn on this drawing: the picture is damaged, or has colours or "
                               "transparency that PDF doesn't know. Keep it anew as a plain PNG or JPEG picture, or as "
                               "a PDF."));
}

/// By its first frame header (ITU-T T.81, B.2.2); the data go in as they are.
Result<Raster> jpegRaster(const QByteArray& picture)
{
    qsizetype at = 2;
    while (at + 10 < picture.size() && picture.at(at) == '\xff') {
        const auto marker = static_cast<unsigned char>(picture.at(at + 1));
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (!isFrame) {
            at += marker == 0xFF ? 1 : 2 + bigEndian(picture, at + 2, 2);
            continue;
        }
        const qint64 components = bigEndian(picture, at + 9, 1);
        Raster raster;
        raster.height = bigEndian(picture, at + 5, 2);
        raster.width = bigEndian(picture, at + 7, 2);
        raster.colours = components == 1 ? "/DeviceGray" : "/DeviceRGB";
        raster.filter = "/DCTDecode";
        raster.data = picture;
        if ((components == 1 || components == 3) && raster.width > 0 && raster.height > 0)
            return raster;
        break;
    }
    return noPicture();
}

/// What its header says (ISO/IEC 15948, 11.2); PDF knows the filters of a picture without interlace and transparency.
Result<Raster> pngRaster(const QByteArray& picture)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype chunkFrame = 12; // length, name, checksum
    Raster raster;
    int form = -1;
    QByteArray palette;
    for (qsizetype at = signature; at + chunkFrame <= picture.size();) {
        const qint64 length = bigEndian(picture, at, 4);
        const QByteArray name = picture.mid(at + 4, 4);
        if (length > picture.size() - at - chunkFrame)
            return noPicture();
        const QByteArray data = picture.mid(at + 8, length);
        if (name == "IHDR" && length == 13) {
            raster.width = bigEndian(data, 0, 4);
            raster.height = bigEndian(data, 4, 4);
            raster.bits = data.at(8);
            form = data.at(12) == 0 ? data.at(9) : -1;
        } else if (name == "PLTE") {
            palette = data;
        } else if (name == "IDAT") {
            raster.data += data;
        }
        at += chunkFrame + length;
    }
    const bool isKnown = form == 0 || form == 2 || (form == 3 && palette.size() >= 3 && palette.size() % 3 == 0);
    if (!isKnown || raster.data.isEmpty() || raster.width <= 0 || raster.height <= 0)
        return noPicture();
    raster.colours = form == 0   ? QByteArray("/DeviceGray")
                     : form == 2 ? QByteArray("/DeviceRGB")
                                 : "[/Indexed /DeviceRGB " + QByteArray::number(palette.size() / 3 - 1) + " <" +
                                       palette.toHex() + ">]";
    raster.filter = "/FlateDecode";
    raster.parameters = "<< /Predictor 15 /Colors " + QByteArray(form == 2 ? "3" : "1") + " /BitsPerComponent " +
                        QByteArray::number(raster.bits) + " /Columns " + QByteArray::number(raster.width) + " >>";
    return raster;
}

} // namespace

Result<Raster> rasterOf(const QByteArray& picture)
{
    if (picture.startsWith("\x89PNG"))
        return pngRaster(picture);
    if (picture.startsWith("\xff\xd8"))
        return jpegRaster(picture);
    return noPicture();
}

} // namespace clew::reports
