// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/study_panel.h"

#include "gui/theme.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace clew::gui {

namespace {

constexpr qint64 largestTableFile = 16LL * 1024 * 1024;
constexpr int tableLines = 5;

} // namespace

StudyPanel::StudyPanel(Prompt& prompt, QWidget* parent)
    : QFrame(parent),
      m_prompt(prompt),
      m_gauge(new QLineEdit(this)),
      m_method(new QComboBox(this)),
      m_tolerance(new QLineEdit(this)),
      m_unit(new QLineEdit(this)),
      m_part(new QLineEdit(this)),
      m_person(new QLineEdit(this)),
      m_value(new QLineEdit(this)),
      m_table(new QPlainTextEdit(this)),
      m_add(makePrimary(tr("&Keep the study"), this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("card"));
    auto* grid = new QGridLayout(this);
    const auto place = [&](const QString& label, const char* name, QWidget* field, int row, int column) {
        auto* words = new QLabel(label, this);
        words->setWordWrap(true);
        words->setBuddy(field);
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        grid->addWidget(words, row, column);
        grid->addWidget(field, row, column + 1);
    };
    place(tr("&Gauge"), "studyGauge", m_gauge, 0, 0);
    place(tr("&Method"), "studyMethod", m_method, 0, 2);
    place(tr("&Tolerance, whole width"), "studyToleranceWidth", m_tolerance, 1, 0);
    place(tr("&Unit of the values"), "studyUnit", m_unit, 1, 2);
    place(tr("Column of the &parts"), "studyPart", m_part, 2, 0);
    place(tr("Column of the &operators"), "studyOperator", m_person, 2, 2);
    place(tr("Column of the &values"), "studyValue", m_value, 3, 0);
    place(tr("Ta&ble"), "studyTable", m_table, 4, 0);
    grid->removeWidget(m_table);
    grid->addWidget(m_table, 4, 1, 1, 3);
    m_method->addItem(tr("by analysis of variance"), int(domain::GaugeStudyMethod::Anova));
    m_method->addItem(tr("by ranges"), int(domain::GaugeStudyMethod::Range));
    m_unit->setPlaceholderText(tr("empty: the gauge's"));
    m_tolerance->setPlaceholderText(tr("empty: none is stated"));
    m_table->setPlaceholderText(tr("One row for each measurement, as “part;operator;value” and below “1;AF;10.5004”"));
    m_table->setFont(digitFont());
    m_table->setTabChangesFocus(true);
    m_table->setFixedHeight(m_table->fontMetrics().lineSpacing() * tableLines);
    m_problem->setObjectName(QStringLiteral("studyProblem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    m_add->setObjectName(QStringLiteral("keepStudy"));
    auto* choose = new QPushButton(tr("Choose the file…"), this);
    choose->setObjectName(QStringLiteral("studyChooseFile"));
    auto* back = new QPushButton(tr("Go back"), this);
    auto* last = new QHBoxLayout;
    last->addWidget(m_problem, 1);
    for (QPushButton* button : {choose, back, m_add})
        last->addWidget(button);
    grid->addLayout(last, 5, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    connect(m_add, &QPushButton::clicked, this, &StudyPanel::go);
    connect(choose, &QPushButton::clicked, this, &StudyPanel::chooseFile);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void StudyPanel::ask()
{
    for (QLineEdit* field : {m_gauge, m_tolerance, m_unit})
        field->clear();
    m_part->setText(QStringLiteral("part"));
    m_person->setText(QStringLiteral("operator"));
    m_value->setText(QStringLiteral("value"));
    m_table->clear();
    m_fileName.clear();
    m_problem->clear();
    m_add->setEnabled(true);
    show();
    m_gauge->setFocus(Qt::OtherFocusReason);
}

void StudyPanel::chooseFile()
{
    const QString path = m_prompt.openFile(this, tr("Which table?"), tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestTableFile)
        return m_problem->setText(tr("“%1” can't be read, or is larger than 16 MiB.").arg(path));
    m_table->setPlainText(QString::fromUtf8(file.readAll()));
    m_fileName = QFileInfo(path).fileName();
}

void StudyPanel::go()
{
    if (!m_add->isEnabled())
        return;
    m_add->setEnabled(false);
    services::NewStudy wanted;
    wanted.gauge = m_gauge->text().trimmed();
    wanted.table = m_table->toPlainText().toUtf8();
    wanted.fileName = m_fileName;
    wanted.part = m_part->text().trimmed();
    wanted.person = m_person->text().trimmed();
    wanted.value = m_value->text().trimmed();
    wanted.method = domain::GaugeStudyMethod(m_method->currentData().toInt());
    wanted.tolerance = m_tolerance->text();
    wanted.unit = m_unit->text();
    emit addWanted(wanted);
}

void StudyPanel::answer(const QString& problem)
{
    m_add->setEnabled(true);
    m_problem->setText(words::sentence(problem));
    setVisible(!problem.isEmpty());
}

void StudyPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void StudyPanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (isHidden()) // not the whole page
        emit closed();
}

} // namespace clew::gui
