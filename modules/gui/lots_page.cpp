// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/lots_page.h"

#include "gui/certificate_view.h"
#include "gui/flow_layout.h"
#include "gui/lot_act_fields.h"
#include "gui/lot_rows.h"
#include "gui/open_record.h"
#include "gui/page_list.h"
#include "gui/record_table.h"
#include "gui/widgets.h"
#include "services/locator.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using domain::LotState;
using domain::LotType;
using services::LotAct;
using services::OpenStore;

namespace {

const QString lotsPage = QStringLiteral("lots");
constexpr int lotListSigns[] = {15, 11, 13, 11, 12}; // number, type, state, left, place

constexpr int smallestTabs = 140;
constexpr int smallestSide = 420;

bool isNarrowing(const QString& subject)
{
    return subject.isEmpty() || subject.startsWith(QLatin1String("type=")) ||
           subject.startsWith(QLatin1String("state="));
}

struct LotActButton
{
    LotAct act;
    const char* objectName;
};
constexpr LotActButton lotActButtons[] = {
    {LotAct::Receive, "lotReceive"},
    {LotAct::Cut, "lotCut"},
    {LotAct::Remnant, "lotRemnant"},
    {LotAct::Split, "lotSplit"},
    {LotAct::Merge, "lotMerge"},
    {LotAct::Serialize, "lotSerialize"},
    {LotAct::Send, "lotSend"},
    {LotAct::TakeBack, "lotTakeBack"},
    {LotAct::Inspect, "lotInspect"},
    {LotAct::Scrap, "lotScrap"},
    {LotAct::MoveInTray, "lotMoveInTray"},
    {LotAct::Hold, "lotHold"},
    {LotAct::Lift, "lotLift"},
};

/// What a lot of that kind can be asked for at all; whether it may now is the service's word.
bool isForThis(LotAct act, const domain::Lot& lot)
{
    switch (act) {
    case LotAct::Cut:
    case LotAct::Remnant:
        return lot.type == LotType::Material;
    case LotAct::Serialize:
    case LotAct::Inspect:
    case LotAct::MoveInTray:
        return lot.type == LotType::Production;
    case LotAct::Send:
        return lot.type != LotType::Finishing;
    case LotAct::TakeBack:
        return lot.type == LotType::Finishing;
    case LotAct::Lift:
        return lot.state == LotState::Hold;
    case LotAct::Hold:
        return lot.state != LotState::Hold;
    default:
        return true;
    }
}

} // namespace

LotsPage::LotsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_list(new RecordTable(desk, domain::Kind::Lot, {QStringLiteral("type"), QStringLiteral("state")}, this)),
      m_title(makeTitle({}, this)),
      m_state(makeSection({}, this)),
      m_balance(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_facts(new RowsModel(lotFactHeadings(), this)),
      m_from(new RowsModel(lotLinkHeadings(), this)),
      m_became(new RowsModel(lotLinkHeadings(), this)),
      m_units(new RowsModel(lotUnitHeadings(), this)),
      m_papers(new QComboBox(this)),
      m_paper(new CertificateView(this)),
      m_panel(new ActPanel(desk.prompt, this))
{
    auto* split = new QSplitter(this);
    split->addWidget(buildList());
    split->addWidget(buildLot());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({420, 640});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(split, 1);
    setFocusProxy(&m_list->view());
    connect(m_list, &RecordTable::currentChanged, this, &LotsPage::choose);
    connect(m_list, &RecordTable::opened, this, &LotsPage::choose);
    connect(m_list, &RecordTable::failed, this, &Page::failed);
    connect(m_list, &RecordTable::said, this, &Page::said);
    connect(m_list, &RecordTable::narrowed, this, [this] { emit placeChanged({lotsPage, m_list->narrowing()}); });
    connect(&desk.store, &StoreClient::recordsChanged, this, [this] {
        if (m_isShown)
            refresh();
    });
    showNothing();
}

QWidget* LotsPage::buildList()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(makeTitle(tr("Materials and lots"), side));
    column->addWidget(m_list, 1);
    if (this->desk().settings.layoutOf(QStringLiteral("list_lot")).isEmpty()) {
        const int sign = m_list->fontMetrics().horizontalAdvance(QLatin1Char('0'));
        for (int i = 0; i < int(std::size(lotListSigns)); ++i)
            m_list->view().setColumnWidth(i, sign * lotListSigns[i]);
    }
    return side;
}

QTableView* LotsPage::addTab(RowsModel* model, const QString& name, const char* objectName, int stretched)
{
    QTableView* view = makeRowsView(model, name, stretched, m_tabs);
    view->setObjectName(QString::fromLatin1(objectName));
    m_tabs->addTab(view, name);
    connect(view, &QAbstractItemView::activated, this, [this, model](const QModelIndex& index) {
        if (const Place place = model->rows().at(index.row()).place; !place.page.isEmpty())
            emit placeWanted(place);
    });
    return view;
}

