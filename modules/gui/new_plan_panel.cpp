// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/new_plan_panel.h"

#include "gui/plan_rows.h"
#include "gui/theme.h"
#include "gui/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace clew::gui {

NewPlanPanel::NewPlanPanel(QWidget* parent)
    : QFrame(parent),
      m_template(new QComboBox(this)),
      m_make(makePrimary(tr("&Make the draft"), this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("card"));
    auto* grid = new QGridLayout(this);
    m_part = addField(grid, 0, tr("&Part number"), "planPart");
    m_revision = addField(grid, 1, tr("Re&vision of the part"), "planPartRevision");
    m_revision->setPlaceholderText(tr("Empty: the only one there is"));
    auto* label = new QLabel(tr("&Template"), this);
    label->setBuddy(m_template);
    m_template->setObjectName(QStringLiteral("planTemplate"));
    m_template->setAccessibleName(tr("Template"));
    for (const QString& kind : services::planTemplateKinds())
        m_template->addItem(planTemplateLabel(kind), kind);
    grid->addWidget(label, 2, 0);
    grid->addWidget(m_template, 2, 1);
    m_name = addField(grid, 3, tr("&Name of the plan"), "planName");
    m_name->setPlaceholderText(tr("Empty: IP- and the part's number"));
    grid->setColumnStretch(1, 1);
    m_make->setObjectName(QStringLiteral("makePlan"));
    m_problem->setObjectName(QStringLiteral("newPlanProblem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    auto* back = new QPushButton(tr("Go back"), this);
    auto* last = new QHBoxLayout;
    last->addWidget(m_problem, 1);
    last->addWidget(back);
    last->addWidget(m_make);
    grid->addLayout(last, 4, 0, 1, 2);
    connect(m_make, &QPushButton::clicked, this, &NewPlanPanel::go);
    for (QLineEdit* field : {m_part, m_revision, m_name})
        connect(field, &QLineEdit::returnPressed, this, &NewPlanPanel::go);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NewPlanPanel::ask()
{
    for (QLineEdit* field : {m_part, m_revision, m_name})
        field->clear();
    m_problem->clear();
    m_make->setEnabled(true);
    show();
    m_part->setFocus(Qt::OtherFocusReason);
}

void NewPlanPanel::go()
{
    if (!m_make->isEnabled())
        return;
    m_make->setEnabled(false);
    emit makeWanted({m_part->text().trimmed(), m_revision->text().trimmed(), m_template->currentData().toString(),
                     m_name->text().trimmed()});
}

void NewPlanPanel::answer(const QString& problem)
{
    m_make->setEnabled(true);
    m_problem->setText(words::sentence(problem));
    setVisible(!problem.isEmpty());
}

void NewPlanPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace clew::gui
