// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/plans_page.h"

#include "domain/plan_edit.h"
#include "gui/plan_item_panel.h"
#include "gui/plan_rows.h"
#include "gui/plan_zone_view.h"
#include "gui/widgets.h"
#include "services/budget_catalog.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using domain::PlanState;
using services::OpenStore;
using services::PlanService;

namespace {

const QString plansPage = QStringLiteral("plans");

QString uuidOf(OpenStore& store, domain::InspectionPlanId plan)
{
    const auto uuid = store.records().uuidOf(domain::Kind::InspectionPlan, plan.key());
    return uuid ? QString::fromLatin1(*uuid) : QString();
}

PlanService plansOf(OpenStore& store)
{
    return {store.records(), store.clock(), store.session()};
}

} // namespace

PlansPage::PlansPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_plans(new RowsModel(planHeadings(), this)),
      m_items(new RowsModel(planItemHeadings(), this)),
      m_findings(new RowsModel(planFindingHeadings(), this)),
      m_planTable(makeRowsView(m_plans, tr("Inspection plans"), 0, this)),
      m_itemTable(makeRowsView(m_items, tr("What is measured"), 1, this)),
      m_title(makeTitle(tr("Plans"), this)),
      m_state(makeSection({}, this)),
      m_verdict(makeSection({}, this)),
      m_zone(new PlanZoneView(this)),
      m_new(addButton(tr("&New from a template…"), "newPlan")),
      m_edit(addButton(tr("&Change how it is measured…"), "editItem")),
      m_finish(addButton(tr("&Before finishing…"), "finishBudget")),
      m_revise(addButton(tr("Next re&vision"), "revisePlan")),
      m_release(makePrimary(tr("&Release…"), this)),
      m_newPanel(new NewPlanPanel(this)),
      m_itemPanel(new PlanItemPanel(this)),
      m_signPanel(new SignPanel(this))
{
    m_planTable->setObjectName(QStringLiteral("plans"));
    m_release->setObjectName(QStringLiteral("releasePlan"));
    auto* split = new QSplitter(this);
    split->addWidget(m_planTable);
    split->addWidget(buildPlan());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 4);
    split->setChildrenCollapsible(false);
    m_planTable->setMinimumWidth(m_planTable->fontMetrics().averageCharWidth() * 28);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(split, 1);
    setFocusProxy(m_planTable);
    connect(m_planTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit placeWanted(m_plans->rows().at(index.row()).place); });
    connect(m_planTable, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { emit placeWanted(m_plans->rows().at(index.row()).place); });
    connect(m_itemTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlansPage::showItem);
    connect(m_itemTable, &QAbstractItemView::activated, this, &PlansPage::askItem);
    connect(m_new, &QPushButton::clicked, m_newPanel, &NewPlanPanel::ask);
    connect(m_newPanel, &NewPlanPanel::makeWanted, this, &PlansPage::make);
    connect(m_edit, &QPushButton::clicked, this, &PlansPage::askItem);
    connect(m_itemPanel, &PlanItemPanel::saveWanted, this, &PlansPage::saveItem);
    connect(m_finish, &QPushButton::clicked, this, &PlansPage::goToFinish);
    connect(m_revise, &QPushButton::clicked, this, &PlansPage::revise);
    connect(m_release, &QPushButton::clicked, this, &PlansPage::askRelease);
    connect(&desk.store, &StoreClient::recordsChanged, this, &PlansPage::refresh);
}

QPushButton* PlansPage::addButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

