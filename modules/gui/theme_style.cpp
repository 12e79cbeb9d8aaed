// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/theme_style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace clew::gui {

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
        return 18;
    case PM_ScrollBarExtent:
        return 14;
    case PM_FocusFrameHMargin: // beside the text of a table's cell
        return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    if (hint == SH_UnderlineShortcut)
        return 1;
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const bool focus = element == PE_FrameFocusRect;
    if (!focus)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Fusion's own outline is darker than the window: on a black one it can't be seen.
    const bool isContrast = currentTheme().name == ThemeName::Contrast;
    const bool outlined = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox ||
                          (isContrast && (element == PE_PanelButtonCommand || element == PE_IndicatorRadioButton));
    if (!focus && (!outlined || option->state & State_HasFocus))
        return;
    painter->save();
    painter->setPen(focus ? QPen(currentTheme().accent, 2) : QPen(currentTheme().line, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(focus ? option->rect.adjusted(1, 1, -1, -1) : option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const auto* item = element == CE_ItemViewItem ? qstyleoption_cast<const QStyleOptionViewItem*>(option) : nullptr;
    if (!item || !(item->state & State_Selected)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // A verdict's colour has to be read on a selected row too: the row is tinted, its text stays as it is.
    QStyleOptionViewItem tinted(*item);
    const Theme& colours = currentTheme();
    const QVariant ownColour = item->index.data(Qt::ForegroundRole);
    const QColor text = ownColour.isValid() ? qvariant_cast<QBrush>(ownColour).color() : colours.text;
    tinted.palette.setColor(QPalette::Highlight, colours.selection);
    tinted.palette.setColor(QPalette::HighlightedText, text);
    QProxyStyle::drawControl(element, &tinted, painter, widget);
    if (item->viewItemPosition == QStyleOptionViewItem::Beginning ||
        item->viewItemPosition == QStyleOptionViewItem::OnlyOne)
        painter->fillRect(QRect(item->rect.left(), item->rect.top(), 4, item->rect.height()), colours.accent);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isBox = control == CC_ComboBox || control == CC_SpinBox;
    if (!isBox || currentTheme().name != ThemeName::Contrast || option->state & State_HasFocus)
        return;
    painter->save();
    painter->setPen(QPen(currentTheme().line, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

QString themeSheet(const Theme& theme)
{
    const bool isDarkOnLine = contrastRatio(theme.text, theme.line) >= contrastRatio(theme.base, theme.line);
    const QColor onLine = isDarkOnLine ? theme.text : theme.base;
    QString sheet = QStringLiteral(R"(
#rail, #topBar, #statusLine { background: %1; border: 0 solid %2; }
#rail { border-right-width: 1px; }
#topBar { border-bottom-width: 1px; }
#statusLine { border-top-width: 1px; }
#statusLine QLabel { color: %3; }
#rail QToolButton { border: 0; border-radius: 6px; padding: 5px 10px; text-align: left; color: %4; }
#rail QScrollArea, #rail QScrollArea > QWidget > QWidget { background: transparent; }
#rail QToolButton:hover { background: %2; color: %9; }
#rail QToolButton:checked { background: %5; color: %6; font-weight: bold; }
#rail QToolButton:focus { border: 2px solid %7; padding: 3px 8px; }
#card { background: %8; border: 1px solid %2; border-radius: 8px; }
#pageTitle { font-weight: 600; }
#sectionTitle { font-weight: 600; }
#muted { color: %3; }
#locatorField { border: 1px solid %2; border-radius: 6px; padding: 5px 8px; background: %8; }
#locatorField:focus { border: 2px solid %7; padding: 4px 7px; }
#locatorHits { background: %8; border: 1px solid %2; }
)")
                        .arg(theme.raised.name(), theme.line.name(), theme.muted.name(), theme.text.name(),
                             theme.selection.name(), theme.text.name(), theme.accent.name(), theme.base.name(),
                             onLine.name());
    sheet += QStringLiteral(R"(
#primary { background: %1; color: %2; border: 1px solid %1; border-radius: 5px; padding: 6px 16px; font-weight: 600; }
#primary:hover { border-color: %3; }
#primary:focus { border: 2px solid %3; padding: 5px 15px; }
#primary:disabled { background: %4; color: %5; border-color: %4; }
#demoBanner { background: %6; color: %7; font-weight: 600; padding: 3px; }
QHeaderView::section { background: %8; color: %3; border: 0 solid %4; border-bottom-width: 1px; padding: 5px 7px; }
QToolTip { background: %8; color: %3; border: 1px solid %4; padding: 3px; }
)")
                 .arg(theme.accent.name(), theme.onAccent.name(), theme.text.name(), theme.line.name(),
                      theme.muted.name(), theme.warn.name(),
                      (theme.name == ThemeName::Light ? theme.base : theme.onAccent).name(), theme.raised.name());
    return sheet;
}

} // namespace clew::gui
