// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QFrame>

class QLabel;
class QTimer;

namespace clew::gui {

/// One line above a page that says what was done, or what went wrong and what to do; never a box in the way. Success
/// goes away by itself; trouble stays until it is closed or the next message comes.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Done, Note, Warning, Trouble };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(Tone tone, const QString& text);
    /// An error's sentence; nothing where the person stopped it.
    void say(const Error& error);
    void clear();
    QString text() const;

private:
    void paintTone(Tone tone);

    QLabel* m_sign;
    QLabel* m_text;
    QTimer* m_away;
};

} // namespace clew::gui