QWidget* PlansPage::buildPlan()
{
    auto* plan = new QWidget(this);
    m_title->setObjectName(QStringLiteral("planTitle"));
    m_state->setObjectName(QStringLiteral("planState"));
    m_verdict->setObjectName(QStringLiteral("planVerdict"));
    m_verdict->setWordWrap(true);
    m_itemTable->setObjectName(QStringLiteral("planItems"));
    QTableView* findings = makeRowsView(m_findings, tr("What speaks against it"), 1, plan);
    findings->setObjectName(QStringLiteral("planFindings"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(12);
    head->addWidget(m_state);
    head->addStretch(1);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_new, m_edit, m_finish, m_revise})
        buttons->addWidget(button);
    buttons->addStretch(1);
    QPushButton* budgets = addButton(tr("B&udgets…"), "planBudgets");
    buttons->addWidget(budgets);
    connect(budgets, &QPushButton::clicked, this, [this] { emit placeWanted({QStringLiteral("budgets"), {}}); });
    buttons->addWidget(m_release);
    auto* verdict = new QHBoxLayout;
    verdict->addWidget(m_verdict, 1);
    verdict->addWidget(m_zone, 1);
    auto* layout = new QVBoxLayout(plan);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addLayout(head);
    layout->addLayout(buttons);
    for (QWidget* panel :
         {static_cast<QWidget*>(m_newPanel), static_cast<QWidget*>(m_itemPanel), static_cast<QWidget*>(m_signPanel)})
        layout->addWidget(panel);
    layout->addWidget(m_itemTable, 3);
    layout->addLayout(verdict);
    layout->addWidget(findings, 2);
    return plan;
}

void PlansPage::open(const QString& subject)
{
    m_subject = subject;
    m_newPanel->hide();
    m_itemPanel->hide();
    m_signPanel->hide();
    refresh();
}

Result<PlansPage::Shown> PlansPage::ask(OpenStore& store, const QString& subject)
{
    Shown shown;
    shown.plans = TRY(services::listPlans(store.records()));
    for (const services::KnownBudget& known : TRY(services::knownBudgets(store.records())))
        shown.budgets.append(known.budget.name);
    if (!subject.isEmpty())
        shown.view = TRY(services::viewPlan(store.records(), TRY(services::findPlan(store.records(), {subject, {}}))));
    else if (!shown.plans.isEmpty())
        shown.view = TRY(services::viewPlan(store.records(), shown.plans.first().id));
    return shown;
}

void PlansPage::refresh()
{
    desk().store.read(
        this, [subject = m_subject](OpenStore& store, Progress&) { return ask(store, subject); },
        [this, subject = m_subject](const Result<Shown>& shown) {
            if (subject != m_subject)
                return;
            if (shown)
                show(*shown);
            else
                emit failed(shown.error());
        });
}

void PlansPage::show(const Shown& shown)
{
    const int row = std::max(0, m_itemTable->currentIndex().row());
    m_shown = shown;
    m_plans->setRows(planRows(shown.plans));
    for (qsizetype i = 0; i < shown.plans.size(); ++i) {
        if (shown.view && shown.plans[i].id == shown.view->plan.id)
            m_planTable->selectRow(int(i));
    }
    const bool isDraft = shown.view && shown.view->plan.state == PlanState::Draft;
    m_edit->setEnabled(isDraft);
    m_release->setEnabled(isDraft);
    m_revise->setEnabled(shown.view.has_value());
    m_items->setRows(shown.view ? planItemRows(*shown.view) : QList<TableRow>());
    m_findings->setRows(shown.view ? planFindingRows(*shown.view) : QList<TableRow>());
    if (!shown.view) {
        m_title->setText(tr("Plans"));
        m_state->clear();
        m_verdict->setText(tr("There is no inspection plan yet. Make one from a template."));
        return showItem();
    }
    m_title->setText(QStringLiteral("%1  ·  %2").arg(shown.view->label(), shown.view->part));
    const RowCell state = wordCell(domain::enumName(shown.view->plan.state));
    m_state->setText((signOf(state.tone) + QLatin1Char(' ') + state.text).trimmed());
    m_state->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(state.tone).name()));
    const qsizetype refusals = shown.view->fitness.refusals().size();
    const Tone tone = refusals > 0 ? Tone::Stop : shown.view->fitness.all().isEmpty() ? Tone::Good : Tone::Wait;
    m_verdict->setText(signOf(tone) + QLatin1Char(' ') +
                       (refusals > 0 ? tr("%Ln finding(s) forbid its release.", nullptr, int(refusals))
                                     : tr("Nothing forbids its release.")));
    m_verdict->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(tone).name()));
    m_itemTable->selectRow(std::min(row, m_items->rowCount() - 1));
    showItem();
}

