// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/balloon_place.h"

namespace clew::reports {

struct DrawnBalloon
{
    QString number;
    domain::BalloonPlace place;
};

/// The drawing with its balloons on it, as a PDF (AS9102: the ballooned drawing). A PDF keeps its pages, each with a layer
/// above it; a PNG or JPEG picture becomes a page. The same drawing and balloons give the same bytes. A balloon on a page
/// that there isn't is left out. Invalid for what is no sound PDF or picture, or is locked by a password.
Result<QByteArray> balloonedDrawing(const QByteArray& drawing, const QList<DrawnBalloon>& balloons);

} // namespace clew::reports
