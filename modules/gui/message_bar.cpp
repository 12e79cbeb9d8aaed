// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/message_bar.h"

#include "gui/icons.h"
#include "gui/theme.h"
#include "gui/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace clew::gui {

namespace {

constexpr int successMs = 6000;
constexpr int signSize = 20;

QColor colourOf(MessageBar::Tone tone)
{
    const Theme& colours = currentTheme();
    switch (tone) {
    case MessageBar::Tone::Done:
        return colours.pass;
    case MessageBar::Tone::Note:
        return colours.accent;
    case MessageBar::Tone::Warning:
        return colours.warn;
    case MessageBar::Tone::Trouble:
        break;
    }
    return colours.fail;
}

QString iconOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Done:
        return QStringLiteral("ok");
    case MessageBar::Tone::Note:
        return QStringLiteral("info");
    case MessageBar::Tone::Warning:
    case MessageBar::Tone::Trouble:
        break;
    }
    return QStringLiteral("nonconformity");
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_sign(new QLabel(this)),
      m_text(new QLabel(this)),
      m_away(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(this);
    close->setIcon(themeIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(close->accessibleName());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    m_away->setSingleShot(true);
    connect(m_away, &QTimer::timeout, this, &MessageBar::clear);
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::say(Tone tone, const QString& text)
{
    if (text.isEmpty())
        return clear();
    m_text->setText(text);
    paintTone(tone);
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (tone == Tone::Done)
        m_away->start(successMs);
    else
        m_away->stop();
}

void MessageBar::say(const Error& error)
{
    if (error.code != Error::Code::Cancelled)
        say(Tone::Trouble, words::sentence(error.message));
}

void MessageBar::clear()
{
    m_away->stop();
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::paintTone(Tone tone)
{
    const QColor colour = colourOf(tone);
    m_sign->setPixmap(themePixmap(iconOf(tone), colour, signSize, devicePixelRatioF()));
    setStyleSheet(QStringLiteral("#messageBar { background: %1; border: 0 solid %2; border-bottom-width: 2px; "
                                 "border-left-width: 6px; }")
                      .arg(currentTheme().base.name(), colour.name()));
}

} // namespace clew::gui