void PlansPage::showItem()
{
    const int row = m_itemTable->currentIndex().row();
    if (m_shown.view && row >= 0 && row < m_shown.view->question.items.size())
        m_zone->show(m_shown.view->question.items[row], m_shown.view->fitness.items[row]);
    else
        m_zone->clear();
    m_finish->setEnabled(m_shown.view && row >= 0 && row < m_shown.view->question.items.size() &&
                         m_shown.view->question.items[row].characteristic.stage != domain::Stage::PreFinish);
}

void PlansPage::goToFinish()
{
    const auto& planned = m_shown.view->question.items[m_itemTable->currentIndex().row()];
    emit placeWanted({QStringLiteral("finish"), planned.characteristic.uuid});
}

void PlansPage::askItem()
{
    const int row = m_itemTable->currentIndex().row();
    if (!m_edit->isEnabled() || row < 0 || row >= m_shown.view->question.items.size())
        return;
    m_itemPanel->ask(m_shown.view->question.items[row], m_shown.budgets);
}

void PlansPage::saveItem(const QList<services::PlanItemChange>& changes)
{
    desk().store.write(
        this,
        [plan = m_shown.view->plan.id, balloon = m_itemPanel->balloon(), changes](OpenStore& store, Progress&) {
            return plansOf(store).setItem(plan, balloon, changes);
        },
        [this](const Result<>& done) {
            m_itemPanel->answer(done ? QString() : done.error().message);
            if (done)
                emit said(MessageBar::Tone::Done, tr("The draft is changed; what that leaves stands below."));
        });
}

void PlansPage::make(const NewPlanPanel::Entered& entered)
{
    desk().store.write(
        this,
        [entered](OpenStore& store, Progress&) -> Result<QString> {
            QJsonObject part{{QStringLiteral("part"), entered.part}};
            if (!entered.revision.isEmpty())
                part.insert(QStringLiteral("revision"), entered.revision);
            const auto revision = TRY(services::References(store.records()).partRevision(part));
            return uuidOf(store, TRY(plansOf(store).create({revision, entered.templateKind, entered.name})));
        },
        [this](const Result<QString>& made) {
            m_newPanel->answer(made ? QString() : made.error().message);
            if (made)
                emit placeWanted({plansPage, *made});
        });
}

void PlansPage::revise()
{
    desk().store.write(
        this,
        [plan = m_shown.view->plan.id](OpenStore& store, Progress&) -> Result<QString> {
            return uuidOf(store, TRY(plansOf(store).revise(plan)));
        },
        [this](const Result<QString>& made) {
            if (made)
                emit placeWanted({plansPage, *made});
            else
                emit failed(made.error());
        });
}

void PlansPage::askRelease()
{
    const qsizetype refusals = m_shown.view->fitness.refusals().size();
    QString what = tr("You release %1: from now on Bench and release go by it, and what it replaces is obsolete. Your "
                      "name and the time stand in the ledger.")
                       .arg(m_shown.view->label());
    if (refusals > 0)
        what += QLatin1Char(' ') + tr("%Ln finding(s) below speak against it; your words say why it is released all "
                                      "the same.",
                                      nullptr, int(refusals));
    m_signPanel->ask(what, {domain::SignatureMeaning::Approved},
                     [this](const SignPanel::Entered& entered) { release(entered); });
}

void PlansPage::release(const SignPanel::Entered& entered)
{
    if (entered.user != desk().session.user) {
        m_signPanel->answer(tr("Here %1 works; whoever else signs unlocks the window first.").arg(desk().session.user));
        return;
    }
    const bool overrides = m_shown.view->fitness.isRefused();
    desk().store.write(
        this,
        [plan = m_shown.view->plan.id, entered, overrides](OpenStore& store, Progress&) {
            return plansOf(store).release(plan, {entered.passphrase.get(), overrides ? entered.reason : QString()});
        },
        [this, label = m_shown.view->label()](const Result<>& done) {
            m_signPanel->answer(done ? QString() : done.error().message);
            if (done)
                emit said(MessageBar::Tone::Done, tr("%1 is released.").arg(label));
        });
}

} // namespace clew::gui
