// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"

#include <QFrame>

class QLabel;

namespace clew::gui {

/// The last line of the window: which store, who works, how long the ledger is, and whether it was verified.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    StatusLine(Desk& desk, const QString& path, const QString& shop, const QString& readOnlyReason, QWidget* parent);

    /// Verifies the whole ledger; the answer stands here until records change.
    void verify();

signals:
    void said(clew::gui::MessageBar::Tone tone, const QString& text);
    void failed(const clew::Error& error);

private:
    void askLedger();

    Desk& m_desk;
    QLabel* m_ledger;
    QLabel* m_verified;
    Job m_verifying;
};

} // namespace clew::gui
