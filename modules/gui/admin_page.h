// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"

class QTabWidget;

namespace clew::gui {

class LedgerPanel;
class PeoplePanel;
class ShopPanel;
class StorePanel;

/// Who works with the store, what the shop has decided, what the store is, and what its ledger says. Subject: "people",
/// "shop", "store" or "ledger".
class AdminPage final : public Page
{
    Q_OBJECT

public:
    AdminPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    template<typename Panel>
    Panel* add(const QString& subject, const QString& title);

    QTabWidget* m_tabs;
    PeoplePanel* m_people;
    ShopPanel* m_shop;
    StorePanel* m_store;
    LedgerPanel* m_ledger;
};

} // namespace clew::gui
