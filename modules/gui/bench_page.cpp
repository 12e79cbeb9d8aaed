// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_page.h"

#include "gui/act_panel.h"
#include "gui/bench_conditions.h"
#include "gui/bench_panels.h"
#include "gui/bench_sign_panel.h"
#include "gui/bench_words.h"
#include "gui/criterion_view.h"
#include "gui/gauge_port.h"
#include "gui/key_router.h"
#include "gui/reason_panel.h"
#include "gui/widgets.h"
#include "services/store_service.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <functional>

namespace clew::gui {

namespace {

constexpr int gloveHeight = 44; // at 96 dpi
constexpr int fieldMargin = 6;
constexpr int actColumns = 4;
constexpr std::int64_t youngestMilliseconds = 10 * 60'000; // a photo that belongs to what is looked at

/// A number alone picks one of the usual reasons.
QString chosenReason(const QString& typed, const QStringList& usual)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return isNumber && number >= 1 && number <= usual.size() ? usual.at(number - 1) : typed;
}

/// What a camera has just laid there; empty where nothing is younger than some minutes.
QString newestPhoto(const QString& folder, Instant now)
{
    if (folder.isEmpty())
        return {};
    const QFileInfoList photos = QDir(folder).entryInfoList(
        {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg")}, QDir::Files, QDir::Time);
    const bool isNew = !photos.isEmpty() &&
                       now.toMilliseconds() - photos.first().lastModified().toMSecsSinceEpoch() < youngestMilliseconds;
    return isNew ? photos.first().absoluteFilePath() : QString();
}

QString numbered(const QStringList& usual)
{
    QStringList texts;
    for (qsizetype i = 0; i < usual.size(); ++i)
        texts.append(QStringLiteral("%1 %2").arg(i + 1).arg(usual.at(i)));
    return texts.join(QStringLiteral("  ·  "));
}

} // namespace

BenchPage::BenchPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_presenter(new BenchPresenter(desk, this)),
      m_router(new KeyRouter(this)),
      m_stack(new QStackedWidget(this)),
      m_waiting(new RowsModel({tr("Piece"), tr("Lot"), tr("What")}, this)),
      m_title(makeTitle(tr("Bench"), this)),
      m_facts(makeMuted({}, this))
{
    m_stack->addWidget(buildWaiting());
    m_stack->addWidget(buildWork());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(12);
    head->addWidget(m_facts, 1);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connectPresenter();
    showState();
}

void BenchPage::connectPresenter()
{
    connect(m_router, &KeyRouter::burst, this, [this](const QString& text) {
        m_hint->clear(); // of the signs that seemed to be typed
        m_presenter->takeBurst(text);
    });
    connect(m_presenter, &BenchPresenter::changed, this, &BenchPage::showState);
    connect(m_presenter, &BenchPresenter::recorded, this, [this](const QString& what) {
        m_value->clear();
        m_panel->answer({});
        m_hint->setText(tr("Saved: %1").arg(what));
        emit said(MessageBar::Tone::Done, {}); // what was refused before is over
    });
    connect(m_presenter, &BenchPresenter::refused, this, [this](const QString& sentence) {
        const QString why = words::sentence(sentence);
        m_hint->setText(why);
        for (QLineEdit* field : {m_value, m_scan})
            field->selectAll(); // what comes next takes its place
        if (m_panel->isVisible())
            return m_panel->answer(why);
        if (m_lock->text().contains(why))
            return; // it stands there already
        emit said(MessageBar::Tone::Warning, why);
    });
    connect(m_presenter, &BenchPresenter::slipped, this, [this](const QString& text, const QString& why) {
        m_value->setText(text);
        m_value->selectAll();
        m_hint->setText(tr("%1 Correct it, or press Ctrl+Enter if it is what was measured.").arg(why));
    });
    connect(m_presenter, &BenchPresenter::pieceChanged, this, [this](const QString& name) {
        emit placeChanged({QStringLiteral("bench"), name});
    });
}

QWidget* BenchPage::buildWaiting()
{
    auto* page = new QWidget(m_stack);
    m_scan = new QLineEdit(page);
    m_scan->setObjectName(QStringLiteral("benchScan"));
    m_scan->setAccessibleName(tr("Scan or type a unit, a tray or a lot"));
    m_scan->setPlaceholderText(tr("Scan or type a unit, a tray or a lot"));
    m_scan->setMinimumHeight(gloveHeight);
    m_scan->setTextMargins(fieldMargin, 0, fieldMargin, 0);
    QTableView* view = makeRowsView(m_waiting, tr("What waits at the bench"), 2, page);
    view->setObjectName(QStringLiteral("benchWaiting"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_scan, 1);
    auto* openPiece = new QPushButton(tr("Put on the bench"), page);
    openPiece->setObjectName(QStringLiteral("benchOpen"));
    openPiece->setMinimumHeight(gloveHeight);
    row->addWidget(openPiece);
    auto* gauges = new QPushButton(tr("Gauges of this station…"), page);
    gauges->setObjectName(QStringLiteral("stationGaugesButton"));
    gauges->setMinimumHeight(gloveHeight);
    row->addWidget(gauges);
    layout->addLayout(row);
    layout->addWidget(view, 1);
    connect(gauges, &QPushButton::clicked, this, [this] { emit placeWanted({QStringLiteral("station_gauges"), {}}); });
    const auto open = [this] {
        if (!m_scan->text().trimmed().isEmpty())
            m_presenter->takeCode(m_scan->text());
    };
    connect(m_scan, &QLineEdit::returnPressed, this, open);
    connect(openPiece, &QPushButton::clicked, this, open);
    connect(view, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit placeWanted(m_waiting->rows().at(index.row()).place); });
    return page;
}

QWidget* BenchPage::buildWork()
{
    auto* page = new QWidget(m_stack);
    m_lockBar = makeCard(page);
    m_lockBar->setAccessibleName(tr("Why nothing may be measured now"));
    m_lock = new QLabel(m_lockBar);
    m_lock->setObjectName(QStringLiteral("benchLock"));
    m_lock->setWordWrap(true);
    m_begin = new QPushButton(tr("Begin the inspection"), m_lockBar);
    m_begin->setObjectName(QStringLiteral("benchBegin"));
    connect(m_begin, &QPushButton::clicked, m_presenter, &BenchPresenter::begin);
    auto* bar = new QHBoxLayout(m_lockBar);
    bar->addWidget(m_lock, 1);
    bar->addWidget(m_begin);
    m_lists = new BenchLists(*m_presenter, page);
    m_scroll = new QScrollArea(page); // on a small screen with a message and a lock there is more than fits
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* right = new QWidget(m_scroll);
    m_scroll->setWidget(right);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    m_readout = new BenchReadout(right);
    m_criterion = new CriterionView(desk(), right);
    m_reason = new ReasonPanel(right);
    m_panel = new ActPanel(desk().prompt, right);
    m_signPanel = new BenchSignPanel(right);
    for (QWidget* panel :
         {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_panel), static_cast<QWidget*>(m_signPanel)})
        panel->installEventFilter(this);
    column->addWidget(buildEntry());
    column->addWidget(m_criterion);
    column->addWidget(m_readout, 1);
    column->addWidget(m_reason);
    column->addWidget(m_panel);
    column->addWidget(m_signPanel, 2);
    m_actRow = buildActs();
    column->addWidget(m_actRow);
    connect(m_signPanel, &BenchSignPanel::signWanted, this, &BenchPage::sign);
    auto* split = new QSplitter(Qt::Horizontal, page);
    split->addWidget(m_lists);
    split->addWidget(m_scroll);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({600, 600}); // halves of whatever there is
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lockBar);
    layout->addWidget(split, 1);
    return page;
}

