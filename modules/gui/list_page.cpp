// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/list_page.h"

#include "gui/page_list.h"
#include "gui/widgets.h"
#include "services/locator.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

ListPage::ListPage(Desk& desk, const QString& id, const QString& title, domain::Kind kind, const QStringList& filters,
                   QWidget* parent)
    : ListPage(desk, id, title, recordsOf(desk, kind), filters, parent)
{
    m_kind = kind;
}

ListPage::ListPage(Desk& desk, const QString& id, const QString& title, const ListSubject& subject,
                   const QStringList& filters, QWidget* parent)
    : Page(desk, parent),
      m_id(id),
      m_table(new RecordTable(desk, subject, filters, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(makeTitle(title, this));
    layout->addWidget(m_table, 1);
    setFocusProxy(&m_table->view());
    connect(m_table, &RecordTable::opened, this, &ListPage::goTo);
    connect(m_table, &RecordTable::failed, this, &Page::failed);
    connect(m_table, &RecordTable::said, this, &Page::said);
    connect(m_table, &RecordTable::narrowed, this, [this] { emit placeChanged({m_id, m_table->narrowing()}); });
}

void ListPage::open(const QString& subject)
{
    if (subject != m_table->narrowing())
        m_table->setNarrowing(subject);
}

void ListPage::refresh()
{
    m_table->refresh();
}

void ListPage::goTo(std::int64_t key)
{
    this->desk().store.read(
        this,
        [kind = m_kind, key](services::OpenStore& store, Progress&) { return services::recordName(store, kind, key); },
        [this](const Result<QString>& name) {
            if (name)
                emit placeWanted(placeOf(m_kind, *name));
            else
                emit failed(name.error());
        });
}

} // namespace clew::gui
