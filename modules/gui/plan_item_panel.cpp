// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/plan_item_panel.h"

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
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr int fieldColumns = 3;
const QString budgetField = QStringLiteral("budget");

} // namespace

PlanItemPanel::PlanItemPanel(QWidget* parent)
    : QFrame(parent),
      m_title(makeSection({}, this)),
      m_problem(new QLabel(this)),
      m_save(makePrimary(tr("&Save"), this))
{
    setObjectName(QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("itemTitle"));
    m_save->setObjectName(QStringLiteral("saveItem"));
    m_problem->setObjectName(QStringLiteral("itemProblem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    auto* grid = new QGridLayout;
    const QList<domain::PlanItemField>& fields = domain::planItemFields();
    for (int i = 0; i < fields.size(); ++i) {
        const int column = 2 * (i % fieldColumns);
        auto* label = new QLabel(planFieldLabel(fields[i].name), this);
        QWidget* const field = makeField(fields[i]);
        label->setBuddy(field);
        grid->addWidget(label, i / fieldColumns, column);
        grid->addWidget(field, i / fieldColumns, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    auto* back = new QPushButton(tr("Go back"), this);
    auto* last = new QHBoxLayout;
    last->addWidget(m_problem, 1);
    last->addWidget(back);
    last->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(grid);
    layout->addLayout(last);
    connect(m_save, &QPushButton::clicked, this, &PlanItemPanel::save);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

QWidget* PlanItemPanel::makeField(const domain::PlanItemField& field)
{
    QWidget* made = nullptr;
    if (field.choices.isEmpty() && field.name != budgetField) {
        auto* edit = new QLineEdit(this);
        m_edits.insert(field.name, edit);
        connect(edit, &QLineEdit::returnPressed, this, &PlanItemPanel::save);
        made = edit;
    } else {
        auto* box = new QComboBox(this);
        box->addItem(QString(), QString());
        for (const QString& choice : field.choices)
            box->addItem(words::name(choice), choice);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_boxes.insert(field.name, box);
        made = box;
    }
    made->setObjectName(QStringLiteral("item_") + field.name);
    made->setAccessibleName(planFieldLabel(field.name));
    return made;
}

QString PlanItemPanel::textOf(const QString& field) const
{
    if (QLineEdit* const edit = m_edits.value(field))
        return edit->text().trimmed();
    return m_boxes.value(field)->currentData().toString();
}

void PlanItemPanel::setText(const QString& field, const QString& text)
{
    if (QLineEdit* const edit = m_edits.value(field)) {
        edit->setText(text);
        edit->setCursorPosition(0);
        return;
    }
    QComboBox* const box = m_boxes.value(field);
    if (box->findData(text) < 0)
        box->addItem(text, text);
    box->setCurrentIndex(box->findData(text));
}

void PlanItemPanel::ask(const domain::PlannedMeasurement& planned, const QStringList& budgets)
{
    m_balloon = planned.characteristic.balloon;
    m_title->setText(tr("How %1 %2 is measured").arg(m_balloon, planned.characteristic.name));
    QComboBox* const box = m_boxes.value(budgetField);
    box->clear();
    box->addItem(QString(), QString());
    for (const QString& budget : budgets)
        box->addItem(budget, budget);
    for (const domain::PlanItemField& field : domain::planItemFields()) {
        m_before.insert(field.name, domain::planItemFieldText(planned.item, field.name));
        setText(field.name, m_before.value(field.name));
    }
    m_problem->clear();
    m_save->setEnabled(true);
    QFrame::show();
    m_edits.value(QStringLiteral("method"))->setFocus(Qt::OtherFocusReason);
}

void PlanItemPanel::save()
{
    if (!m_save->isEnabled())
        return;
    QList<services::PlanItemChange> changes;
    for (const domain::PlanItemField& field : domain::planItemFields()) {
        if (textOf(field.name) != m_before.value(field.name))
            changes.append({field.name, textOf(field.name)});
    }
    if (changes.isEmpty())
        return hide();
    m_save->setEnabled(false);
    emit saveWanted(changes);
}

void PlanItemPanel::answer(const QString& problem)
{
    m_save->setEnabled(true);
    m_problem->setText(words::sentence(problem));
    setVisible(!problem.isEmpty());
}

void PlanItemPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace clew::gui
