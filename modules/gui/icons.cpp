// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/icons.h"

#include "gui/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace clew::gui {

namespace {

/// Draws the picture anew for each size, theme and mode.
class ThemeIconEngine final : public QIconEngine
{
public:
    explicit ThemeIconEngine(const QString& name) : m_name(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme& colours = currentTheme();
        draw(*painter, rect, mode == QIcon::Disabled ? colours.muted : colours.text);
    }
    void draw(QPainter& painter, const QRectF& rect, const QColor& colour) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        renderer.render(&painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    QIconEngine* clone() const override { return new ThemeIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon themeIcon(const QString& name)
{
    return QIcon(new ThemeIconEngine(name));
}

QPixmap themePixmap(const QString& name, const QColor& colour, int size, qreal scale)
{
    QPixmap picture(QSize(size, size) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    ThemeIconEngine(name).draw(painter, QRectF(0, 0, size, size), colour);
    return picture;
}

} // namespace clew::gui
