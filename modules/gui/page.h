// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "domain/kind.h"
#include "gui/actions.h"
#include "gui/message_bar.h"
#include "gui/place.h"
#include "gui/prompt.h"
#include "gui/settings.h"
#include "gui/store_client.h"

#include <QWidget>

namespace clew::gui {

/// What pages stand on. Outlives them.
struct Desk
{
    StoreClient& store;
    services::Session session; ///< who works
    const Clock& clock;
    Prompt& prompt;
    Settings& settings;
    Actions& actions;
    /// Language, colours or text size were chosen: the window is built anew, at the same place.
    std::function<void()> lookChosen;
};

/// A page: layout and connections. It asks the store by Desk::store, decides nothing, and tells the window what it
/// wants by signals.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Desk& desk, QWidget* parent);

    /// Shows what the place's subject says; called each time a person comes here.
    virtual void open(const QString& subject) = 0;
    /// Asks the store anew for what is shown.
    virtual void refresh() = 0;

signals:
    void placeWanted(const clew::gui::Place& place);
    /// The same page now shows something else: "units" narrowed to one state. No new step of the way back.
    void placeChanged(const clew::gui::Place& place);
    void said(clew::gui::MessageBar::Tone tone, const QString& text);
    void failed(const clew::Error& error);
    /// What came of a file from outside: taken in or judged (`isDone`), or what it still lacks.
    void fileAnswered(const QString& path, const QString& what, bool isDone);

protected:
    Desk& desk() const { return m_desk; }

private:
    Desk& m_desk;
};

/// A page as the main window knows it; the list of them is in page_list.cpp.
struct PageEntry
{
    QString id; ///< the first word of its addresses
    QString title;
    QString icon;
    QString rail; ///< the entry of the rail that is lit while it is shown: its own id, or another page's
    std::function<Page*(Desk& desk, QWidget* parent)> make;
    QList<domain::Kind> lists = {}; ///< the kinds of record that it lists
    QList<domain::Kind> opens = {}; ///< those that it shows one of; its subject is then the record's name

    bool isInRail() const { return rail == id; }
};

} // namespace clew::gui
