// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/prompt.h"

#include <QFrame>
#include <QMap>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace clew::gui {

/// A field of an act, as a panel asks for it.
struct ActField
{
    enum class Form { Text, Choice, File };
    QString name;  ///< the answer's key, and the widget's object name
    QString label; ///< with its mnemonic
    QString hint = {};
    QString value = {}; ///< what stands in it to begin with
    Form form = Form::Text;
    QList<std::pair<QString, QString>> choices = {}; ///< words, value
};

/// Asks, inside the page, for what an act needs before it is done: what will happen, its fields, and a button in the
/// act's own word. Enter does it, Escape goes back.
class ActPanel final : public QFrame
{
    Q_OBJECT

public:
    using Answers = QMap<QString, QString>; ///< by ActField::name, trimmed

    explicit ActPanel(Prompt& prompt, QWidget* parent = nullptr);

    void ask(const QString& what, const QString& button, const QList<ActField>& fields,
             std::function<void(const Answers&)> act);
    /// The act's answer: an empty problem closes the panel, any other stands in it until the next try.
    void answer(const QString& problem);
    /// An answer that is no end: it stands in the panel, which stays open.
    void tell(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeField(const ActField& field);
    QWidget* makeFileField(const ActField& field);
    void go();
    Answers answers() const;

    Prompt& m_prompt;
    QLabel* m_what;
    QVBoxLayout* m_place;
    QWidget* m_fields = nullptr;
    QPushButton* m_act;
    QLabel* m_said;
    QLabel* m_problem;
    std::function<void(const Answers&)> m_call;
};

} // namespace clew::gui
