// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/unit_page.h"

#include "gui/act_panel.h"
#include "gui/dossier_rows.h"
#include "gui/page_list.h"
#include "gui/reason_panel.h"
#include "gui/record_page.h"
#include "gui/time_line.h"
#include "gui/widgets.h"
#include "services/dossier_steps.h"
#include "services/unit_stops.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

/// "lost" where a piece leaves the flow, else the state's own word.
QString stepWords(const services::ChosenStep& step)
{
    return step.withdrawn == domain::WithdrawnReason::None
               ? words::name(domain::enumName(step.to))
               : QStringLiteral("%1: %2").arg(words::name(domain::enumName(step.to)),
                                              words::name(domain::enumName(step.withdrawn)));
}

} // namespace

UnitPage::UnitPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_serial(makeTitle({}, this)),
      m_state(makeSection({}, this)),
      m_facts(makeMuted({}, this)),
      m_timeLine(new TimeLine(this)),
      m_tabs(new QTabWidget(this)),
      m_panel(new ReasonPanel(this)),
      m_stepPanel(new ActPanel(desk.prompt, this))
{
    m_serial->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(QStringLiteral("unitState"));
    const QString group = tr("Unit");
    m_previous = desk.actions.addForPage(this,
                                         {"unit_previous",
                                          tr("Previous serial number"),
                                          group,
                                          QStringLiteral("back"),
                                          {QKeySequence(Qt::ALT | Qt::Key_Up)}},
                                         [this] { goToNeighbour(m_previousName); });
    m_next = desk.actions.addForPage(this,
                                     {"unit_next",
                                      tr("Next serial number"),
                                      group,
                                      QStringLiteral("forward"),
                                      {QKeySequence(Qt::ALT | Qt::Key_Down)}},
                                     [this] { goToNeighbour(m_nextName); });
    QAction* trace =
        desk.actions.addForPage(this,
                                {"unit_trace",
                                 tr("Trace back to the melt"),
                                 group,
                                 QStringLiteral("trace"),
                                 {QKeySequence(Qt::CTRL | Qt::Key_T)}},
                                [this] {
                                    emit placeWanted({QStringLiteral("trace"), QStringLiteral("unit/") + m_subject});
                                });
    m_step = desk.actions.addForPage(
        this, {"unit_step", tr("Next step…"), group, QStringLiteral("ok"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}},
        [this] { askStep(); });
    QAction* stop = desk.actions.addForPage(this, {"unit_hold", tr("Put on hold"), group, QStringLiteral("hold"), {}},
                                            [this] { askHold(); });
    QAction* nonconforming = desk.actions.addForPage(
        this, {"unit_nonconformity", tr("Open a nonconformity"), group, QStringLiteral("nonconformity"), {}},
        [this] { askNonconformity(); });
    QAction* issue = desk.actions.addForPage(
        this, {"unit_issue", tr("Issue its Device History Record"), group, QStringLiteral("reports"), {}}, [this] {
            emit placeWanted({QStringLiteral("issue"), QStringLiteral("dhr/") + m_subject});
        });
    QAction* label =
        desk.actions.addForPage(this, {"unit_label", tr("Print its label"), group, QStringLiteral("print"), {}}, [this] {
            emit placeWanted({QStringLiteral("labels"), QStringLiteral("unit/") + m_subject});
        });
    auto* head = new QHBoxLayout;
    head->addWidget(m_serial);
    head->addSpacing(12);
    head->addWidget(m_state);
    head->addStretch(1);
    for (QAction* action : {m_step, stop, nonconforming, issue, label, trace, m_previous, m_next}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(plainText(action));
        if (action == m_step)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        head->addWidget(button);
    }
    QFrame* card = makeCard(this);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->addWidget(m_timeLine);
    addTab(Inputs, tr("Inputs"), inputHeadings(), 2);
    addTab(Operations, tr("Operations"), operationHeadings(), 1);
    addTab(Inspection, tr("Inspection"), resultHeadings(), 1);
    addTab(Gates, tr("Release gates"), gateHeadings(), 3);
    addTab(Events, tr("Nonconformities and holds"), eventHeadings(), 2);
    addTab(Documents, tr("Documents"), documentHeadings(), 4);
    addTab(Signatures, tr("Signatures"), signatureHeadings(), 4);
    addTab(History, tr("History"), historyHeadings(), 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_panel);
    layout->addWidget(m_stepPanel);
    layout->addWidget(card);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(&desk.store, &StoreClient::recordsChanged, this, &UnitPage::refresh);
}

void UnitPage::addTab(Tab tab, const QString& title, const QStringList& headings, int stretched)
{
    auto* model = new RowsModel(headings, this);
    Q_ASSERT(m_models.size() == tab);
    m_models.append(model);
    m_titles.append(title);
    QTableView* view = makeRowsView(model, title, stretched, m_tabs);
    m_tabs->addTab(view, title);
    connect(view, &QAbstractItemView::activated, this, [this, model](const QModelIndex& index) {
        const Place place = model->rows().at(index.row()).place;
        if (!place.page.isEmpty())
            emit placeWanted(place);
    });
}

void UnitPage::open(const QString& subject)
{
    m_subject = subject;
    m_step->setEnabled(false);
    m_panel->hide();
    m_stepPanel->hide();
    refresh();
}

