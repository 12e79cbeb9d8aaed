// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/actions.h"

#include "gui/icons.h"

#include <QWidget>

namespace clew::gui {

QAction* Actions::add(QWidget* owner, const Words& words, std::function<void()> call)
{
    return keep(owner, words, std::move(call), Qt::WindowShortcut);
}

QAction* Actions::addForPage(QWidget* page, const Words& words, std::function<void()> call)
{
    return keep(page, words, std::move(call), Qt::WidgetWithChildrenShortcut);
}

QAction* Actions::keep(QWidget* owner, const Words& words, std::function<void()> call, Qt::ShortcutContext context)
{
    auto* action = new QAction(words.text, owner);
    action->setObjectName(QString::fromLatin1(words.id));
    action->setProperty("group", words.group);
    action->setShortcuts(words.keys);
    action->setShortcutContext(context);
    if (!words.icon.isEmpty())
        action->setIcon(themeIcon(words.icon));
    if (!words.keys.isEmpty())
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(plainText(action), words.keys.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, owner, std::move(call));
    connect(action, &QObject::destroyed, this, [this, action] { m_actions.removeAll(action); });
    owner->addAction(action);
    m_actions.append(action);
    Q_ASSERT(collisions().isEmpty());
    return action;
}

QAction* Actions::find(const QString& id) const
{
    for (QAction* action : m_actions) {
        if (action->objectName() == id)
            return action;
    }
    return nullptr;
}

QList<QAction*> Actions::all() const
{
    return m_actions;
}

QString Actions::groupOf(const QAction* action)
{
    return action->property("group").toString();
}

QStringList Actions::collisions() const
{
    // Two pages never have the focus at once, so their own keys may be the same.
    const auto together = [](const QAction* a, const QAction* b) {
        return a->parent() == b->parent() || a->shortcutContext() == Qt::WindowShortcut ||
               b->shortcutContext() == Qt::WindowShortcut;
    };
    QStringList found;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        for (qsizetype j = i + 1; j < m_actions.size(); ++j) {
            for (const QKeySequence& keys : m_actions[i]->shortcuts()) {
                if (together(m_actions[i], m_actions[j]) && m_actions[j]->shortcuts().contains(keys))
                    found.append(m_actions[i]->objectName() + QLatin1String(" | ") + m_actions[j]->objectName());
            }
        }
    }
    return found;
}

QString plainText(const QAction* action)
{
    return action->text().remove(QLatin1Char('&'));
}

} // namespace clew::gui
