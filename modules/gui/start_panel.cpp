// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/start_panel.h"

#include "gui/theme.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr int cardSigns = 74;

} // namespace

StartPanel::StartPanel(const Surroundings& around, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_around(around)
{
    QFrame* card = makeCard(this);
    card->setFixedWidth(fontMetrics().averageCharWidth() * cardSigns);
    m_card = new QVBoxLayout(card);
    m_card->setContentsMargins(28, 24, 28, 24);
    m_card->setSpacing(12);
    m_card->addWidget(makeTitle(title, card));
    m_fields = new QWidget(card);
    m_body = new QVBoxLayout(m_fields);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(10);
    m_card->addWidget(m_fields);
    m_problem = new QLabel(card);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    m_problem->hide();
    m_card->addWidget(m_problem);

    m_waiting = new QWidget(card);
    m_step = new QLabel(m_waiting);
    m_bar = new QProgressBar(m_waiting);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto* stop = new QPushButton(tr("Stop"), m_waiting);
    connect(stop, &QPushButton::clicked, this, [this] { m_job.cancel(); });
    auto* waiting = new QGridLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->addWidget(m_step, 0, 0, 1, 2);
    waiting->addWidget(m_bar, 1, 0);
    waiting->addWidget(stop, 1, 1);
    m_waiting->hide();
    m_card->addWidget(m_waiting);

    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QHBoxLayout; // not an alignment: that would forget how high wrapped text is
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
}

QString StartPanel::problem() const
{
    return m_problem->text();
}

void StartPanel::showProblem(const QString& text)
{
    m_problem->setText(words::sentence(text));
    m_problem->setVisible(!text.isEmpty());
    QAccessibleEvent event(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QPushButton* StartPanel::addButtons(const QString& primary, bool hasBack)
{
    auto* row = new QHBoxLayout;
    if (hasBack) {
        auto* back = new QPushButton(tr("&Back"), m_fields);
        connect(back, &QPushButton::clicked, this, &StartPanel::backWanted);
        row->addWidget(back);
    }
    row->addStretch(1);
    QPushButton* button = makePrimary(primary, m_fields);
    button->setDefault(true);
    row->addWidget(button);
    m_body->addLayout(row);
    return button;
}

void StartPanel::beginWaiting(const Job& job, const QString& what)
{
    m_job = job;
    showProblem({});
    m_step->setText(what);
    m_bar->setRange(0, 0);
    m_fields->setEnabled(false);
    m_waiting->show();
}

void StartPanel::endWaiting()
{
    m_waiting->hide();
    m_fields->setEnabled(true);
}

Job::Steps StartPanel::steps()
{
    return [this](const QString& step, std::int64_t done, std::int64_t total) {
        m_step->setText(words::sentence(step));
        m_bar->setRange(0, int(total));
        m_bar->setValue(int(done));
    };
}

} // namespace clew::gui
