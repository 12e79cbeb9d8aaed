// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/sign_panel.h"

#include "domain/fields.h"
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

using domain::SignatureMeaning;

namespace {

/// What the person says by that signature.
QString statementOf(SignatureMeaning meaning)
{
    switch (meaning) {
    case SignatureMeaning::Performed:
        return SignPanel::tr("I did what it says.");
    case SignatureMeaning::Verified:
        return SignPanel::tr("I compared its entries with the records, and they fit.");
    case SignatureMeaning::Inspected:
        return SignPanel::tr("I inspected what it describes, with these results.");
    case SignatureMeaning::Reviewed:
        return SignPanel::tr("I read it whole, and it is complete and plausible.");
    case SignatureMeaning::Approved:
        return SignPanel::tr("I approve it.");
    case SignatureMeaning::Disposition:
        return SignPanel::tr("I answer for the decision on the product.");
    case SignatureMeaning::Concession:
        return SignPanel::tr("I accept the deviation it describes.");
    case SignatureMeaning::Released:
        return SignPanel::tr("I release the product it describes.");
    case SignatureMeaning::Rejected:
        return SignPanel::tr("I reject it.");
    }
    return {};
}

} // namespace

SignPanel::SignPanel(QWidget* parent)
    : QFrame(parent),
      m_what(new QLabel(this)),
      m_meaning(new QComboBox(this)),
      m_statement(makeMuted({}, this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("card"));
    m_what->setObjectName(QStringLiteral("whatIsSigned"));
    m_what->setWordWrap(true);
    m_statement->setObjectName(QStringLiteral("meaningStatement"));
    m_statement->setWordWrap(true);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->setAccessibleName(tr("Meaning"));
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    auto* meaningLabel = new QLabel(tr("&Meaning"), fields);
    meaningLabel->setBuddy(m_meaning);
    grid->addWidget(meaningLabel, 0, 0);
    grid->addWidget(m_meaning, 0, 1);
    grid->addWidget(m_statement, 1, 1);
    m_reason = addField(grid, 2, tr("&In your words"), "signReason");
    m_user = addField(grid, 3, tr("&User name"), "signUser");
    m_passphrase = addPassphrase(grid, 4, tr("&Passphrase"), "signPassphrase");
    grid->setColumnStretch(1, 1);
    m_sign = makePrimary(tr("Sign"), this);
    m_sign->setObjectName(QStringLiteral("signNow"));
    m_problem->setObjectName(QStringLiteral("signProblem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    auto* back = new QPushButton(tr("Go back"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_sign);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(fields);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_meaning, &QComboBox::currentIndexChanged, this, &SignPanel::sayMeaning);
    connect(m_sign, &QPushButton::clicked, this, &SignPanel::go);
    connect(m_passphrase->edit(), &QLineEdit::returnPressed, this, &SignPanel::go);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void SignPanel::ask(const QString& what, const QList<SignatureMeaning>& meanings,
                    std::function<void(const Entered&)> sign)
{
    m_what->setText(what);
    m_meaning->clear();
    for (const SignatureMeaning meaning : meanings)
        m_meaning->addItem(words::name(domain::enumName(meaning)), int(meaning));
    m_call = std::move(sign);
    m_reason->clear();
    m_user->clear();
    m_passphrase->take();
    m_problem->hide();
    m_sign->setEnabled(!meanings.isEmpty());
    sayMeaning();
    show();
    m_meaning->setFocus(Qt::OtherFocusReason);
}

void SignPanel::sayMeaning()
{
    m_statement->setText(m_meaning->count() > 0 ? statementOf(SignatureMeaning(m_meaning->currentData().toInt()))
                                                : QString());
}

void SignPanel::go()
{
    if (!m_sign->isEnabled())
        return;
    m_sign->setEnabled(false);
    m_problem->hide();
    m_call({SignatureMeaning(m_meaning->currentData().toInt()), m_reason->text().trimmed(), m_user->text().trimmed(),
            m_passphrase->take()});
}

void SignPanel::answer(const QString& problem)
{
    m_sign->setEnabled(true);
    m_problem->setText(words::sentence(problem));
    m_problem->setVisible(!problem.isEmpty());
    setVisible(!problem.isEmpty());
}

void SignPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace clew::gui
