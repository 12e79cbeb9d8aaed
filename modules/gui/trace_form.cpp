// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/trace_form.h"

#include "gui/trace_address.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace clew::gui {

OptionalDay::OptionalDay(const QString& label, QDate today, QWidget* parent)
    : QWidget(parent),
      m_box(new QCheckBox(label, this)),
      m_day(new QDateEdit(today, this))
{
    m_day->setCalendarPopup(true);
    m_day->setEnabled(false);
    m_day->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addWidget(m_day);
    connect(m_box, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
}

QDate OptionalDay::day() const
{
    return m_box->isChecked() ? m_day->date() : QDate();
}

void OptionalDay::setDay(QDate day)
{
    m_box->setChecked(day.isValid());
    if (day.isValid())
        m_day->setDate(day);
}

TraceForm::TraceForm(QDate today, QWidget* parent)
    : QWidget(parent),
      m_of(new QComboBox(this)),
      m_name(new QLineEdit(this)),
      m_direction(new QComboBox(this)),
      m_asOf(new OptionalDay(tr("&As of"), today, this)),
      m_from(new OptionalDay(tr("Wor&k from"), today, this)),
      m_to(new OptionalDay(tr("&until"), today, this))
{
    for (int i = 0; i < int(services::namesOf(services::TraceOf{}).size()); ++i)
        m_of->addItem(traceOfWords(services::TraceOf(i)), i);
    m_of->setObjectName(QStringLiteral("traceOf"));
    m_of->setAccessibleName(tr("Kind of start"));
    m_name->setObjectName(QStringLiteral("traceName"));
    m_name->setAccessibleName(tr("Which one"));
    m_name->setPlaceholderText(tr("Scan or type: HT-8841, LB-7/BRL-1"));
    m_name->setClearButtonEnabled(true);
    m_direction->setObjectName(QStringLiteral("traceDirection"));
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->addItem(tr("the usual way"));
    m_direction->addItem(tr("forward"), int(domain::Direction::Forward));
    m_direction->addItem(tr("backward"), int(domain::Direction::Backward));
    m_direction->setToolTip(tr("Forward: what was made of it, with it, on it. Backward: what it was made of. The usual "
                               "way is backward from units, shipments and orders."));
    m_asOf->setObjectName(QStringLiteral("traceAsOf"));
    m_asOf->setToolTip(tr("As the assemblies stood at the end of that day (UTC); otherwise components that were "
                          "removed count too."));
    auto* label = new QLabel(tr("&From"), this);
    label->setBuddy(m_of);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_of);
    layout->addWidget(m_name, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_direction, m_from, m_to, m_asOf})
        layout->addWidget(widget);
    connect(m_of, &QComboBox::currentIndexChanged, this, &TraceForm::showWindow);
    connect(m_name, &QLineEdit::returnPressed, this, &TraceForm::runWanted);
    setFocusProxy(m_name);
    showWindow();
}

void TraceForm::showWindow()
{
    const bool hasWindow = services::takesWindow(services::TraceOf(m_of->currentData().toInt()));
    m_from->setVisible(hasWindow);
    m_to->setVisible(hasWindow);
}

services::TraceQuestion TraceForm::question() const
{
    services::TraceQuestion question;
    question.of = services::TraceOf(m_of->currentData().toInt());
    question.name = m_name->text().trimmed();
    if (m_direction->currentData().isValid())
        question.direction = domain::Direction(m_direction->currentData().toInt());
    question.asOf = m_asOf->day();
    if (services::takesWindow(question.of)) {
        question.from = m_from->day();
        question.to = m_to->day();
    }
    return question;
}

void TraceForm::setQuestion(const services::TraceQuestion& question)
{
    m_of->setCurrentIndex(m_of->findData(int(question.of)));
    m_name->setText(question.name);
    m_direction->setCurrentIndex(question.direction ? m_direction->findData(int(*question.direction)) : 0);
    m_asOf->setDay(question.asOf);
    m_from->setDay(question.from);
    m_to->setDay(question.to);
}

} // namespace clew::gui
