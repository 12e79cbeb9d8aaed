// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "services/ledger_service.h"
#include "services/ledger_view.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace clew::gui {

class JobBar;
class RowsModel;

/// The lines of the ledger, newest first, narrowed by a word; and whether every record still is as its line says.
class LedgerPanel final : public QWidget
{
    Q_OBJECT

public:
    LedgerPanel(Desk& desk, QWidget* parent);
    void refresh();

signals:
    void said(clew::gui::MessageBar::Tone tone, const QString& text);
    void failed(const clew::Error& error);

private:
    void ask(std::int64_t before);
    void append(const services::LedgerSlice& slice);
    void verify();
    void tell(const services::LedgerReport& report);

    Desk& m_desk;
    QLineEdit* m_filter;
    RowsModel* m_rows;
    QLabel* m_count;
    QPushButton* m_more;
    QPushButton* m_verify;
    JobBar* m_bar;
    Job m_asked;
    QList<services::LedgerViewLine> m_lines;
    std::int64_t m_before = 0;
};

} // namespace clew::gui
