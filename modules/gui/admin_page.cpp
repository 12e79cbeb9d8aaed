// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/admin_page.h"

#include "gui/ledger_panel.h"
#include "gui/people_panel.h"
#include "gui/shop_panel.h"
#include "gui/store_panel.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace clew::gui {

AdminPage::AdminPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_tabs(new QTabWidget(this)),
      m_people(add<PeoplePanel>(QStringLiteral("people"), tr("People"))),
      m_shop(add<ShopPanel>(QStringLiteral("shop"), tr("Shop"))),
      m_store(add<StorePanel>(QStringLiteral("store"), tr("Store"))),
      m_ledger(add<LedgerPanel>(QStringLiteral("ledger"), tr("Ledger")))
{
    m_tabs->setObjectName(QStringLiteral("adminTabs"));
    m_tabs->setAccessibleName(tr("Administration"));
    auto* station = new QPushButton(tr("&Gauges of this station…"), this);
    station->setObjectName(QStringLiteral("adminStation"));
    auto* head = new QHBoxLayout;
    head->addWidget(makeTitle(tr("Administration"), this), 1);
    head->addWidget(station);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(station, &QPushButton::clicked, this, [this] { emit placeWanted({QStringLiteral("station_gauges"), {}}); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int) {
        emit placeChanged({QStringLiteral("admin"), m_tabs->currentWidget()->objectName()});
        refresh();
    });
    connect(&desk.store, &StoreClient::recordsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

template<typename Panel>
Panel* AdminPage::add(const QString& subject, const QString& title)
{
    auto* panel = new Panel(desk(), m_tabs);
    panel->setObjectName(subject);
    m_tabs->addTab(panel, title);
    connect(panel, &Panel::said, this, &Page::said);
    connect(panel, &Panel::failed, this, &Page::failed);
    return panel;
}

void AdminPage::open(const QString& subject)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == subject)
            m_tabs->setCurrentIndex(i);
    }
    refresh();
}

void AdminPage::refresh()
{
    if (m_tabs->currentWidget() == m_people)
        m_people->refresh();
    else if (m_tabs->currentWidget() == m_shop)
        m_shop->refresh();
    else if (m_tabs->currentWidget() == m_store)
        m_store->refresh();
    else
        m_ledger->refresh();
}

} // namespace clew::gui
