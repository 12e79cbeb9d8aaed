// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/act_panel.h"
#include "gui/page.h"
#include "services/label_desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace clew::gui {

class PdfView;

/// Paper of the floor: labels with their codes, counted and checked, and travellers that go out and come back. Subject:
/// "unit/LB-7/BRL-1", "bag/HT-8841", "tray/T-9", "gauge/AG-014", or "traveller/WO-12".
class LabelsPage final : public Page
{
    Q_OBJECT

public:
    LabelsPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override {}

private:
    QWidget* buildLabels();
    QWidget* buildTravellers();
    QLineEdit* addLine(class QGridLayout* grid, const QString& label, const char* objectName, const QString& hint);
    void print();
    void check();
    void makeTraveller();
    void askEntry();
    void showPdf(const QByteArray& pdf, const QString& fileName);
    void save();

    QTabWidget* m_tabs;
    QComboBox* m_subject;
    QLineEdit* m_names = nullptr;
    QComboBox* m_paper;
    QLineEdit* m_skip = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_printed;
    QLineEdit* m_scan;
    QLabel* m_meaning;
    QLineEdit* m_order = nullptr;
    QLabel* m_travellerSaid;
    ActPanel* m_entry;
    PdfView* m_pages;
    QPushButton* m_save;
    QByteArray m_pdf;
    QString m_fileName;
};

} // namespace clew::gui
