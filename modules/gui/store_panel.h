// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "services/restore_drill.h"

class QFormLayout;
class QFrame;
class QLabel;

namespace clew::gui {

class JobBar;
class PassphraseField;

/// What the store's file is, a backup of it now, and the drill that tells what a backup is worth.
class StorePanel final : public QWidget
{
    Q_OBJECT

public:
    StorePanel(Desk& desk, QWidget* parent);
    void refresh();

signals:
    void said(clew::gui::MessageBar::Tone tone, const QString& text);
    void failed(const clew::Error& error);

private:
    QFrame* buildDrill();
    void show(const services::StoreInfo& info);
    void backUp();
    void askDrill();
    void drill();
    void tell(const Result<services::RestoreDrill>& drill);

    Desk& m_desk;
    QFormLayout* m_facts;
    QFrame* m_card;
    QLabel* m_answer;
    JobBar* m_bar;
    QString m_backup;
    QLabel* m_drilled = nullptr;
    PassphraseField* m_passphrase = nullptr;
    QFrame* m_drill;
};

} // namespace clew::gui
