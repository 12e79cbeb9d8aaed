// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/theme.h"

#include "gui/theme_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

namespace clew::gui {

namespace {

constexpr int plainPointSize = 10;

QColor rgb(unsigned value)
{
    return QColor(QRgb(0xff000000u | value));
}

const std::array<Theme, 3>& themes()
{
    static const std::array<Theme, 3> all{
        Theme{ThemeName::Light, rgb(0xf4f5f7), rgb(0xffffff), rgb(0xf8f9fb), rgb(0xebedf1), rgb(0xc9ced6),
              rgb(0x1d232b), rgb(0x5a6472), rgb(0x0b5cb8), rgb(0xffffff), rgb(0x08703f), rgb(0x8a5800), rgb(0xb8200f),
              rgb(0xdcebfc)},
        Theme{ThemeName::Dark, rgb(0x1c1f24), rgb(0x23272e), rgb(0x272b33), rgb(0x2b3038), rgb(0x454c58), rgb(0xe7eaee),
              rgb(0xa5aebb), rgb(0x6db3ff), rgb(0x10151c), rgb(0x45c088), rgb(0xe5ac32), rgb(0xff7a6d), rgb(0x1f3a55)},
        Theme{ThemeName::Contrast, rgb(0x000000), rgb(0x000000), rgb(0x0d0d0d), rgb(0x000000), rgb(0xffffff),
              rgb(0xffffff), rgb(0xe0e0e0), rgb(0x00e5ff), rgb(0x000000), rgb(0x00ff7f), rgb(0xffd400), rgb(0xff7a7a),
              rgb(0x00303f)},
    };
    return all;
}

ThemeName shownTheme = ThemeName::Light;

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.base);
    palette.setColor(QPalette::AlternateBase, theme.alternate);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.raised);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.fail);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.base);
    palette.setColor(QPalette::Midlight, theme.raised);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}

double relativeLuminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Theme& theme(ThemeName name)
{
    return themes()[static_cast<std::size_t>(name)];
}

const Theme& currentTheme()
{
    return theme(shownTheme);
}

ThemeName themeFromSetting(const QString& setting)
{
    const auto names = namesOf(ThemeName{});
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (setting == QLatin1String(names[i]))
            return static_cast<ThemeName>(i);
    }
    static const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return isDark ? ThemeName::Dark : ThemeName::Light;
}

void applyTheme(QApplication& application, ThemeName name, int textPercent)
{
    shownTheme = name;
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(plainPointSize * std::clamp(textPercent, 100, 200) / 100.0);
    application.setStyle(new ThemeStyle);
    application.setPalette(paletteOf(theme(name)));
    application.setFont(font);
    application.setStyleSheet(themeSheet(theme(name)));
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace clew::gui
