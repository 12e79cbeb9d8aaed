// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "services/locator.h"

#include <QLineEdit>

class QListWidget;
class QListWidgetItem;
class QTimer;

namespace clew::gui {

/// The field that finds anything (Ctrl+K): serials, lots, gauges, programs, documents, commands; typed, pasted or
/// scanned. A first word narrows it: `u ` units, `l ` lots, `g ` gauges, `p ` programs, `n ` nonconformities,
/// `d ` documents, `> ` commands, `? ` what can be typed. An address (`unit:LB-7/BRL-1`) goes there.
///
/// Enter before the answer is there waits for it: a scan of a whole name opens its record at once.
class LocatorBox final : public QLineEdit
{
    Q_OBJECT

public:
    LocatorBox(Desk& desk, const QList<PageEntry>& pages, QWidget* window);

    /// The field is ready to type into, what stood in it marked.
    void begin();

signals:
    void placeChosen(const clew::gui::Place& place);
    void failed(const clew::Error& error);
    void notFound(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search();
    void showHits(const QList<services::LocatorHit>& hits);
    void addPages(const QString& text);
    void addCommands(const QString& text);
    void addHelp();
    void addItem(const QString& icon, const QString& text, const QString& detail, const QString& address);
    int rowHeight() const;
    void presentHits();
    void choose(QListWidgetItem* item);
    void chooseCurrent();
    void end();

    Desk& m_desk;
    QList<PageEntry> m_pages;
    QListWidget* m_hits;
    QTimer* m_typing;
    Job m_searching;
    bool m_isSearching = false;
    bool m_enterWaits = false;
};

} // namespace clew::gui