QWidget* LotsPage::buildActs()
{
    auto* acts = new QWidget(this);
    auto* flow = new FlowLayout(acts);
    for (const LotActButton& wanted : lotActButtons) {
        auto* button = new QPushButton(lotActWords(wanted.act).button, acts);
        button->setObjectName(QString::fromLatin1(wanted.objectName));
        connect(button, &QPushButton::clicked, this, [this, act = wanted.act] { ask(act); });
        flow->addWidget(button);
        m_acts.insert(wanted.act, button);
    }
    m_label = new QPushButton(tr("La&bel…"), acts);
    m_label->setObjectName(QStringLiteral("lotLabel"));
    flow->addWidget(m_label);
    connect(m_label, &QPushButton::clicked, this, [this] {
        const QString kind = m_sheet.unitCount > 0 ? QStringLiteral("tray/") : QStringLiteral("bag/");
        emit placeWanted({QStringLiteral("labels"), kind + m_sheet.name});
    });
    m_traveller = new QPushButton(tr("Tra&veller…"), acts);
    m_traveller->setObjectName(QStringLiteral("lotTraveller"));
    flow->addWidget(m_traveller);
    connect(m_traveller, &QPushButton::clicked, this, [this] {
        emit placeWanted({QStringLiteral("labels"), QStringLiteral("traveller/") + m_sheet.name});
    });
    m_record = makeRecordButton(this, domain::Kind::Lot, [this] { return m_sheet.name; });
    flow->addWidget(m_record);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    acts->setSizePolicy(policy);
    return acts;
}

QWidget* LotsPage::buildLot()
{
    auto* side = new QWidget(this);
    m_title->setObjectName(QStringLiteral("lotTitle"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(QStringLiteral("lotState"));
    m_balance->setObjectName(QStringLiteral("lotBalance"));
    m_balance->setWordWrap(true);
    addTab(m_facts, tr("Facts"), "lotFacts", 1);
    addTab(m_from, tr("Made from"), "lotFrom", 4);
    addTab(m_became, tr("Became"), "lotBecame", 4);
    addTab(m_units, tr("Pieces"), "lotUnits", 3);
    m_tabs->addTab(buildPapers(), tr("Certificates"));
    m_tabs->setMinimumHeight(smallestTabs); // a panel above may take its place: the page still fits 720 lines
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    side->setMinimumHeight(smallestSide);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_balance);
    column->addWidget(buildActs());
    column->addWidget(m_panel);
    column->addWidget(m_tabs, 1);
    return side;
}

QWidget* LotsPage::buildPapers()
{
    auto* side = new QWidget(m_tabs);
    m_papers->setObjectName(QStringLiteral("lotCertificates"));
    m_papers->setAccessibleName(tr("Certificates of this lot"));
    auto* open = new QPushButton(tr("Go to the certi&ficate"), side);
    open->setObjectName(QStringLiteral("openCertificate"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_papers, 1);
    head->addWidget(open);
    auto* column = new QVBoxLayout(side);
    column->addLayout(head);
    column->addWidget(m_paper, 1);
    connect(m_papers, &QComboBox::activated, this, &LotsPage::askPaper);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_papers->count() > 0)
            emit placeWanted(placeOf(domain::Kind::Certificate, m_papers->currentData().toString()));
    });
    return side;
}

void LotsPage::showPapers()
{
    const QString chosen = m_papers->currentData().toString();
    m_papers->clear();
    for (const services::LotMention& paper : std::as_const(m_sheet.certificates))
        m_papers->addItem(QStringLiteral("%1  ·  %2").arg(paper.label, words::name(paper.word)), paper.name);
    m_papers->setCurrentIndex(qMax(0, m_papers->findData(chosen)));
    askPaper();
}

void LotsPage::askPaper()
{
    if (m_papers->count() == 0)
        return m_paper->clear(tr("No certificate names this lot or its heat."));
    desk().store.read(
        this,
        [name = m_papers->currentData().toString()](OpenStore& store, Progress&) {
            return services::certificateSheet(store, name);
        },
        [this](const Result<services::CertificateSheet>& sheet) {
            if (!sheet)
                emit failed(sheet.error());
            else if (sheet->name == m_papers->currentData().toString())
                m_paper->show(*sheet);
        });
}

void LotsPage::open(const QString& subject)
{
    m_panel->hide();
    if (isNarrowing(subject)) {
        if (subject != m_list->narrowing())
            m_list->setNarrowing(subject);
        return;
    }
    m_subject = subject;
    refresh();
}

