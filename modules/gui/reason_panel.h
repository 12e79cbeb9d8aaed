// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace clew::gui {

/// Asks, inside the page, for the reason of an act before it is done: what will happen, why, and a button in the act's
/// own word. Enter does it, Escape goes back.
class ReasonPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonPanel(QWidget* parent = nullptr);

    /// Further fields of the act, above the reason.
    QVBoxLayout* fields() const { return m_fields; }
    void ask(const QString& what, const QString& button, std::function<void(const QString& reason)> act);
    /// The act's answer: an empty problem closes the panel, any other stands in it until the next try.
    void answer(const QString& problem);
    void setReasonLabel(const QString& label);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go();

    QLabel* m_what;
    QLabel* m_label;
    QVBoxLayout* m_fields;
    QLineEdit* m_reason;
    QPushButton* m_act;
    QLabel* m_problem;
    std::function<void(const QString&)> m_call;
};

} // namespace clew::gui
