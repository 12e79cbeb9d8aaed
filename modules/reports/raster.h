// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace clew::reports {

/// A picture as PDF takes it: its own compressed data, which nobody decodes here.
struct Raster
{
    qint64 width = 0;
    qint64 height = 0;
    int bits = 8;
    QByteArray colours; ///< a PDF colour space
    QByteArray filter;
    QByteArray parameters = "null";
    QByteArray data;
};

/// Of a PNG or JPEG file. Invalid for a damaged one, and for what PDF can't show as it is: interlaced or transparent PNG,
/// JPEG of four colours.
Result<Raster> rasterOf(const QByteArray& picture);

} // namespace clew::reports
