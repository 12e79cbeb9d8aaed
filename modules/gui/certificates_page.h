// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/act_panel.h"
#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/certificate_desk.h"

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace clew::gui {

class CertificateView;
class RecordTable;

/// Material certificates: the list, and of one what it states, judged beside its file; specifications whose limits
/// wait for a quality manager; files that are kept as evidence only. Subject: a certificate's name, "specifications",
/// "evidence", or what narrows the list ("state=received").
class CertificatesPage final : public Page
{
    Q_OBJECT

public:
    CertificatesPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    struct Others
    {
        QList<services::SpecificationRow> specifications;
        QList<services::EvidenceRow> evidence;
    };
    QWidget* buildCertificates();
    QWidget* buildOne();
    QWidget* buildSpecifications();
    QWidget* buildEvidence();
    QPushButton* addAct(const QString& text, const char* objectName, void (CertificatesPage::*ask)());
    void choose(qint64 key);
    void show(const services::CertificateSheet& sheet);
    void showOthers(const Others& others);
    void showLimits();
    void refreshOthers();
    void askAdd();
    void askCompare();
    void askAccept();
    void askReject();
    void askVerify();
    void act(services::CertificateAct act, const ActPanel::Answers& answers);
    void take(services::CertificateAct act, const Result<services::CertificateActed>& acted);

    QString m_subject;
    std::optional<services::CertificateSheet> m_sheet;
    Others m_others;
    QTabWidget* m_tabs;
    RecordTable* m_list;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_facts;
    CertificateView* m_view;
    QList<QPushButton*> m_acts; ///< those on the certificate that is shown
    ActPanel* m_panel;
    RowsModel* m_specifications;
    RowsModel* m_limits;
    QTableView* m_specificationTable = nullptr;
    QLabel* m_limitsOf;
    QPushButton* m_verify = nullptr;
    ActPanel* m_verifyPanel;
    RowsModel* m_evidence;
};

} // namespace clew::gui
