// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clew::gui {

/// Asks for which part a plan is made, and from which template.
class NewPlanPanel final : public QFrame
{
    Q_OBJECT

public:
    struct Entered
    {
        QString part;
        QString revision; ///< empty: the only one there is
        QString templateKind;
        QString name;
    };

    explicit NewPlanPanel(QWidget* parent);

    void ask();
    /// An empty problem closes the panel.
    void answer(const QString& problem);

signals:
    void makeWanted(const clew::gui::NewPlanPanel::Entered& entered);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go();

    QLineEdit* m_part;
    QLineEdit* m_revision;
    QComboBox* m_template;
    QLineEdit* m_name;
    QPushButton* m_make;
    QLabel* m_problem;
};

} // namespace clew::gui
