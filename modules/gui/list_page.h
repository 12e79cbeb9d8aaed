// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/record_table.h"

namespace clew::gui {

/// A page that is one list of records: heading, filters, rows. Its subject narrows it: "units:state=inspected".
class ListPage : public Page
{
    Q_OBJECT

public:
    /// `id`: of the page's own address. Opening a row goes to its record.
    ListPage(Desk& desk, const QString& id, const QString& title, domain::Kind kind, const QStringList& filters,
             QWidget* parent);
    /// A list of something else; goTo() then says where its rows lead.
    ListPage(Desk& desk, const QString& id, const QString& title, const ListSubject& subject,
             const QStringList& filters, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;
    RecordTable& table() { return *m_table; }

protected:
    virtual void goTo(std::int64_t key);

private:
    QString m_id;
    domain::Kind m_kind = domain::Kind::Unit;
    RecordTable* m_table;
};

} // namespace clew::gui
