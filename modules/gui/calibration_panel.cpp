// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/calibration_panel.h"

#include "gui/theme.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace clew::gui {

namespace {

/// A label and its field side by side, in one of the panel's two columns.
QLabel* placeField(QGridLayout* grid, int row, int column, const QString& label, const char* objectName, QWidget* field)
{
    auto* words = new QLabel(label, grid->parentWidget());
    words->setWordWrap(true);
    words->setBuddy(field);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    grid->addWidget(words, row, 2 * column);
    grid->addWidget(field, row, 2 * column + 1);
    return words;
}

} // namespace

CalibrationPanel::CalibrationPanel(Prompt& prompt, QWidget* parent)
    : QFrame(parent),
      m_prompt(prompt),
      m_what(new QLabel(this)),
      m_certificate(new QLineEdit(this)),
      m_date(new QLineEdit(this)),
      m_due(new QLineEdit(this)),
      m_result(new QComboBox(this)),
      m_laboratory(new QLineEdit(this)),
      m_uncertainty(new QLineEdit(this)),
      m_k(new QLineEdit(this)),
      m_asFound(new QLineEdit(this)),
      m_references(new QLineEdit(this)),
      m_file(new QLineEdit(this)),
      m_keep(makePrimary(tr("&Keep the calibration"), this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("card"));
    m_what->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_what, 0, 0, 1, 4);
    placeField(grid, 1, 0, tr("Certi&ficate"), "calibrationCertificate", m_certificate);
    placeField(grid, 1, 1, tr("&Result"), "calibrationResult", m_result);
    placeField(grid, 2, 0, tr("Calibrated &on"), "calibrationDate", m_date);
    placeField(grid, 2, 1, tr("D&ue"), "calibrationDue", m_due);
    m_unit = placeField(grid, 3, 0, tr("&U, expanded"), "calibrationUncertainty", m_uncertainty);
    placeField(grid, 3, 1, tr("Co&verage factor k"), "calibrationFactor", m_k);
    placeField(grid, 4, 0, tr("&As found, too much"), "calibrationAsFound", m_asFound);
    placeField(grid, 4, 1, tr("Calibrated &with"), "calibrationReferences", m_references);
    placeField(grid, 5, 0, tr("La&boratory"), "calibrationLaboratory", m_laboratory);
    placeField(grid, 5, 1, tr("F&ile"), "calibrationFile", m_file);
    for (int i = 0; i < int(namesOf(domain::CalibrationResult{}).size()); ++i)
        m_result->addItem(words::name(domain::enumName(domain::CalibrationResult(i))), i);
    m_date->setPlaceholderText(QStringLiteral("2026-01-14"));
    m_due->setPlaceholderText(QStringLiteral("2027-01-14"));
    m_asFound->setPlaceholderText(tr("+0.8 µm, or 8 mm: +0.8 µm; 12 mm: 0 µm"));
    m_references->setPlaceholderText(tr("SR-10, SR-12: gauges of this shop"));
    m_file->setPlaceholderText(tr("the certificate as PDF or picture"));
    m_problem->setObjectName(QStringLiteral("calibrationProblem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    m_keep->setObjectName(QStringLiteral("keepCalibration"));
    auto* choose = new QPushButton(tr("Choose the file…"), this);
    choose->setObjectName(QStringLiteral("calibrationChooseFile"));
    auto* back = new QPushButton(tr("Go back"), this);
    auto* last = new QHBoxLayout;
    last->addWidget(m_problem, 1);
    for (QPushButton* button : {choose, back, m_keep})
        last->addWidget(button);
    grid->addLayout(last, 6, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    connect(m_keep, &QPushButton::clicked, this, &CalibrationPanel::go);
    for (auto* field : findChildren<QLineEdit*>())
        connect(field, &QLineEdit::returnPressed, this, &CalibrationPanel::go);
    connect(choose, &QPushButton::clicked, this, &CalibrationPanel::chooseFile);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void CalibrationPanel::ask(domain::GaugeId gauge, const QString& code, const QString& unit, QDate today)
{
    m_gauge = gauge;
    for (auto* field : findChildren<QLineEdit*>())
        field->clear();
    m_what->setText(tr("What the certificate of %1 says. It holds from its day on; results of before stay as they "
                       "are.")
                        .arg(code));
    m_unit->setText(unit.isEmpty() ? tr("&U, expanded") : tr("&U, expanded, in %1").arg(unit));
    m_date->setText(words::day(today));
    m_result->setCurrentIndex(0);
    m_problem->clear();
    m_keep->setEnabled(true);
    show();
    m_certificate->setFocus(Qt::OtherFocusReason);
}

void CalibrationPanel::chooseFile()
{
    const QString path = m_prompt.openFile(this, tr("Which certificate?"), tr("PDF (*.pdf);;All files (*)"));
    if (!path.isEmpty())
        m_file->setText(path);
}

void CalibrationPanel::go()
{
    if (!m_keep->isEnabled())
        return;
    const auto due = parseDay(m_due->text().trimmed());
    if (!due && !m_due->text().trimmed().isEmpty())
        return m_problem->setText(tr("“%1” is no day; write it as 2027-01-14.").arg(m_due->text()));
    m_keep->setEnabled(false);
    services::NewCalibration wanted;
    wanted.gauge = m_gauge;
    wanted.certificate = m_certificate->text().trimmed();
    wanted.date = parseDay(m_date->text().trimmed()).value_or(QDate());
    wanted.due = due.value_or(QDate());
    wanted.result = domain::CalibrationResult(m_result->currentData().toInt());
    wanted.laboratory = m_laboratory->text().trimmed();
    wanted.uncertainty = m_uncertainty->text().trimmed();
    wanted.k = m_k->text().trimmed();
    wanted.asFound = m_asFound->text().trimmed();
    static const QRegularExpression between(QStringLiteral("\\s*[,;]\\s*"));
    wanted.references = m_references->text().trimmed().split(between, Qt::SkipEmptyParts);
    wanted.file = m_file->text().trimmed();
    emit saveWanted(wanted);
}

void CalibrationPanel::answer(const QString& problem)
{
    m_keep->setEnabled(true);
    m_problem->setText(words::sentence(problem));
    setVisible(!problem.isEmpty());
}

void CalibrationPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace clew::gui
