// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace clew::gui {

/// Every command of the program with its keys, in one place: menus, pages, the locator and the cheat sheet ask here.
///
/// (1) No two commands that are enabled at once have the same keys; add() asserts it, a test adds them all.
/// (2) A command has an id for good, so that tests and settings may name it.
class Actions final : public QObject
{
    Q_OBJECT

public:
    struct Words
    {
        const char* id; ///< "go_back"
        QString text;   ///< "Back", with a mnemonic where it stands in a menu
        QString group;  ///< heading on the cheat sheet
        QString icon;   ///< may be empty
        QList<QKeySequence> keys;
    };

    using QObject::QObject;

    /// The action belongs to `owner` and works while that one's window is active; it leaves the registry with it.
    QAction* add(QWidget* owner, const Words& words, std::function<void()> call);
    /// A page's own: works while the focus is in that page.
    QAction* addForPage(QWidget* page, const Words& words, std::function<void()> call);

    QAction* find(const QString& id) const;
    QList<QAction*> all() const;
    static QString groupOf(const QAction* action);
    /// Pairs of ids that one key press would mean at once.
    QStringList collisions() const;

private:
    QAction* keep(QWidget* owner, const Words& words, std::function<void()> call, Qt::ShortcutContext context);
    QList<QAction*> m_actions;
};

/// What the action is called without its mnemonic's ampersand.
QString plainText(const QAction* action);

} // namespace clew::gui
