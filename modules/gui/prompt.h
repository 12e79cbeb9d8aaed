// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

class QWidget;

namespace clew::gui {

/// Questions that need an answer before work can go on. Real ones in the program, scripted ones in tests. What a person
/// only has to know goes to the message bar instead.
class Prompt
{
public:
    virtual ~Prompt() = default;
    /// `yes` is the button's own word ("Remove"), never OK.
    virtual bool confirm(QWidget* parent, const QString& question, const QString& yes) = 0;
    /// Empty where the person went back. Filters as QFileDialog writes them.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                             const QString& filter) = 0;
    virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
};

class DialogPrompt final : public Prompt
{
public:
    bool confirm(QWidget* parent, const QString& question, const QString& yes) override;
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) override;
    QString chooseFolder(QWidget* parent, const QString& title) override;
};

} // namespace clew::gui
