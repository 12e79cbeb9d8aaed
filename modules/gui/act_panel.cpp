// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/act_panel.h"

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
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr int panelColumns = 2; // fields side by side
constexpr const char* fieldKey = "actField";

} // namespace

ActPanel::ActPanel(Prompt& prompt, QWidget* parent)
    : QFrame(parent),
      m_prompt(prompt),
      m_what(new QLabel(this)),
      m_place(new QVBoxLayout),
      m_act(makePrimary({}, this)),
      m_said(new QLabel(this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("card"));
    m_act->setObjectName(QStringLiteral("actNow"));
    m_said->setObjectName(QStringLiteral("actSaid"));
    m_problem->setObjectName(QStringLiteral("actProblem"));
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    for (QLabel* label : {m_what, m_said, m_problem})
        label->setWordWrap(true);
    auto* back = new QPushButton(tr("Go back"), this);
    back->setObjectName(QStringLiteral("goBack"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_problem, 1);
    line->addWidget(m_said, 1);
    line->addStretch(0);
    line->addWidget(back, 0, Qt::AlignBottom);
    line->addWidget(m_act, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_what);
    layout->addLayout(m_place);
    layout->addLayout(line);
    connect(m_act, &QPushButton::clicked, this, &ActPanel::go);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ActPanel::ask(const QString& what, const QString& button, const QList<ActField>& fields,
                   std::function<void(const Answers&)> act)
{
    delete m_fields;
    m_fields = new QWidget(this);
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < fields.size(); ++i) {
        QWidget* field = makeField(fields.at(i));
        auto* label = new QLabel(fields.at(i).label, m_fields);
        label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
        grid->addWidget(label, i / panelColumns, i % panelColumns * 2);
        grid->addWidget(field, i / panelColumns, i % panelColumns * 2 + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_place->addWidget(m_fields);
    m_what->setText(what);
    m_act->setText(button);
    m_call = std::move(act);
    m_said->hide();
    m_problem->hide();
    m_act->setEnabled(true);
    show();
    setTabOrder(m_fields, m_act);
    if (QWidget* first = fields.isEmpty() ? m_act : grid->itemAtPosition(0, 1)->widget())
        first->setFocus(Qt::OtherFocusReason);
}

QWidget* ActPanel::makeField(const ActField& field)
{
    if (field.form == ActField::Form::File)
        return makeFileField(field);
    QWidget* made = nullptr;
    if (field.form == ActField::Form::Choice) {
        auto* box = new QComboBox(m_fields);
        for (const auto& [words, value] : field.choices)
            box->addItem(words, value);
        box->setCurrentIndex(qMax(0, box->findData(field.value)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made = box;
    } else {
        auto* edit = new QLineEdit(field.value, m_fields);
        edit->setPlaceholderText(field.hint);
        connect(edit, &QLineEdit::returnPressed, this, &ActPanel::go);
        made = edit;
    }
    made->setObjectName(field.name);
    made->setProperty(fieldKey, field.name);
    made->setAccessibleName(QString(field.label).remove(QLatin1Char('&')));
    made->setToolTip(field.hint);
    return made;
}

QWidget* ActPanel::makeFileField(const ActField& field)
{
    auto* whole = new QWidget(m_fields);
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    ActField text = field;
    text.form = ActField::Form::Text;
    auto* edit = static_cast<QLineEdit*>(makeField(text));
    auto* choose = new QPushButton(tr("Choose…"), whole);
    choose->setObjectName(field.name + QStringLiteral("_choose"));
    line->addWidget(edit, 1);
    line->addWidget(choose);
    whole->setFocusProxy(edit);
    connect(choose, &QPushButton::clicked, this, [this, edit] {
        const QString path = m_prompt.openFile(this, edit->accessibleName(), tr("All files (*)"));
        if (!path.isEmpty())
            edit->setText(path);
    });
    return whole;
}

ActPanel::Answers ActPanel::answers() const
{
    Answers answers;
    for (const auto* edit : m_fields->findChildren<QLineEdit*>()) {
        if (const QString key = edit->property(fieldKey).toString(); !key.isEmpty())
            answers.insert(key, edit->text().trimmed());
    }
    for (const auto* box : m_fields->findChildren<QComboBox*>())
        answers.insert(box->property(fieldKey).toString(), box->currentData().toString());
    return answers;
}

void ActPanel::go()
{
    if (!m_act->isEnabled())
        return;
    m_act->setEnabled(false);
    m_problem->hide();
    m_said->hide();
    m_call(answers());
}

void ActPanel::answer(const QString& problem)
{
    m_act->setEnabled(true);
    m_said->hide();
    m_problem->setText(words::sentence(problem));
    m_problem->setVisible(!problem.isEmpty());
    setVisible(!problem.isEmpty());
}

void ActPanel::tell(const QString& words)
{
    m_act->setEnabled(true);
    m_problem->hide();
    m_said->setText(words);
    m_said->show();
}

void ActPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace clew::gui
