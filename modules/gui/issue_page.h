// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/list_page.h"
#include "gui/rows_model.h"
#include "services/document_desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clew::gui {

class PdfView;

/// The store's documents, with the ways to issue a report and to judge a PDF from outside.
class ReportsPage final : public ListPage
{
    Q_OBJECT

public:
    ReportsPage(Desk& desk, const QString& title, QWidget* parent);
};

/// Issues a report: of what, what is missing, its pages as they would be, then the document. Subject: "dhr/LB-7/BRL-1",
/// "fai/LB-7/BRL-1", or nothing.
class IssuePage final : public Page
{
    Q_OBJECT

public:
    IssuePage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    QWidget* buildForm();
    void updateForm();
    services::ReportWanted wanted() const;
    void check();
    void show(const services::ReportCheck& check);
    void preview(const services::ReportCheck& check);
    void issue();
    void forget();

    QComboBox* m_type;
    QLineEdit* m_subject;
    QComboBox* m_scope;
    QLineEdit* m_reason;
    QLineEdit* m_baseline;
    QLineEdit* m_affected;
    QList<QWidget*> m_ofFirstArticle;
    QList<QWidget*> m_ofPartial;
    QPushButton* m_check;
    QPushButton* m_drawing;
    QLabel* m_summary;
    RowsModel* m_problems;
    QLabel* m_againLabel;
    QLineEdit* m_again;
    QPushButton* m_issue;
    PdfView* m_pages;
    std::optional<services::ReportCheck> m_checked;
};

} // namespace clew::gui