QWidget* BenchPage::buildEntry()
{
    QFrame* card = makeCard(this);
    m_now = makeSection({}, card);
    m_now->setObjectName(QStringLiteral("benchNow"));
    m_now->setWordWrap(true);
    m_requirement = new QLabel(card);
    m_gauge = makeMuted({}, card);
    m_gauge->setObjectName(QStringLiteral("benchGauge"));
    m_value = new QLineEdit(card);
    m_value->setObjectName(QStringLiteral("benchValue"));
    m_value->setMinimumHeight(gloveHeight);
    m_value->setTextMargins(fieldMargin, 0, fieldMargin, 0);
    m_value->installEventFilter(this);
    auto* record = makePrimary(tr("Record"), card);
    record->setMinimumHeight(gloveHeight);
    record->setFocusPolicy(Qt::NoFocus);
    m_entryRow = new QWidget(card);
    auto* row = new QHBoxLayout(m_entryRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_value, 1);
    row->addWidget(record);
    m_hint = new QLabel(card);
    m_hint->setObjectName(QStringLiteral("benchHint"));
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing());
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_stopped = new QLabel(card);
    m_stopped->setObjectName(QStringLiteral("benchStopped"));
    m_stopped->setWordWrap(true);
    m_stopped->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(card);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_now), static_cast<QWidget*>(m_requirement), static_cast<QWidget*>(m_gauge),
          m_entryRow, static_cast<QWidget*>(m_stopped), static_cast<QWidget*>(m_hint)})
        layout->addWidget(widget);
    connect(m_value, &QLineEdit::returnPressed, this, &BenchPage::enter);
    connect(record, &QPushButton::clicked, this, &BenchPage::enter);
    connect(m_value, &QLineEdit::textEdited, this, [this](const QString& text) {
        const bool isName = domain::readScan(text).kind != domain::ScanCode::Kind::Name;
        m_hint->setText(text.isEmpty() || isName
                            ? QString()
                            : m_presenter->oddity(text, domain::ReadingSource::Typed, {}, m_presenter->mode()));
    });
    return card;
}

