// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/signature_meaning.h"
#include "gui/passphrase_field.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clew::gui {

/// The ceremony of an electronic signature (21 CFR 11.50, 11.200): what is signed and what that means stand there, user
/// name and passphrase are entered anew for each.
class SignPanel final : public QFrame
{
    Q_OBJECT

public:
    struct Entered
    {
        domain::SignatureMeaning meaning = domain::SignatureMeaning::Approved;
        QString reason;
        QString user;
        std::shared_ptr<const services::Passphrase> passphrase;
    };

    explicit SignPanel(QWidget* parent = nullptr);

    void ask(const QString& what, const QList<domain::SignatureMeaning>& meanings,
             std::function<void(const Entered&)> sign);
    /// Closed by an empty problem; any other stands in it until the next try.
    void answer(const QString& problem);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sayMeaning();
    void go();

    QLabel* m_what;
    QComboBox* m_meaning;
    QLabel* m_statement;
    QLineEdit* m_reason;
    QLineEdit* m_user;
    PassphraseField* m_passphrase = nullptr;
    QPushButton* m_sign = nullptr;
    QLabel* m_problem;
    std::function<void(const Entered&)> m_call;
};

} // namespace clew::gui