void LotsPage::choose(qint64 key)
{
    if (key == 0)
        return;
    desk().store.read(
        this, [key](OpenStore& store, Progress&) { return services::recordName(store, domain::Kind::Lot, key); },
        [this](const Result<QString>& name) {
            if (!name)
                return;
            if (m_subject == *name && m_isShown)
                return;
            m_subject = *name;
            m_panel->hide();
            emit placeChanged({lotsPage, *name});
            refresh();
        });
}

void LotsPage::refresh()
{
    if (m_subject.isEmpty())
        return;
    desk().store.read(
        this, [name = m_subject](OpenStore& store, Progress&) { return services::lotSheet(store, name); },
        [this, name = m_subject](const Result<services::LotSheet>& sheet) {
            if (name != m_subject)
                return;
            if (sheet)
                return show(*sheet);
            showNothing();
            emit failed(sheet.error());
        });
}

void LotsPage::showNothing()
{
    m_isShown = false;
    m_sheet = {};
    m_title->setText(tr("Choose a lot"));
    m_state->clear();
    m_balance->setText(tr("Choose a lot on the left, or scan its label with Ctrl+K."));
    m_balance->setStyleSheet({});
    m_tabs->hide();
    for (auto it = m_acts.cbegin(); it != m_acts.cend(); ++it)
        it.value()->setVisible(it.key() == LotAct::Receive);
    for (QPushButton* button : {m_label, m_traveller, m_record})
        button->hide();
}

void LotsPage::show(const services::LotSheet& sheet)
{
    m_isShown = true;
    m_sheet = sheet;
    m_list->setCurrentKey(sheet.lot.id.key());
    const QString what = sheet.part.isEmpty() ? sheet.material : sheet.part;
    // its name in an address tells it from another supplier's lot of that number
    const QString number = sheet.name.startsWith(sheet.lot.number) ? sheet.name : sheet.lot.number;
    m_title->setText(what.isEmpty() ? number : QStringLiteral("%1  ·  %2").arg(number, what));
    setWindowTitle(sheet.lot.number);
    const RowCell state = wordCell(domain::enumName(sheet.lot.state));
    m_state->setText((signOf(state.tone) + QLatin1Char(' ') + state.text).trimmed());
    m_state->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(state.tone).name()));
    const RowCell balance = lotBalanceWords(sheet.balance);
    m_balance->setText(signOf(balance.tone) + QLatin1Char(' ') + balance.text);
    m_balance->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(balance.tone).name()));
    m_facts->setRows(lotFactRows(sheet));
    m_from->setRows(lotLinkRows(sheet.madeFrom));
    m_became->setRows(lotLinkRows(sheet.becameLots));
    m_units->setRows(lotUnitRows(sheet));
    const auto name = [this](int tab, const QString& text, qint64 count) {
        m_tabs->setTabText(tab, QStringLiteral("%1 (%2)").arg(text, QLocale().toString(count)));
    };
    name(1, tr("Made from"), sheet.madeFrom.size());
    name(2, tr("Became"), sheet.becameLots.size());
    name(3, tr("Pieces"), sheet.unitCount);
    name(4, tr("Certificates"), sheet.certificates.size());
    showPapers();
    for (auto it = m_acts.cbegin(); it != m_acts.cend(); ++it)
        it.value()->setVisible(isForThis(it.key(), sheet.lot));
    m_label->show();
    m_record->show();
    m_traveller->setVisible(sheet.lot.type == LotType::Production);
    m_tabs->show();
}

void LotsPage::ask(LotAct act)
{
    const LotActWords words = lotActWords(act);
    m_panel->ask(words.what, words.primary, lotActFields(act, m_sheet),
                 [this, act](const ActPanel::Answers& answers) { this->act(act, answers); });
}

void LotsPage::act(LotAct act, const ActPanel::Answers& answers)
{
    desk().store.write(
        this,
        [act, lot = m_sheet.name, answers](OpenStore& store, Progress&) {
            return services::actOnLot(store, act, lot, answers);
        },
        [this, act](const Result<services::LotActed>& acted) { take(act, acted); });
}

void LotsPage::take(LotAct act, const Result<services::LotActed>& acted)
{
    if (!acted)
        return m_panel->answer(acted.error().message);
    if (!acted->plan.isEmpty())
        return m_panel->tell(tr("Look at the sample: %1").arg(acted->plan));
    m_panel->answer({});
    if (acted->name != m_subject)
        emit placeWanted({lotsPage, acted->name}); // before the message: going there clears it
    const bool isFine = acted->raised.isEmpty() || acted->accepted || act == LotAct::Lift;
    emit said(isFine ? MessageBar::Tone::Done : MessageBar::Tone::Warning, lotActedWords(act, *acted));
}

} // namespace clew::gui