QAction* BenchPage::act(const char* id, const QString& text, const QKeySequence& keys, std::function<void()> call)
{
    QAction* action = desk().actions.addForPage(this, {id, text, tr("Bench"), {}, {keys}}, std::move(call));
    m_acts.append(action);
    return action;
}

QWidget* BenchPage::buildActs()
{
    act("bench_ok", tr("OK, go"), Qt::Key_F2, [this] { m_presenter->takeTyped(QStringLiteral("OK")); });
    act("bench_nok", tr("Not OK, no-go"), Qt::Key_F3, [this] { askDefect(); });
    act("bench_deviation", tr("Type deviations"), Qt::Key_F4, [this] {
        const bool isValue = m_presenter->mode() == domain::EntryMode::Value;
        m_presenter->setMode(isValue ? domain::EntryMode::Deviation : domain::EntryMode::Value);
    });
    act("bench_again", tr("Measure again"), Qt::Key_F6, [this] {
        askReason(m_presenter->aboutShown(), tr("%1, %2 stays, and the next value is a new measurement. Why?"),
                  tr("Measure again"), {tr("dirt"), tr("seating"), tr("gauge zero")}, &BenchPresenter::measureAgain);
    });
    act("bench_on", tr("Go on"), Qt::Key_F7, [this] { m_presenter->goOn(); });
    act("bench_nonconformity", tr("Nonconformity"), Qt::Key_F8, [this] {
        askReason(m_presenter->aboutPiece(),
                  tr("%1 becomes nonconforming until a quality manager decides; it is about %2. What is wrong?"),
                  tr("Open a nonconformity"), {tr("out of tolerance"), tr("surface"), tr("burr")},
                  &BenchPresenter::openNonconformity);
    });
    act("bench_order", tr("Other order"), Qt::Key_F9, [this] {
        const bool byPiece = m_presenter->order() == BenchPresenter::Order::PieceByPiece;
        m_presenter->setOrder(byPiece ? BenchPresenter::Order::CharacteristicByCharacteristic
                                      : BenchPresenter::Order::PieceByPiece);
    });
    act("bench_hold", tr("Hold the piece"), Qt::Key_F10, [this] {
        askReason(m_presenter->aboutPiece(), tr("%1 may not move until a quality manager lifts the hold. Why?"),
                  tr("Place the hold"), {tr("value to be checked"), tr("gauge to be checked")},
                  &BenchPresenter::placeHold);
    });
    act("bench_void", tr("Make void"), Qt::Key_F11, [this] {
        askReason(m_presenter->aboutShown(), tr("%1, %2 doesn't count any more, and stays visible. Why?"),
                  tr("Make it void"),
                  {tr("typo"), tr("wrong gauge"), tr("wrong unit"), tr("part dirty"), tr("wrong piece")},
                  &BenchPresenter::makeVoid);
    });
    act("bench_sign", tr("Sign"), Qt::Key_F12, [this] { m_signPanel->ask(m_presenter->finished()); });
    act("bench_conditions", tr("Conditions"), Qt::SHIFT | Qt::Key_F6, [this] { askConditions(); });
    auto* grid = new QWidget(this);
    auto* layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    for (qsizetype i = 0; i < m_acts.size(); ++i) {
        QAction* action = m_acts.at(i);
        auto* button = new QPushButton(
            QStringLiteral("%1\n%2").arg(plainText(action), action->shortcut().toString(QKeySequence::NativeText)),
            grid);
        button->setObjectName(action->objectName() + QStringLiteral("_button"));
        button->setAccessibleName(plainText(action));
        button->setFocusPolicy(Qt::NoFocus);
        button->setMinimumHeight(gloveHeight);
        layout->addWidget(button, int(i) / actColumns, int(i) % actColumns);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    }
    return grid;
}

