// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/event_page.h"

#include "gui/page_list.h"
#include "gui/reason_panel.h"
#include "gui/record_page.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

EventPage::EventPage(Desk& desk, const QString& act, QWidget* parent)
    : Page(desk, parent),
      m_number(makeTitle({}, this)),
      m_state(makeSection({}, this)),
      m_facts(new QLabel(this)),
      m_act(new QPushButton(act, this)),
      m_subjects(new RowsModel({tr("What"), tr("Which"), tr("State now"), tr("Where")}, this)),
      m_history(new RowsModel(historyHeadings(), this)),
      m_panel(new ReasonPanel(this))
{
    m_state->setObjectName(QStringLiteral("eventState"));
    m_facts->setObjectName(QStringLiteral("eventFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_act->setObjectName(QStringLiteral("eventAct"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_number);
    head->addSpacing(12);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_act);
    auto* split = new QSplitter(Qt::Vertical, this);
    QTableView* subjects = makeRowsView(m_subjects, tr("What is concerned"), 1, split);
    subjects->setObjectName(QStringLiteral("concerned"));
    split->addWidget(subjects);
    split->addWidget(makeRowsView(m_history, tr("History"), 4, split));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_panel);
    layout->addWidget(split, 1);
    setFocusProxy(subjects);
    connect(m_act, &QPushButton::clicked, this, [this] { askAct(); });
    connect(subjects, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit placeWanted(m_subjects->rows().at(index.row()).place); });
    connect(&desk.store, &StoreClient::recordsChanged, this, [this] { refresh(); });
}

void EventPage::open(const QString& subject)
{
    m_subject = subject;
    m_panel->hide();
    refresh();
}

void EventPage::showRecord(const QString& number, const QString& state, const QStringList& facts, bool canAct,
                           const QList<services::ConcernedSubject>& subjects,
                           const QList<services::HistoryLine>& history)
{
    m_number->setText(number);
    const RowCell cell = wordCell(state);
    m_state->setText((signOf(cell.tone) + QLatin1Char(' ') + cell.text).trimmed());
    m_state->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(cell.tone).name()));
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_act->setVisible(canAct);
    QList<TableRow> rows;
    for (const services::ConcernedSubject& subject : subjects)
        rows.append({{{words::kind(subject.kind), Tone::Plain, {}},
                      {subject.label, Tone::Plain, {}},
                      wordCell(subject.state),
                      {subject.location, Tone::Plain, {}}},
                     placeOf(subject.kind, subject.name)});
    m_subjects->setRows(rows);
    m_history->setRows(historyRows(history));
}

void EventPage::answer(const Result<>& done, const QString& success)
{
    m_panel->answer(done ? QString() : done.error().message);
    if (done)
        emit said(MessageBar::Tone::Done, success);
}

} // namespace clew::gui
