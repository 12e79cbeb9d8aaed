// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/certificate_desk.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace clew::gui {

class PdfView;

/// What a certificate states, judged value by value, beside its file. Whether its signature holds and whether it has
/// the form of its format stand apart: a well-formed certificate may be forged, and a sound one badly written.
class CertificateView final : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateView(QWidget* parent);

    void show(const services::CertificateSheet& sheet);
    void clear(const QString& why);

private:
    void showFile(const services::CertificateSheet& sheet);

    QLabel* m_verdict;
    QLabel* m_signature;
    QLabel* m_form;
    RowsModel* m_lines;
    QStackedWidget* m_file;
    PdfView* m_pages;
    QPlainTextEdit* m_text;
    QLabel* m_none;
};

QStringList certificateLineHeadings();
QList<TableRow> certificateLineRows(const services::CertificateSheet& sheet);
RowCell certificateVerdictWords(const services::CertificateSheet& sheet);
RowCell certificateSignatureWords(const services::CertificateSheet& sheet);
RowCell certificateFormWords(const services::CertificateSheet& sheet);

} // namespace clew::gui
