// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/place_history.h"
#include "gui/store_opening.h"

class QStackedWidget;

namespace clew::gui {

class IncomingFiles;
class LocatorBox;
class Rail;
class StatusLine;

/// The window's content while a store is open: rail, top bar, messages, the page, status line. Pages are made when they
/// are first wanted; it knows none of them (page_list.h).
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        QString path;
        QString shop;
        QString readOnlyReason;
    };

    Workspace(const Desk& desk, const Shown& shown, QWidget* parent);
    ~Workspace() override;

    void go(const Place& place);
    Place place() const { return m_place; }
    Actions& actions() { return m_desk.actions; }
    MessageBar& messages() { return *m_messages; }
    Page* currentPage() const;
    /// What the page shown calls itself: its record's name where it has one, for the window's title.
    QString pageTitle() const;
    /// A file that comes in, chosen or dropped: a PDF is judged, anything else is to be imported.
    void takeFile(const QString& path);
    /// Several, in turn, with a line for each.
    void takeFiles(const QStringList& paths);

signals:
    void lockWanted();
    void closeWanted();
    void pageTitleChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    QWidget* buildTopBar();
    void show(const Place& place);
    Page* pageFor(const QString& id);
    const PageEntry* entry(const QString& id) const;
    void updateWays();

    Desk m_desk;
    QList<PageEntry> m_entries;
    QHash<QString, Page*> m_pages;
    PlaceHistory m_history;
    Place m_place;
    Rail* m_rail;
    LocatorBox* m_locator;
    MessageBar* m_messages;
    IncomingFiles* m_incoming;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
};

} // namespace clew::gui