void BenchPage::open(const QString& subject)
{
    m_reason->hide();
    m_panel->hide();
    m_signPanel->hide();
    m_presenter->open(subject);
    if (subject.isEmpty())
        showWaiting();
}

void BenchPage::refresh()
{
    m_presenter->reload();
    if (!m_presenter->job())
        showWaiting();
}

void BenchPage::enter()
{
    const QString text = m_value->text().trimmed();
    if (text.isEmpty())
        return;
    if (domain::readScan(text).kind != domain::ScanCode::Kind::Name)
        m_value->clear(); // a typed code leaves the field for the value
    m_presenter->takeTyped(text);
}

void BenchPage::askConditions()
{
    const services::BenchPiece* piece = m_presenter->piece();
    if (!piece)
        return;
    m_actRow->hide(); // makes room for the panel
    const QString what = tr("Under which conditions %1 is measured. What the plan wants recorded has a field here; it "
                            "is printed in the device history.")
                             .arg(piece->label);
    const bool mayOverride = desk().session.may(domain::Right::OverrideGates);
    m_asked = {piece->subject, {}};
    m_panel->ask(what, tr("&Keep the conditions"), conditionFields(*m_presenter->job(), *piece, mayOverride),
                 [this](const ActPanel::Answers& answers) { m_presenter->recordConditions(answers); });
}

/// Of an attribute that is not OK: what is wrong, from the plan's list or in words, and a photo.
void BenchPage::askDefect()
{
    const services::BenchTask* task = m_presenter->task();
    if (!task)
        return;
    const QStringList& usual = task->plan.defects;
    const QString what =
        tr("%1 is not OK. What is wrong with it? Enter alone records it without a word.").arg(taskTitle(*task));
    const ActField defect{QStringLiteral("defect"), tr("&Defect"),
                          usual.isEmpty() ? QString() : tr("a number, or words of your own")};
    ActField photo{QStringLiteral("photo"), tr("P&hoto")};
    photo.form = ActField::Form::File;
    photo.value = newestPhoto(desk().settings.get(settings::cameraFolder), desk().clock.now());
    m_actRow->hide(); // makes room for the panel
    m_asked = {m_presenter->piece()->subject, m_presenter->taskIndex()};
    m_panel->ask(usual.isEmpty() ? what : what + QLatin1Char('\n') + numbered(usual), tr("Record: not OK"),
                 {defect, photo}, [this, usual](const ActPanel::Answers& answers) {
                     const QString path = answers.value(QStringLiteral("photo"));
                     m_presenter->takeNotOk(chosenReason(answers.value(QStringLiteral("defect")), usual),
                                            path.isEmpty() ? QStringList() : QStringList{path});
                 });
}

bool BenchPage::isAsking() const
{
    return m_signPanel->isVisible() || m_reason->isVisible() || m_panel->isVisible();
}

