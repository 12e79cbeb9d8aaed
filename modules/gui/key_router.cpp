// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/key_router.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace clew::gui {

namespace {

constexpr QChar groupSeparator(0x1d);

bool isSeparator(const QKeyEvent& key)
{
    return key.text() == QString(groupSeparator) ||
           (key.key() == Qt::Key_BracketRight && key.modifiers().testFlag(Qt::ControlModifier));
}

bool isEnd(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
}

} // namespace

KeyRouter::KeyRouter(QWidget* page) : QObject(page), m_page(page)
{
    m_watch.start();
    qApp->installEventFilter(this);
}

/// A key that the focused widget ignores comes again for each widget around it, and for the page whose focus it holds.
bool KeyRouter::isForPage(QObject* watched) const
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    const QWidget* focused = QApplication::focusWidget();
    return widget && m_page->isVisible() && (widget == m_page || m_page->isAncestorOf(widget)) &&
           (!focused || widget == focused);
}

/// A window system tells when a key was pressed; what presses keys by program does not.
std::int64_t KeyRouter::timeOf(const QKeyEvent& key) const
{
    return key.timestamp() != 0 ? static_cast<std::int64_t>(key.timestamp()) : m_watch.elapsed();
}

bool KeyRouter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !isForPage(watched))
        return false;
    return press(static_cast<QWidget*>(watched), *static_cast<QKeyEvent*>(event));
}

bool KeyRouter::press(QWidget* target, const QKeyEvent& key)
{
    auto* field = qobject_cast<QLineEdit*>(target);
    if (isEnd(key)) {
        const auto text = m_keys.end(timeOf(key));
        if (!text)
            return false;
        if (field)
            field->setText(m_before);
        emit burst(*text);
        return true;
    }
    if (isSeparator(key)) {
        m_keys.key(groupSeparator, timeOf(key));
        return true;
    }
    if (key.text().isEmpty() || !key.text().at(0).isPrint())
        return false;
    if (m_keys.key(key.text().at(0), timeOf(key)))
        m_before = field ? field->text() : QString();
    return false;
}

} // namespace clew::gui
