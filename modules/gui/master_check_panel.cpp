// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/master_check_panel.h"

#include "gui/theme.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace clew::gui {

namespace {

void placeCheckField(QGridLayout* grid, int row, int column, const QString& label, const char* objectName,
                     QLineEdit* field)
{
    auto* words = new QLabel(label, grid->parentWidget());
    words->setWordWrap(true);
    words->setBuddy(field);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    grid->addWidget(words, row, 2 * column);
    grid->addWidget(field, row, 2 * column + 1);
}

} // namespace

MasterCheckPanel::MasterCheckPanel(QWidget* parent)
    : QFrame(parent),
      m_what(new QLabel(this)),
      m_master(new QLineEdit(this)),
      m_deviation(new QLineEdit(this)),
      m_limit(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
      m_keep(makePrimary(tr("&Keep the check"), this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("card"));
    m_what->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_what, 0, 0, 1, 4);
    placeCheckField(grid, 1, 0, tr("&Master"), "checkMaster", m_master);
    placeCheckField(grid, 1, 1, tr("&Shows too much"), "checkDeviation", m_deviation);
    placeCheckField(grid, 2, 0, tr("&Either way at most"), "checkLimit", m_limit);
    placeCheckField(grid, 2, 1, tr("&Note"), "checkNote", m_note);
    m_master->setPlaceholderText(tr("SR-10: ring, plug or block"));
    m_deviation->setPlaceholderText(tr("+0.2 µm"));
    m_limit->setPlaceholderText(tr("0.5 µm"));
    m_problem->setObjectName(QStringLiteral("checkProblem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    m_keep->setObjectName(QStringLiteral("keepCheck"));
    auto* back = new QPushButton(tr("Go back"), this);
    auto* last = new QHBoxLayout;
    last->addWidget(m_problem, 1);
    last->addWidget(back);
    last->addWidget(m_keep);
    grid->addLayout(last, 3, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    connect(m_keep, &QPushButton::clicked, this, &MasterCheckPanel::go);
    for (auto* field : {m_master, m_deviation, m_limit, m_note})
        connect(field, &QLineEdit::returnPressed, this, &MasterCheckPanel::go);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MasterCheckPanel::ask(const services::GaugeSheet& sheet)
{
    m_gauge = sheet.gauge.id;
    m_code = sheet.gauge.code;
    m_what->setText(tr("What %1 shows of its master now. What was measured between two checks stands or falls with "
                       "them: beyond the limit, its results are not judged any more.")
                        .arg(m_code));
    m_master->setText(sheet.master);
    m_limit->setText(sheet.limit);
    m_deviation->clear();
    m_note->clear();
    m_problem->clear();
    m_keep->setEnabled(true);
    show();
    (sheet.master.isEmpty() ? m_master : m_deviation)->setFocus(Qt::OtherFocusReason);
}

void MasterCheckPanel::go()
{
    if (!m_keep->isEnabled())
        return;
    m_keep->setEnabled(false);
    emit saveWanted({m_gauge, m_code, m_master->text().trimmed(), m_deviation->text().trimmed(),
                     m_limit->text().trimmed(), m_note->text().trimmed()});
}

void MasterCheckPanel::answer(const QString& problem)
{
    m_keep->setEnabled(true);
    m_problem->setText(words::sentence(problem));
    setVisible(!problem.isEmpty());
}

void MasterCheckPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace clew::gui
