// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/reason_panel.h"

#include "gui/theme.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clew::gui {

ReasonPanel::ReasonPanel(QWidget* parent)
    : QFrame(parent),
      m_what(new QLabel(this)),
      m_label(new QLabel(tr("&Reason"), this)),
      m_fields(new QVBoxLayout),
      m_reason(new QLineEdit(this)),
      m_act(makePrimary({}, this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("card"));
    m_what->setObjectName(QStringLiteral("reasonText"));
    m_what->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_label->setBuddy(m_reason);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    m_problem->hide();
    auto* back = new QPushButton(tr("Go back"), this);
    back->setObjectName(QStringLiteral("goBack"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_reason, 1);
    line->addWidget(m_act);
    line->addWidget(back);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addLayout(m_fields);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    connect(m_act, &QPushButton::clicked, this, &ReasonPanel::go);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonPanel::go);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ReasonPanel::setReasonLabel(const QString& label)
{
    m_label->setText(label);
    m_reason->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

void ReasonPanel::ask(const QString& what, const QString& button, std::function<void(const QString&)> act)
{
    m_what->setText(what);
    m_act->setText(button);
    m_call = std::move(act);
    m_reason->clear();
    m_problem->hide();
    m_act->setEnabled(true);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonPanel::go()
{
    if (!m_act->isEnabled())
        return;
    m_act->setEnabled(false);
    m_problem->hide();
    m_call(m_reason->text().trimmed());
}

void ReasonPanel::answer(const QString& problem)
{
    m_act->setEnabled(true);
    m_problem->setText(words::sentence(problem));
    m_problem->setVisible(!problem.isEmpty());
    setVisible(!problem.isEmpty());
}

void ReasonPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace clew::gui
