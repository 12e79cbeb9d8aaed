// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/picture_checks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCommandLinkButton>
#include <QFontMetrics>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace clew::test {

namespace {

QString nameOf(const QWidget& widget)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

/// Parts of Qt's own widgets are their owner's business.
bool isOurs(const QWidget& widget)
{
    return !widget.objectName().startsWith(QLatin1String("qt_")) && !widget.inherits("QAbstractScrollArea") &&
           !widget.parentWidget()->inherits("QAbstractSpinBox") && !widget.parentWidget()->inherits("QComboBox") &&
           !widget.parentWidget()->inherits("QAbstractItemView") && !widget.parentWidget()->inherits("QTabBar");
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    return {};
}

bool isClipped(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    if (const auto* choice = qobject_cast<const QCommandLinkButton*>(&widget))
        return choice->heightForWidth(choice->width()) > choice->height() + 1;
    const auto* tool = qobject_cast<const QToolButton*>(&widget);
    if (tool && (tool->text().isEmpty() || tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return false;
    return (label || qobject_cast<const QAbstractButton*>(&widget)) && widget.sizeHint().width() > widget.width() + 1;
}

bool lacksName(const QWidget& widget)
{
    if (!(widget.focusPolicy() & Qt::TabFocus) || !widget.isEnabled() || widget.focusProxy())
        return false;
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return interface && interface->text(QAccessible::Name).isEmpty();
}

QString missingSigns(const QWidget& widget)
{
    QString missing;
    const QFontMetrics metrics(widget.font());
    for (const uint sign : textOf(widget).toUcs4()) {
        if (sign > 0x20 && !metrics.inFontUcs4(sign))
            missing += QString::fromUcs4(reinterpret_cast<const char32_t*>(&sign), 1);
    }
    return missing;
}

} // namespace

QStringList picturePains(const QWidget& window)
{
    QStringList pains;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isOurs(*widget))
            continue;
        if (isClipped(*widget))
            pains.append(QStringLiteral("%1 clips “%2”").arg(nameOf(*widget), textOf(*widget)));
        if (lacksName(*widget))
            pains.append(QStringLiteral("%1 has no name for a screen reader").arg(nameOf(*widget)));
        const QString signs = missingSigns(*widget);
        if (!signs.isEmpty())
            pains.append(QStringLiteral("%1 shows signs that no font has: %2").arg(nameOf(*widget), signs));
    }
    return pains;
}

} // namespace clew::test
