// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "reports/page_parts.h"

/// How documents look: sizes in points, distances in millimetres.
namespace clew::reports::style {

inline constexpr Colour ink{0x1a, 0x1c, 0x1f};
inline constexpr Colour muted{0x5b, 0x63, 0x6d};
inline constexpr Colour accent{0x1d, 0x3b, 0x57};
inline constexpr Colour rule{0xc3, 0xc9, 0xd0};
inline constexpr Colour headFill{0xf1, 0xf4, 0xf6};
inline constexpr Colour good{0x1c, 0x62, 0x38};
inline constexpr Colour bad{0x9c, 0x1f, 0x1a};
inline constexpr Colour badFill{0xfb, 0xf0, 0xee};
inline constexpr Colour warning{0x80, 0x54, 0x00};
inline constexpr Colour warningFill{0xfc, 0xf7, 0xe8};

inline constexpr double titleSize = 17;
inline constexpr double smallestTitleSize = 11;
inline constexpr double subtitleSize = 9;
inline constexpr double headingSizes[] = {11.5, 9};
inline constexpr double bodySize = 8;
inline constexpr double tableSize = 7.5;
inline constexpr double headSize = 6.5;
inline constexpr double noteSize = 6.8;
inline constexpr double labelSize = 6.2;
inline constexpr double frameSize = 7;

inline constexpr double sideMargin = 15;
inline constexpr double bodyTop = 27;
inline constexpr double bodyBottom = 17; ///< from the lower edge
inline constexpr double cellPadding = 1.4;
inline constexpr double denseCellPadding = 0.7;
inline constexpr double rowPadding = 1.1;
inline constexpr double thinLine = 0.1;
inline constexpr double strongLine = 0.3;

inline constexpr double pointsToMillimetres = 25.4 / 72.0;

/// Distance of base lines at a size in points.
inline constexpr double leading(double size)
{
    return size * 1.3 * pointsToMillimetres;
}

/// From the top of a line to its base line.
inline constexpr double ascent(double size)
{
    return size * 0.98 * pointsToMillimetres;
}

Colour colourOf(Tone tone);
Weight weightOf(Tone tone);

} // namespace clew::reports::style
