// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QApplication;

namespace clew::gui {

enum class ThemeName { Light, Dark, Contrast };
constexpr auto namesOf(ThemeName)
{
    return std::array{"light", "dark", "contrast"};
}

/// The colours a person sees, by what they say. Text on `window`, `base` and `raised` keeps a contrast of 4.5 at least
/// (WCAG 2.1, 1.4.3); a test computes it.
struct Theme
{
    ThemeName name = ThemeName::Light;
    QColor window;    ///< behind pages
    QColor base;      ///< behind rows and typed text
    QColor alternate; ///< behind every second row
    QColor raised;    ///< rail, bars, cards
    QColor line;      ///< borders
    QColor text;
    QColor muted; ///< what explains
    QColor accent;
    QColor onAccent; ///< text on accent
    QColor pass;
    QColor warn;
    QColor fail;
    QColor selection; ///< behind a selected row; its text keeps its colour
};

const Theme& theme(ThemeName name);
/// The theme that the application shows now.
const Theme& currentTheme();

/// "light", "dark", "contrast"; anything else is the computer's own: light or dark.
ThemeName themeFromSetting(const QString& setting);

/// Fusion in the theme's colours, with visible focus and borders; `textPercent` 100 to 200 scales the text.
void applyTheme(QApplication& application, ThemeName name, int textPercent);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
double contrastRatio(const QColor& a, const QColor& b);

} // namespace clew::gui
