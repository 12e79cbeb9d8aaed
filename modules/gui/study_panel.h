// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/prompt.h"
#include "services/study_desk.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace clew::gui {

/// Asks for the table of a gauge study: pasted, typed or from a file.
class StudyPanel final : public QFrame
{
    Q_OBJECT

public:
    StudyPanel(Prompt& prompt, QWidget* parent);

    void ask();
    /// An empty problem closes the panel.
    void answer(const QString& problem);

signals:
    void addWanted(const clew::services::NewStudy& wanted);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void go();
    void chooseFile();

    Prompt& m_prompt;
    QLineEdit* m_gauge;
    QComboBox* m_method;
    QLineEdit* m_tolerance;
    QLineEdit* m_unit;
    QLineEdit* m_part;
    QLineEdit* m_person;
    QLineEdit* m_value;
    QPlainTextEdit* m_table;
    QString m_fileName;
    QPushButton* m_add;
    QLabel* m_problem;
};

} // namespace clew::gui
