// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/prompt.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace clew::gui {

bool DialogPrompt::confirm(QWidget* parent, const QString& question, const QString& yes)
{
    QMessageBox box(QMessageBox::Question, QStringLiteral("Clew"), question, QMessageBox::Cancel, parent);
    const QPushButton* agreed = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agreed;
}

QString DialogPrompt::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DialogPrompt::saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString DialogPrompt::chooseFolder(QWidget* parent, const QString& title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

} // namespace clew::gui
