// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/record_view.h"

class QLabel;
class QPushButton;
class QTableView;

namespace clew::gui {

/// Any record: its fields as they were written, its parts, and every line of the ledger that binds it. For kinds
/// without a page of their own. Subject: "gauge/AG-014".
class RecordPage final : public Page
{
    Q_OBJECT

public:
    RecordPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    void show(const services::RecordView& view);

    QString m_subject;
    QLabel* m_kind;
    QLabel* m_title;
    QPushButton* m_trace;
    RowsModel* m_fields;
    RowsModel* m_history;
};

/// The lines of the ledger as rows; the last column is why.
QList<TableRow> historyRows(const QList<services::HistoryLine>& lines);
QStringList historyHeadings();

} // namespace clew::gui
