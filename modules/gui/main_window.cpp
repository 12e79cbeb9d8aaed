// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/main_window.h"

#include "gui/language.h"
#include "gui/theme.h"
#include "gui/unlock_panel.h"

#include <QApplication>
#include <QScreen>
#include <QStackedWidget>

namespace clew::gui {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize titleAndEdges(8, 36); ///< about, of a window manager

} // namespace

MainWindow::MainWindow(const StartPanel::Surroundings& around)
    : m_around(around),
      m_stack(new QStackedWidget(this)),
      m_idle(new IdleWatch(this))
{
    showTitle();
    setCentralWidget(m_stack);
    resize(firstSize.boundedTo(screen()->availableSize() - titleAndEdges));
    restoreGeometry(around.settings.get(settings::windowGeometry));
    buildStart();
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
}

MainWindow::~MainWindow()
{
    delete m_workspace; // pages end before the store they ask
}

void MainWindow::buildStart()
{
    m_start = new StartPage(m_around, m_stack);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::opened, this, &MainWindow::takeStore);
    connect(m_start, &StartPage::unlocked, this, &MainWindow::unlock);
    const auto choose = [this](const Setting<QString>& setting) {
        return [this, setting](const QString& value) {
            m_around.settings.set(setting, value);
            QMetaObject::invokeMethod(this, &MainWindow::applyLook, Qt::QueuedConnection);
        };
    };
    connect(m_start, &StartPage::languageChosen, this, choose(settings::language));
    connect(m_start, &StartPage::themeChosen, this, choose(settings::theme));
}

void MainWindow::begin(const QString& storePath)
{
    m_start->begin(storePath);
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::takeStore(std::shared_ptr<OpenedStore> opened)
{
    closeStore();
    m_session = opened->session;
    m_shown = {opened->path, opened->shop, opened->readOnlyReason};
    m_client = std::make_unique<StoreClient>(std::move(opened->thread));
    m_around.settings.rememberStore(m_shown.path, m_session.user);
    buildWorkspace({QStringLiteral("home"), {}});
}

void MainWindow::buildWorkspace(const Place& place)
{
    m_actions = std::make_unique<Actions>();
    const Desk desk{*m_client, m_session, m_around.clock, m_around.prompt, m_around.settings, *m_actions, [this] {
                        QMetaObject::invokeMethod(this, &MainWindow::applyLook, Qt::QueuedConnection);
                    }};
    m_workspace = new Workspace(desk, m_shown, m_stack);
    connect(m_workspace, &Workspace::lockWanted, this, &MainWindow::lock);
    connect(m_workspace, &Workspace::closeWanted, this, &MainWindow::closeStore, Qt::QueuedConnection);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    connect(m_workspace, &Workspace::pageTitleChanged, this, &MainWindow::showTitle);
    m_workspace->go(place);
    m_idle->setMinutes(m_around.settings.get(settings::idleMinutes));
}

void MainWindow::applyLook()
{
    applyLanguage(*qApp, languageFromSetting(m_around.settings.get(settings::language)));
    applyTheme(*qApp, themeFromSetting(m_around.settings.get(settings::theme)),
               m_around.settings.get(settings::textPercent));
    const bool wasLocked = isLocked();
    delete m_start;
    buildStart();
    if (!m_workspace) {
        begin({});
        return;
    }
    const Place place = m_workspace->place();
    delete m_workspace;
    buildWorkspace(place);
    if (wasLocked)
        lock();
}

bool MainWindow::isLocked() const
{
    return m_workspace && m_stack->currentWidget() != m_workspace;
}

void MainWindow::lock()
{
    if (!m_workspace || isLocked())
        return;
    m_idle->setMinutes(0);
    m_start->showUnlock(m_shown.path);
    m_start->unlockPanel().lockFor(m_session.user, [this](std::shared_ptr<const services::Passphrase> passphrase,
                                                          std::function<void(Result<>)> checked) {
        m_client->read(
            m_start,
            [passphrase](services::OpenStore& store, Progress&) {
                return services::confirmPassphrase(store, *passphrase);
            },
            std::move(checked));
    });
    m_stack->setCurrentWidget(m_start);
    m_start->unlockPanel().focusWhatIsMissing();
    showTitle();
}

void MainWindow::unlock()
{
    m_stack->setCurrentWidget(m_workspace);
    showTitle();
    if (Page* page = m_workspace->currentPage())
        page->setFocus(Qt::OtherFocusReason);
    m_idle->setMinutes(m_around.settings.get(settings::idleMinutes));
}

void MainWindow::closeStore()
{
    if (!m_workspace)
        return;
    delete std::exchange(m_workspace, nullptr);
    m_client.reset();
    m_idle->setMinutes(0);
    m_start->showUnlock(m_shown.path);
    m_stack->setCurrentWidget(m_start);
    showTitle();
}

void MainWindow::showTitle()
{
    const bool isOpen = m_workspace && !isLocked();
    setWindowTitle(isOpen ? QStringLiteral("%1 – %2 – Clew").arg(m_workspace->pageTitle(), m_shown.shop)
                          : QStringLiteral("Clew"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_around.settings.set(settings::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace clew::gui