void BenchPage::askReason(const std::optional<BenchPresenter::About>& about, const QString& what, const QString& button,
                          const QStringList& usual,
                          void (BenchPresenter::*done)(const BenchPresenter::About&, const QString&))
{
    if (!about)
        return;
    m_actRow->hide(); // makes room for the panel
    QString asked = what;
    asked.replace(QLatin1String("%1"), about->label);
    asked.replace(QLatin1String("%2"),
                  QStringLiteral("%1 %2").arg(taskTitle(about->task), taskValue(about->task)).trimmed());
    m_asked = {m_presenter->piece()->subject, {}};
    m_reason->ask(asked + QLatin1Char('\n') + numbered(usual), button,
                  [this, usual, done, about](const QString& typed) {
                      const QString reason = chosenReason(typed, usual);
                      m_reason->answer(reason.isEmpty() ? tr("Say why, or choose a number.") : QString());
                      if (!reason.isEmpty())
                          std::invoke(done, m_presenter, *about, reason); // UBSan of GCC 12 misreads ->* here
                  });
}

void BenchPage::sign(const QString& user, const std::shared_ptr<const services::Passphrase>& passphrase)
{
    if (user != desk().session.user) {
        m_signPanel->answer(tr("Here %1 works; whoever else signs unlocks the window first.").arg(desk().session.user));
        return;
    }
    desk().store.write(
        this,
        [pieces = m_signPanel->subjects(), passphrase](services::OpenStore& store, Progress&) -> Result<> {
            TRY(services::confirmPassphrase(store, *passphrase));
            return services::BenchService(store.records(), store.clock(), store.session()).finish(pieces);
        },
        [this, count = m_signPanel->subjects().size()](const Result<>& done) {
            m_signPanel->answer(done ? QString() : done.error().message);
            if (!done)
                return;
            emit said(MessageBar::Tone::Done, tr("%n piece(s) are inspected.", nullptr, int(count)));
            m_presenter->reload();
        });
}

bool BenchPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPanel = watched == m_reason || watched == m_signPanel || watched == m_panel;
    if (isPanel && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        // Behind the event, when the panel is what it will be.
        QMetaObject::invokeMethod(
            this,
            [this] {
                showActs();
                focusField();
                for (QWidget* panel : {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_panel),
                                       static_cast<QWidget*>(m_signPanel)})
                    if (panel->isVisible())
                        m_scroll->ensureWidgetVisible(panel);
            },
            Qt::QueuedConnection);
    }
    if (watched != m_value || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isControl = key->modifiers().testFlag(Qt::ControlModifier);
    if (isControl && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        if (!m_value->text().trimmed().isEmpty())
            m_presenter->confirm(m_value->text().trimmed());
        return true;
    }
    if (isControl && key->key() == Qt::Key_Z && m_value->text().isEmpty()) {
        desk().actions.find(QStringLiteral("bench_void"))->trigger();
        return true;
    }
    return false;
}

void BenchPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    openPorts();
}

void BenchPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    qDeleteAll(m_ports);
    m_ports.clear();
}

/// Lines are open while the page is seen, so that another station's program may have them otherwise.
void BenchPage::openPorts()
{
    qDeleteAll(m_ports);
    m_ports.clear();
    for (const GaugeDevice& device : gaugeDevices(desk().settings)) {
        if (!device.isSerial())
            continue;
        auto* port = new GaugePort(device, this);
        m_ports.append(port);
        connect(port, &GaugePort::frame, this, [this, port](const QByteArray& raw) { takeFrame(port, raw); });
        connect(port, &GaugePort::lost, this,
                [this](const QString& problem) { emit said(MessageBar::Tone::Warning, problem); });
        if (const auto opened = port->open(); !opened)
            emit said(MessageBar::Tone::Warning, words::sentence(opened.error().message));
    }
}

void BenchPage::takeFrame(GaugePort* port, const QByteArray& raw)
{
    const bool mayHear = window()->isActiveWindow() || desk().settings.get(settings::gaugesArmed);
    if (mayHear && !isAsking())
        m_presenter->takeFrame(port->device(), raw);
}

} // namespace clew::gui
