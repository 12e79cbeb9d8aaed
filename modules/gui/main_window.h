// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/idle_watch.h"
#include "gui/start_page.h"
#include "gui/workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace clew::gui {

/// The window: start page, or the workspace of an open store. A lock hides the workspace and leaves it as it is;
/// another user's unlocking, or closing the store, ends it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const StartPanel::Surroundings& around);
    ~MainWindow() override;

    /// What was named on the command line, or the last store, or the welcome.
    void begin(const QString& storePath);
    StartPage& startPage() { return *m_start; }
    Workspace* workspace() const { return m_workspace; }
    /// Null while no store is open.
    StoreClient* store() const { return m_client.get(); }
    bool isLocked() const;
    void lock();
    void closeStore();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void showTitle();
    void takeStore(std::shared_ptr<OpenedStore> opened);
    void buildWorkspace(const Place& place);
    void buildStart();
    void applyLook();
    void unlock();

    StartPanel::Surroundings m_around;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr;
    IdleWatch* m_idle;
    std::unique_ptr<Actions> m_actions; ///< of the workspace
    std::unique_ptr<StoreClient> m_client;
    services::Session m_session;
    Workspace::Shown m_shown;
    Workspace* m_workspace = nullptr;
};

} // namespace clew::gui
