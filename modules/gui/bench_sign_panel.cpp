// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_sign_panel.h"

#include "gui/theme.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace clew::gui {

namespace {

qsizetype countOf(const services::BenchPiece& piece, domain::Verdict verdict)
{
    return std::count_if(piece.tasks.begin(), piece.tasks.end(), [verdict](const services::BenchTask& task) {
        return task.isDone() && task.verdict() == verdict;
    });
}

RowCell countCell(qsizetype count, Tone tone)
{
    return {QString::number(count), count > 0 ? tone : Tone::Plain, {}};
}

} // namespace

BenchSignPanel::BenchSignPanel(QWidget* parent)
    : QFrame(parent),
      m_rows(new RowsModel({tr("Piece"), tr("Values"), tr("Conform"), tr("Don't conform"), tr("Not proven")}, this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("card"));
    auto* layout = new QGridLayout(this);
    layout->addWidget(makeSection(tr("You sign that these pieces are inspected"), this), 0, 0, 1, 3);
    QTableView* view = makeRowsView(m_rows, tr("What is signed"), 0, this);
    view->setObjectName(QStringLiteral("signedPieces"));
    layout->addWidget(view, 1, 0, 1, 3);
    layout->setRowStretch(1, 1);
    m_user = addField(layout, 2, tr("&User name"), "signUser");
    m_passphrase = addPassphrase(layout, 3, tr("&Passphrase"), "signPassphrase");
    m_sign = makePrimary(tr("Sign as inspected"), this);
    m_sign->setObjectName(QStringLiteral("signNow"));
    auto* back = new QPushButton(tr("Go back"), this);
    layout->addWidget(m_sign, 2, 2);
    layout->addWidget(back, 3, 2);
    m_problem->setObjectName(QStringLiteral("signProblem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    layout->addWidget(m_problem, 4, 0, 1, 3);
    connect(m_sign, &QPushButton::clicked, this, &BenchSignPanel::go);
    connect(m_passphrase->edit(), &QLineEdit::returnPressed, this, &BenchSignPanel::go);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void BenchSignPanel::ask(const QList<services::BenchPiece>& pieces)
{
    QList<TableRow> rows;
    m_subjects.clear();
    for (const services::BenchPiece& piece : pieces) {
        m_subjects.append(piece.subject);
        rows.append({{{piece.label, Tone::Plain, {}},
                      {QString::number(piece.tasksDone()), Tone::Plain, {}},
                      countCell(countOf(piece, domain::Verdict::Conforms), Tone::Good),
                      countCell(countOf(piece, domain::Verdict::DoesNotConform), Tone::Stop),
                      countCell(countOf(piece, domain::Verdict::NotProven), Tone::Wait)},
                     {}});
    }
    m_rows->setRows(rows);
    m_user->clear();
    m_passphrase->edit()->clear();
    m_problem->hide();
    m_sign->setEnabled(true);
    show();
    m_user->setFocus(Qt::OtherFocusReason);
}

void BenchSignPanel::go()
{
    if (!m_sign->isEnabled())
        return;
    m_sign->setEnabled(false);
    m_problem->hide();
    emit signWanted(m_user->text().trimmed(), m_passphrase->take());
}

void BenchSignPanel::answer(const QString& problem)
{
    m_sign->setEnabled(true);
    m_problem->setText(words::sentence(problem));
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        hide();
    else
        m_passphrase->selectForRetry();
}

void BenchSignPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace clew::gui
