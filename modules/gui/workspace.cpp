// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/workspace.h"

#include "gui/icons.h"
#include "gui/incoming_files.h"
#include "gui/locator_box.h"
#include "gui/page_list.h"
#include "gui/rail.h"
#include "gui/status_line.h"
#include "gui/theme.h"
#include "services/unit_stops.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr int widthForWords = 1100;

QToolButton* barButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(plainText(action));
    return button;
}

/// The files that are dragged; none where something else is.
QStringList droppedFiles(const QDropEvent& event)
{
    QStringList paths;
    for (const QUrl& url : event.mimeData()->urls()) {
        if (const QString path = url.toLocalFile(); !path.isEmpty() && !paths.contains(path))
            paths.append(path);
    }
    return paths;
}

Result<bool> isPdf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

/// As small as the page shown allows, not as the tallest of those that wait behind it.
class PageStack final : public QStackedWidget
{
public:
    explicit PageStack(QWidget* parent) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    }
};

} // namespace

Workspace::Workspace(const Desk& desk, const Shown& shown, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_entries(pageList()),
      m_rail(new Rail(m_entries, m_desk.actions, this)),
      m_locator(new LocatorBox(m_desk, m_entries, this)),
      m_messages(new MessageBar(this)),
      m_incoming(new IncomingFiles(this)),
      m_stack(new PageStack(this)),
      m_status(new StatusLine(m_desk, shown.path, shown.shop, shown.readOnlyReason, this))
{
    setAcceptDrops(true);
    buildActions();
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(buildTopBar());
    auto* demo =
        new QLabel(tr("DEMO: made-up records of a made-up shop. Nothing here is evidence of a real part."), this);
    demo->setObjectName(QStringLiteral("demoBanner"));
    demo->setAlignment(Qt::AlignCenter);
    demo->setWordWrap(true);
    demo->setStyleSheet(QStringLiteral("background: %1; color: %2; font-weight: bold; padding: 3px")
                            .arg(currentTheme().warn.name(), currentTheme().base.name()));
    demo->hide();
    m_desk.store.read(
        demo, [](services::OpenStore& store, Progress&) -> Result<bool> { return services::isDemonstration(store); },
        [demo](const Result<bool>& is) { demo->setVisible(is && *is); });
    right->addWidget(demo);
    right->addWidget(m_messages);
    right->addWidget(m_incoming);
    right->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    connect(m_rail, &Rail::chosen, this, [this](const QString& page) { go({page, {}}); });
    connect(m_locator, &LocatorBox::placeChosen, this, &Workspace::go);
    connect(m_locator, &LocatorBox::failed, m_messages, qOverload<const Error&>(&MessageBar::say));
    connect(m_locator, &LocatorBox::notFound, this, [this](const QString& text) {
        m_messages->say(MessageBar::Tone::Warning,
                        tr("Nothing is called “%1”. Check what was scanned or typed.").arg(text));
    });
    connect(m_incoming, &IncomingFiles::wanted, this, &Workspace::takeFile);
    connect(m_status, &StatusLine::said, m_messages, qOverload<MessageBar::Tone, const QString&>(&MessageBar::say));
    connect(m_status, &StatusLine::failed, m_messages, qOverload<const Error&>(&MessageBar::say));
}

Workspace::~Workspace()
{
    // Pages end before the desk they stand on.
    qDeleteAll(m_pages);
    m_pages.clear();
}

void Workspace::buildActions()
{
    const QString moving = tr("Moving");
    m_back = m_desk.actions.add(
        this, {"go_back", tr("Back"), moving, QStringLiteral("back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}},
        [this] { show(m_history.back()); });
    m_forward = m_desk.actions.add(
        this, {"go_forward", tr("Forward"), moving, QStringLiteral("forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}},
        [this] { show(m_history.forward()); });
    m_desk.actions.add(
        this, {"find", tr("Find or scan"), moving, QStringLiteral("search"), {QKeySequence(Qt::CTRL | Qt::Key_K)}},
        [this] { m_locator->begin(); });
    m_desk.actions.add(this, {"refresh", tr("Refresh"), moving, QStringLiteral("refresh"), {QKeySequence(Qt::Key_F5)}},
                       [this] {
                           if (Page* page = currentPage())
                               page->refresh();
                       });
    m_desk.actions.add(this,
                       {"copy_address",
                        tr("Copy this place's address"),
                        moving,
                        QStringLiteral("copy"),
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
                       [this] {
                           QApplication::clipboard()->setText(m_place.address());
                           m_messages->say(MessageBar::Tone::Done, tr("“%1” is copied.").arg(m_place.address()));
                       });
    const QString program = tr("Program");
    m_desk.actions.add(
        this, {"keys", tr("All keys"), program, QStringLiteral("keys"), {QKeySequence(Qt::CTRL | Qt::Key_Slash)}},
        [this] {
            go({QStringLiteral("keys"), {}});
        });
    m_desk.actions.add(
        this,
        {"settings", tr("Settings"), program, QStringLiteral("settings"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}},
        [this] {
            go({QStringLiteral("settings"), {}});
        });
    m_desk.actions.add(
        this, {"import", tr("Import a file"), program, QStringLiteral("open"), {QKeySequence(Qt::CTRL | Qt::Key_I)}},
        [this] {
            const QString path = m_desk.prompt.openFile(this, tr("Which file comes in?"), tr("All files (*)"));
            if (!path.isEmpty())
                takeFile(path);
        });
    m_desk.actions.add(this, {"verify_ledger", tr("Verify the ledger"), program, QStringLiteral("ok"), {}},
                       [this] { m_status->verify(); });
    m_desk.actions.add(this,
                       {"lock", tr("Lock"), program, QStringLiteral("lock"), {QKeySequence(Qt::CTRL | Qt::Key_L)}},
                       [this] { emit lockWanted(); });
    m_desk.actions.add(this, {"close_store", tr("Close the store"), program, {}, {}}, [this] { emit closeWanted(); });
    updateWays();
}

QWidget* Workspace::buildTopBar()
{
    auto* bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("topBar"));
    auto* user = new QLabel(QStringLiteral("%1").arg(m_desk.session.printedName), bar);
    user->setObjectName(QStringLiteral("userName"));
    QStringList roles;
    for (const domain::Role role : m_desk.session.roles)
        roles.append(domain::roleWords(role));
    user->setToolTip(QStringLiteral("%1: %2").arg(m_desk.session.user, roles.join(QStringLiteral(", "))));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(barButton(m_back, bar));
    layout->addWidget(barButton(m_forward, bar));
    layout->addWidget(m_locator, 1);
    layout->addWidget(user);
    for (const char* id : {"keys", "settings", "lock"})
        layout->addWidget(barButton(m_desk.actions.find(QString::fromLatin1(id)), bar));
    return bar;
}

const PageEntry* Workspace::entry(const QString& id) const
{
    for (const PageEntry& entry : m_entries) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

Page* Workspace::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QString Workspace::pageTitle() const
{
    const PageEntry* shown = entry(m_place.page);
    const QString own = currentPage() ? currentPage()->windowTitle() : QString();
    return own.isEmpty() && shown ? shown->title : own;
}

Page* Workspace::pageFor(const QString& id)
{
    if (Page* made = m_pages.value(id))
        return made;
    Page* page = entry(id)->make(m_desk, m_stack);
    page->setObjectName(QStringLiteral("page_") + id);
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    connect(page, &Page::placeWanted, this, &Workspace::go);
    connect(page, &QWidget::windowTitleChanged, this, &Workspace::pageTitleChanged);
    connect(page, &Page::placeChanged, this, [this](const Place& place) {
        m_place = place;
        m_history.replaceCurrent(place);
    });
    connect(page, &Page::said, m_messages, qOverload<MessageBar::Tone, const QString&>(&MessageBar::say));
    connect(page, &Page::fileAnswered, m_incoming, &IncomingFiles::answer);
    connect(page, &Page::failed, m_messages, qOverload<const Error&>(&MessageBar::say));
    return page;
}

void Workspace::go(const Place& place)
{
    if (!entry(place.page)) {
        m_messages->say(MessageBar::Tone::Warning, tr("There is no page “%1”.").arg(place.page));
        return;
    }
    m_history.visit(place);
    show(place);
}

void Workspace::show(const Place& place)
{
    m_place = place;
    m_messages->clear();
    Page* page = pageFor(place.page);
    m_rail->show(entry(place.page)->rail);
    m_stack->setCurrentWidget(page);
    page->open(place.subject);
    page->setFocus(Qt::OtherFocusReason);
    updateWays();
    emit pageTitleChanged();
}

void Workspace::takeFile(const QString& path)
{
    // A folder on the network may take its time.
    startJob(
        this, [path](Progress&) { return isPdf(path); },
        [this, path](const Result<bool>& is) {
            go({*is ? QStringLiteral("verify") : QStringLiteral("import"), path});
        });
}

void Workspace::takeFiles(const QStringList& paths)
{
    if (paths.size() == 1)
        takeFile(paths.first());
    else if (!paths.isEmpty())
        m_incoming->take(paths);
}

void Workspace::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

/// A bench has a small screen, and needs its width for the piece.
void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < widthForWords);
}

void Workspace::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedFiles(*event);
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    takeFiles(paths);
}

void Workspace::updateWays()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

} // namespace clew::gui