void UnitPage::refresh()
{
    desk().store.read(
        this,
        [subject = m_subject](services::OpenStore& store, Progress&) { return services::unitDossier(store, subject); },
        [this, subject = m_subject](const Result<services::UnitDossier>& dossier) {
            if (subject != m_subject)
                return;
            if (dossier)
                show(*dossier);
            else
                emit failed(dossier.error());
        });
}

void UnitPage::fill(Tab tab, const QList<TableRow>& rows)
{
    m_models.at(tab)->setRows(rows);
    m_tabs->setTabText(tab, QStringLiteral("%1 (%2)").arg(m_titles.at(tab)).arg(rows.size()));
}

void UnitPage::show(const services::UnitDossier& dossier)
{
    const domain::DeviceHistory& history = dossier.history;
    m_serial->setText(history.subject);
    const RowCell state = wordCell(domain::enumName(dossier.unitState));
    m_state->setText((signOf(state.tone) + QLatin1Char(' ') + state.text).trimmed());
    m_state->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(state.tone).name()));
    m_state->setMinimumWidth(m_state->sizeHint().width()); // the serial number gives way, not the state
    QStringList facts{tr("%1 %2, revision %3").arg(history.partNumber, history.partName, history.partRevision)};
    if (!history.productionLot.isEmpty())
        facts.append(tr("lot %1").arg(history.productionLot));
    if (!history.order.isEmpty())
        facts.append(tr("order %1").arg(history.order));
    if (!history.customer.isEmpty())
        facts.append(history.customer);
    if (!dossier.location.isEmpty())
        facts.append(dossier.location);
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_unitState = dossier.unitState;
    m_step->setEnabled(!services::stepsToChoose(m_unitState).isEmpty());
    m_timeLine->setMoments(dossier.moments);
    fill(Inputs, inputRows(history));
    fill(Operations, operationRows(history));
    fill(Inspection, resultRows(history));
    fill(Gates, gateRows(history));
    fill(Events, eventRows(history));
    fill(Documents, documentRows(dossier));
    fill(Signatures, signatureRows(history));
    fill(History, historyRows(dossier.lines));
    m_previousName = dossier.previous;
    m_nextName = dossier.next;
    m_previous->setEnabled(!m_previousName.isEmpty());
    m_next->setEnabled(!m_nextName.isEmpty());
}

void UnitPage::askStep()
{
    const QList<services::ChosenStep> steps = services::stepsToChoose(m_unitState);
    ActField next{QStringLiteral("step"), tr("&Next state")};
    next.form = ActField::Form::Choice;
    for (qsizetype i = 0; i < steps.size(); ++i)
        next.choices.append({stepWords(steps.at(i)), QString::number(i)});
    QList<ActField> fields{
        next, {QStringLiteral("stepReason"), tr("&Reason"), tr("asked for where a step goes back or out of the flow")}};
    if (desk().session.may(domain::Right::OverrideGates))
        fields.append({QStringLiteral("stepOverride"), tr("Gates set aside &because"),
                       tr("a quality manager's decision; only where a gate is not passed")});
    m_panel->hide();
    m_stepPanel->ask(tr("%1 takes a step, which you answer for with your name.").arg(m_serial->text()),
                     tr("Take the step"), fields, [this, steps](const ActPanel::Answers& answers) {
                         services::ChosenStep step = steps.at(answers.value(QStringLiteral("step")).toInt());
                         step.reason = answers.value(QStringLiteral("stepReason"));
                         step.override = answers.value(QStringLiteral("stepOverride"));
                         desk().store.write(
                             this,
                             [subject = m_subject, step](services::OpenStore& store, Progress&) {
                                 return services::stepUnit(store, subject, step);
                             },
                             [this, step](const Result<>& done) {
                                 m_stepPanel->answer(done ? QString() : done.error().message);
                                 if (done)
                                     emit said(MessageBar::Tone::Done,
                                               tr("%1 is now: %2.").arg(m_serial->text(), stepWords(step)));
                             });
                     });
}

void UnitPage::askHold()
{
    m_stepPanel->hide();
    m_panel->ask(
        tr("%1 goes on hold: it can't be released or shipped until somebody lifts the hold.").arg(m_serial->text()),
        tr("Put on hold"), [this](const QString& reason) { stop(domain::Kind::Hold, reason); });
}

void UnitPage::askNonconformity()
{
    m_stepPanel->hide();
    m_panel->ask(
        tr("A nonconformity on %1 is opened: say what is wrong, and against which requirement.").arg(m_serial->text()),
        tr("Open"), [this](const QString& reason) { stop(domain::Kind::Nonconformity, reason); });
}

void UnitPage::stop(domain::Kind kind, const QString& reason)
{
    desk().store.write(
        this,
        [subject = m_subject, kind, reason](services::OpenStore& store, Progress&) {
            return kind == domain::Kind::Hold ? services::holdUnit(store, subject, reason)
                                              : services::reportUnit(store, subject, reason);
        },
        [this, kind](const Result<QString>& number) {
            m_panel->answer(number ? QString() : number.error().message);
            if (number)
                emit placeWanted(placeOf(kind, *number));
        });
}

void UnitPage::goToNeighbour(const QString& name)
{
    if (!name.isEmpty())
        emit placeWanted({QStringLiteral("unit"), name});
}

} // namespace clew::gui
