// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/passphrase_field.h"

#include "gui/icons.h"
#include "gui/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace clew::gui {

PassphraseField::PassphraseField(QWidget* parent)
    : QWidget(parent),
      m_edit(new QLineEdit(this)),
      m_capsLock(new QLabel(tr("⇪ Caps lock is on"), this))
{
    m_edit->setObjectName(QStringLiteral("passphrase"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAccessibleName(tr("Passphrase"));
    m_edit->installEventFilter(this);
    QAction* eye = m_edit->addAction(themeIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setText(tr("Show the passphrase"));
    eye->setToolTip(eye->text());
    connect(eye, &QAction::toggled, m_edit,
            [this](bool shown) { m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    m_capsLock->setObjectName(QStringLiteral("capsLock"));
    m_capsLock->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().warn.name()));
    m_capsLock->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_capsLock);
    setFocusProxy(m_edit);
}

bool PassphraseField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

bool PassphraseField::isEqualTo(const PassphraseField& other) const
{
    return m_edit->text() == other.m_edit->text();
}

std::shared_ptr<const services::Passphrase> PassphraseField::take()
{
    QByteArray bytes = m_edit->text().toUtf8();
    auto passphrase = std::make_shared<const services::Passphrase>(QByteArrayView(bytes));
    bytes.fill('\0');
    m_edit->clear();
    return passphrase;
}

void PassphraseField::selectForRetry()
{
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        watchCapsLock(*static_cast<QKeyEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

/// Qt doesn't tell the state of caps lock: a letter in the case that shift doesn't ask for gives it away.
void PassphraseField::watchCapsLock(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_CapsLock) {
        m_capsLock->hide();
        return;
    }
    const QString text = key.text();
    if (text.size() != 1 || text.front().toLower() == text.front().toUpper())
        return;
    m_capsLock->setVisible(text.front().isUpper() != key.modifiers().testFlag(Qt::ShiftModifier));
}

PassphraseField* addPassphrase(QGridLayout* grid, int row, const QString& label, const char* objectName, int columns)
{
    auto* field = new PassphraseField(grid->parentWidget());
    auto* words = new QLabel(label, grid->parentWidget());
    words->setBuddy(field->edit());
    field->edit()->setObjectName(QString::fromLatin1(objectName));
    field->edit()->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    grid->addWidget(words, row, 0);
    grid->addWidget(field, row, 1, 1, columns);
    return field;
}

} // namespace clew::gui
