// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/title_label.h"

#include <QResizeEvent>

namespace clew::gui {

namespace {

constexpr double scaleStep = 0.05;

QFont scaledFont(QFont font, double scale)
{
    font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

} // namespace

TitleLabel::TitleLabel(const QString& text, double scale, QWidget* parent)
    : QLabel(text, parent),
      m_textFont(font()),
      m_scale(scale)
{
    m_textFont.setWeight(QFont::DemiBold);
    setFont(scaledFont(m_textFont, m_scale));
}

QSize TitleLabel::minimumSizeHint() const
{
    return {0, QFontMetrics(scaledFont(m_textFont, m_scale)).height()};
}

void TitleLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

/// A new text comes without a new size.
void TitleLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (m_fitted != text())
        QMetaObject::invokeMethod(this, &TitleLabel::fit, Qt::QueuedConnection);
}

void TitleLabel::fit()
{
    m_fitted = text();
    double scale = m_scale;
    const auto width = [this](double at) { return QFontMetrics(scaledFont(m_textFont, at)).horizontalAdvance(text()); };
    while (scale > 1 && width(scale) > contentsRect().width())
        scale -= scaleStep;
    const QFont fitting = scaledFont(m_textFont, qMax(1.0, scale));
    if (fitting != font())
        setFont(fitting);
    setToolTip(width(1) > contentsRect().width() ? text() : QString());
}

} // namespace clew::gui
