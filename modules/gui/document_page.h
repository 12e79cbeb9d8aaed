// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "gui/sign_panel.h"
#include "services/document_desk.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace clew::gui {

class PdfView;

/// What a PDF proves, beside its pages: the verdict, each signature, what is wrong. Both pages below are made of it.
class ProofPage : public Page
{
    Q_OBJECT

public:
    ProofPage(Desk& desk, QWidget* parent);

protected:
    void showProof(const QString& title, const QString& facts, const QByteArray& bytes,
                   const services::FileVerdict& verdict);
    void clearProof(const QString& title);
    void addButton(QPushButton* button, const char* objectName);
    void addPanel(QWidget* panel);

private:
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_verdict;
    QLabel* m_details;
    QHBoxLayout* m_buttons;
    QVBoxLayout* m_side;
    RowsModel* m_signatures;
    PdfView* m_pages;
};

/// A document of the store: preview, signatures, signing, saving a copy. Subject: its name.
class DocumentPage final : public ProofPage
{
    Q_OBJECT

public:
    DocumentPage(Desk& desk, QWidget* parent);
    void open(const QString& subject) override;
    void refresh() override;

private:
    void show(const services::DocumentSheet& sheet);
    void askSign();
    void sign(const SignPanel::Entered& entered);
    void save();

    QString m_subject;
    services::DocumentSheet m_sheet;
    QPushButton* m_sign;
    QPushButton* m_save;
    QPushButton* m_newest;
    SignPanel* m_panel;
};

/// Any PDF from outside, judged: chosen or dropped. Subject: its path.
class VerifyPage final : public ProofPage
{
    Q_OBJECT

public:
    VerifyPage(Desk& desk, QWidget* parent);
    void open(const QString& subject) override;
    void refresh() override;

private:
    void judge(const QString& path, const QByteArray& pdf);
    void refuse(const QString& path, const Error& error);

    QString m_path;
};

} // namespace clew::gui
