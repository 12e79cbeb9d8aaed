// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "services/shop_settings.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace clew::gui {

class ReasonPanel;
class RowsModel;

/// What the shop has decided for all its records: each with what it means, changed with a reason.
class ShopPanel final : public QWidget
{
    Q_OBJECT

public:
    ShopPanel(Desk& desk, QWidget* parent);
    void refresh();

signals:
    void said(clew::gui::MessageBar::Tone tone, const QString& text);
    void failed(const clew::Error& error);

private:
    void show(const QList<services::ShopDecision>& decisions);
    void ask();
    void change(const services::ShopDecision& decision, const QString& reason);

    Desk& m_desk;
    RowsModel* m_rows;
    QTableView* m_view;
    QList<services::ShopDecision> m_decisions;
    ReasonPanel* m_reason;
    QLineEdit* m_value;
    QComboBox* m_choice;
    QLabel* m_meaning;
};

} // namespace clew::gui
